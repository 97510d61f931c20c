const vi = {
  lost: 'Đã dán. Có phần không giữ được:',
  plain: 'Chỉ dán được chữ, không kèm định dạng. Hãy tải lại trang rồi dán lại nếu cần.',
  close: 'Ẩn thông báo',
  insert: 'Chèn nội dung tệp Word (.docx)',
  reading: 'Đang đọc tệp…',
  inserted: 'Đã chèn nội dung của tệp.',
  insertedBut: 'Đã chèn nội dung của tệp. Có phần không giữ được:',
  failed: 'Chưa chèn được tệp. Hãy kiểm tra kết nối rồi thử lại.',
}

const en: typeof vi = {
  lost: 'Pasted. Some of it could not be kept:',
  plain: 'Only the words could be pasted, without formats. Reload the page and paste again if you need them.',
  close: 'Hide this notice',
  insert: 'Insert a Word file (.docx)',
  reading: 'Reading the file…',
  inserted: 'The text of the file is inserted.',
  insertedBut: 'The text of the file is inserted. Some of it could not be kept:',
  failed: 'The file could not be inserted. Check the connection and try again.',
}

/** The words around pasting, in the language of the admin. */
export const pasteWords = (language: string) => (language === 'en' ? en : vi)
