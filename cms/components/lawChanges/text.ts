const vi = {
  title: 'Căn cứ đã thay đổi',
  hint: 'Trang của nội dung này trên cổng báo cho người đọc như vậy cho đến khi có người rà soát.',
  coming: 'Thay đổi sắp tới sẽ được nhắc lại vào ngày có hiệu lực.',
  reviewed: 'Đã rà soát theo thay đổi này',
  by: (name: string, day: string) => `${name} đã rà soát ngày ${day}:`,
  saved: 'Đã ghi là đã rà soát',
  failed: 'Chưa ghi được',
  lead: 'Mở từng nội dung, đối chiếu với văn bản mới rồi sửa, hoặc bấm “Đã rà soát theo thay đổi này” bên cạnh biểu mẫu.',
  none: 'Không có nội dung nào của bạn cần rà soát vì căn cứ thay đổi.',
  pages: 'Các trang của danh sách',
  page: (number: number) => `Trang ${number}`,
}

const en: typeof vi = {
  title: 'The law it rests on has changed',
  hint: 'The page of this content tells readers so until somebody has reviewed it.',
  coming: 'A change to come is brought up again on its day.',
  reviewed: 'Reviewed after this change',
  by: (name, day) => `Reviewed by ${name} on ${day}:`,
  saved: 'The review is stored',
  failed: 'Not stored',
  lead: 'Open each document, compare it with the new law and change it, or press “Reviewed after this change” beside the form.',
  none: 'Nothing of yours is to be reviewed after a change of the law.',
  pages: 'Pages of the list',
  page: (number) => `Page ${number}`,
}

/** The texts of changes of the law beside a document, in the language of the admin. */
export const lawChangesText = (language: string) => (language === 'en' ? en : vi)
