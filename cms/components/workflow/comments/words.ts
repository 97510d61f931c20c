const vi = {
  heading: 'Nhận xét ở từng trường',
  how: 'Để nhận xét một trường, hãy đóng khung này, bấm vào trường đó rồi chọn “Nhận xét trường này”.',
  none: 'Chưa có nhận xét nào.',
  gone: 'Trường này không còn trong nội dung.',
  inEnglish: 'bản tiếng Anh',
  start: 'Nhận xét trường này',
  text: 'Nhận xét',
  send: 'Gửi nhận xét',
  cancel: 'Thôi',
  answer: 'Trả lời ngắn (không bắt buộc)',
  done: 'Đã xử lý xong',
  doneHeading: (count: number) => `Đã xử lý xong (${count})`,
  doneBy: 'Xử lý xong',
  open: (count: number) => `${count} nhận xét chưa xử lý`,
}

const en: typeof vi = {
  heading: 'Comments at fields',
  how: 'To comment on a field, close this, click into the field and choose “Comment on this field”.',
  none: 'There are no comments.',
  gone: 'This field is no longer in the content.',
  inEnglish: 'English version',
  start: 'Comment on this field',
  text: 'Comment',
  send: 'Send the comment',
  cancel: 'Cancel',
  answer: 'Short answer (optional)',
  done: 'Mark as done',
  doneHeading: (count) => `Done (${count})`,
  doneBy: 'Done',
  open: (count) => (count === 1 ? '1 open comment' : `${count} open comments`),
}

/** The texts of comments at fields in the language of the admin. */
export const commentText = (language: string): typeof vi => (language === 'en' ? en : vi)
