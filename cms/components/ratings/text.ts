const vi = {
  votes: 'Trang nào giúp được người đọc',
  votesLead:
    'Câu trả lời “Trang này có giúp bạn không?”, cộng theo trang. Trang có nhiều người trả lời “Không” nhất đứng đầu.',
  page: 'Trang',
  days: (days: number) => `${days} ngày`,
  yes: 'Có',
  no: 'Không',
  none: 'Chưa có ai trả lời trong 90 ngày qua.',
  more: (count: number) => `và ${count} trang khác.`,
  links: 'Liên kết đánh giá phục vụ',
  linksLead:
    'Mỗi liên kết cho một người đánh giá một lần, không ghi tên. Đưa cùng giấy hẹn, hoặc in mã QR để ở quầy. Cổng không lưu đã đưa cho ai.',
  agency: 'Cơ quan',
  choose: 'Chọn',
  procedure: 'Mã thủ tục',
  count: 'Số liên kết (1 là một liên kết, nhiều hơn là một tờ mã QR)',
  life: 'Dùng được trong bao nhiêu ngày',
  make: 'Tạo liên kết',
  print: 'In tờ này',
  failed: 'Chưa tạo được',
  code: (at: number) => `Mã QR ${at}`,
  once: 'Đánh giá phục vụ, dùng một lần',
}

const en: typeof vi = {
  votes: 'Which pages help readers',
  votesLead:
    'Answers to “Did this page help you?”, added up by page. The page with most answers “No” comes first.',
  page: 'Page',
  days: (days) => `${days} days`,
  yes: 'Yes',
  no: 'No',
  none: 'Nobody has answered in the last 90 days.',
  more: (count) => `and ${count} more pages.`,
  links: 'Links for rating a service',
  linksLead:
    'Each link lets one person rate once, without a name. Hand it out with the receipt, or print QR codes for the counter. Who got which is not stored.',
  agency: 'Agency',
  choose: 'Choose',
  procedure: 'Code of the procedure',
  count: 'How many links (1 is a single link, more are a sheet of QR codes)',
  life: 'Days for which they work',
  make: 'Make links',
  print: 'Print this sheet',
  failed: 'Not made',
  code: (at) => `QR code ${at}`,
  once: 'Rate the service, once',
}

/** The texts of votes and links for rating in the language of the admin. */
export const ratingsText = (language: string) => (language === 'en' ? en : vi)
