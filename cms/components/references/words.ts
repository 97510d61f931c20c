const WORDS = {
  vi: {
    heading: 'Nơi dẫn tới đây',
    busy: 'Đang tìm…',
    failed: 'Chưa tìm được. Hãy tải lại trang.',
    none: 'Không có trình đơn, trang hay nội dung nào dẫn tới đây.',
    some: (count: number) =>
      `${count} nơi dẫn tới đây. Khi nội dung bị gỡ, liên kết ở những nơi này tự ẩn cho đến khi công bố lại. Nếu có nội dung thay thế, hãy chọn “Đã có bản thay thế” khi gỡ: liên kết sẽ dẫn tới đó.`,
    noneOfThem: 'Không có trình đơn, trang hay nội dung nào dẫn tới những nội dung đã chọn.',
    someOfThem: (count: number) =>
      `${count} nơi dẫn tới những nội dung đã chọn. Khi chúng bị gỡ, liên kết ở những nơi này tự ẩn cho đến khi công bố lại.`,
    onlyAsked: (asked: number, total: number) => `Mới xem ${asked} trong ${total} nội dung đã chọn.`,
    unsaved:
      'Điều vừa nhập ở mục “Khi gỡ khỏi cổng” chưa được lưu, người đọc sẽ không thấy. Hãy hủy, lưu, rồi làm lại.',
    more: (count: number) => `và ${count} nơi khác`,
    draft: 'bản nháp',
  },
  en: {
    heading: 'What leads here',
    busy: 'Looking…',
    failed: 'This could not be found out. Reload the page.',
    none: 'No menu, page or other content leads here.',
    some: (count: number) =>
      `${count} ${count === 1 ? 'place leads' : 'places lead'} here. Once this is withdrawn, their links are left out until it is published again. If something replaces it, choose “Replaced” when you withdraw it: the links then lead there.`,
    noneOfThem: 'No menu, page or other content leads to what you chose.',
    someOfThem: (count: number) =>
      `${count} ${count === 1 ? 'place leads' : 'places lead'} to what you chose. Once that is withdrawn, their links are left out until it is published again.`,
    onlyAsked: (asked: number, total: number) => `Only ${asked} of the ${total} chosen were looked at.`,
    unsaved:
      'What you entered under “When withdrawn” is not saved, and readers will not see it. Cancel, save, and do this again.',
    more: (count: number) => `and ${count} more`,
    draft: 'draft',
  },
}

const OF_UPLOADS = {
  vi: {
    ...WORDS.vi,
    heading: 'Nơi đang dùng',
    none: 'Không có nội dung nào dùng ảnh hoặc tệp này.',
    some: (count: number) =>
      `${count} nơi đang dùng. Khi bị gỡ hoặc xóa, ảnh hoặc tệp này không còn hiện ở những nơi đó.`,
    noneOfThem: 'Không có nội dung nào dùng những ảnh, tệp đã chọn.',
    someOfThem: (count: number) =>
      `${count} nơi đang dùng những ảnh, tệp đã chọn. Khi bị gỡ hoặc xóa, chúng không còn hiện ở đó.`,
  },
  en: {
    ...WORDS.en,
    heading: 'Where it is used',
    none: 'No content uses this picture or file.',
    some: (count: number) =>
      `Used in ${count} ${count === 1 ? 'place' : 'places'}. Once it is withdrawn or deleted, it is no longer shown there.`,
    noneOfThem: 'No content uses the pictures or files you chose.',
    someOfThem: (count: number) =>
      `${count} ${count === 1 ? 'place uses' : 'places use'} the pictures or files you chose. Once they are withdrawn or deleted, they are no longer shown there.`,
  },
}

const UPLOADS = ['media', 'files']

/** Texts about places that link to a document of a collection, in the language of the admin. */
export function referenceWords(language: string, collection?: string) {
  const words = UPLOADS.includes(collection ?? '') ? OF_UPLOADS : WORDS
  return language === 'en' ? words.en : words.vi
}
