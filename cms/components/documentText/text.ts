const vi = {
  heading: 'Lấy toàn văn từ tệp',
  hint: 'Chữ của tệp PDF hoặc DOCX được đưa vào “Toàn văn” của bản nháp, chia thành chương, điều; không tự xuất bản.',
  unsaved: 'Hãy lưu thay đổi trước: việc này làm với văn bản và tệp đã lưu.',
  noFiles: 'Chưa có tệp PDF hoặc DOCX nào được lưu với văn bản này.',
  take: (name: string) => `Lấy toàn văn từ ${name}`,
  reading: 'Đang đọc tệp…',
  done: (headings: number, paragraphs: number) =>
    `Đã đưa vào bản nháp ${headings} đề mục và ${paragraphs} đoạn. Hãy đọc lại trước khi xuất bản.`,
  failed: 'Chưa làm được. Hãy tải lại trang rồi thử lại.',
  replaceHeading: 'Thay toàn văn đang có?',
  replaceBody:
    'Văn bản đã có toàn văn. Chữ của tệp sẽ thay tất cả; bản trước vẫn còn trong lịch sử phiên bản.',
  replace: 'Thay toàn văn',
}

const en: typeof vi = {
  heading: 'Take the full text from a file',
  hint: 'The text of a PDF or DOCX goes into the full text of the draft, with its chapters and articles; nothing is published.',
  unsaved: 'Save your changes first: this uses the document and its files as they are saved.',
  noFiles: 'No PDF or DOCX is saved with this document.',
  take: (name) => `Take the full text from ${name}`,
  reading: 'Reading the file…',
  done: (headings, paragraphs) =>
    `The draft has ${headings} headings and ${paragraphs} paragraphs from the file. Read them before you publish.`,
  failed: 'This did not work. Reload the page and try again.',
  replaceHeading: 'Replace the full text?',
  replaceBody:
    'The document has a full text. That of the file replaces all of it; the previous one stays in the versions.',
  replace: 'Replace it',
}

/** The words of the panel that takes text from files, in the language of the admin. */
export const documentTextWords = (language: string) => (language === 'en' ? en : vi)
