const WORDS = {
  vi: {
    heading: 'Nơi dẫn tới đây',
    busy: 'Đang tìm…',
    failed: 'Chưa tìm được. Hãy tải lại trang.',
    none: 'Không có trình đơn, trang hay nội dung nào dẫn tới đây.',
    some: (count: number) =>
      `${count} nơi dẫn tới đây. Khi nội dung bị gỡ, liên kết ở những nơi này tự ẩn cho đến khi công bố lại; nếu có nội dung thay thế, hãy chọn ở mục “Khi gỡ khỏi cổng” trước.`,
    noneOfThem: 'Không có trình đơn, trang hay nội dung nào dẫn tới những nội dung đã chọn.',
    someOfThem: (count: number) =>
      `${count} nơi dẫn tới những nội dung đã chọn. Khi chúng bị gỡ, liên kết ở những nơi này tự ẩn cho đến khi công bố lại.`,
    onlyAsked: (asked: number, total: number) => `Mới xem ${asked} trong ${total} nội dung đã chọn.`,
    unsaved:
      'Điều vừa nhập ở mục “Khi gỡ khỏi cổng” chưa được lưu, người đọc sẽ không thấy. Hãy hủy, bấm “Lưu bản nháp”, rồi làm lại.',
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
    noneOfThem: 'No menu, page or other content leads to what you chose.',
    someOfThem: (count: number) =>
      `${count} ${count === 1 ? 'place leads' : 'places lead'} to what you chose. Once that is withdrawn, their links are left out until it is published again.`,
    onlyAsked: (asked: number, total: number) => `Only ${asked} of the ${total} chosen were looked at.`,
    unsaved:
      'What you entered under “When withdrawn” is not saved, and readers will not see it. Cancel, save the draft, and do this again.',
    more: (count: number) => `and ${count} more`,
    draft: 'draft',
  },
}

/** Texts about places that link to a document, in the language of the admin. */
export const referenceWords = (language: string) => (language === 'en' ? WORDS.en : WORDS.vi)
