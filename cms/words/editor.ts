/** Vietnamese for tools of the text editor that its own translation names wrongly. */
export const editorWords = {
  horizontalRule: { label: 'Đường kẻ ngang' },
  orderedList: { label: 'Danh sách đánh số' },
  unorderedList: { label: 'Danh sách gạch đầu dòng' },
  upload: { label: 'Ảnh' },
}
