/** What the panel of places that lead to a document says. */
export const REFERENCE_WORDS = {
  vi: {
    heading: 'Nơi dẫn tới đây',
    busy: 'Đang tìm…',
    failed: 'Chưa tìm được. Hãy tải lại trang.',
    none: 'Không có trình đơn, trang hay nội dung nào dẫn tới đây.',
    some: (count: number) =>
      `${count} nơi dẫn tới đây. Khi nội dung bị gỡ, liên kết ở những nơi này tự ẩn cho đến khi công bố lại; nếu có nội dung thay thế, hãy chọn ở mục “Khi gỡ khỏi cổng” trước.`,
    more: (count: number) => `và ${count} nơi khác`,
    draft: 'bản nháp',
  },
  en: {
    heading: 'What leads here',
    busy: 'Looking…',
    failed: 'This could not be found out. Reload the page.',
    none: 'No menu, page or other content leads here.',
    some: (count: number) =>
      `${count} ${count === 1 ? 'place leads' : 'places lead'} here. Once this is withdrawn, their links are left out until it is published again; if something replaces it, choose that under “When withdrawn” first.`,
    more: (count: number) => `and ${count} more`,
    draft: 'draft',
  },
}
