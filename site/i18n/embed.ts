import { dictionary } from './dictionary.ts'

/** The page for webmasters who show checklists in their own pages. */
export const embed = dictionary(
  {
    title: 'Nhúng danh sách giấy tờ vào trang khác',
    description: 'Trang của xã, phường, trường học, hội đoàn có thể hiện danh sách giấy tờ của một thủ tục.',
    link: 'Lấy mã nhúng',
    code: 'Mã nhúng',
    codeText: 'Chép dòng này vào chỗ cần hiện danh sách, rồi thay mã thủ tục và mã xã.',
    copy: 'Chép mã',
    copied: 'Đã chép',
    settings: 'Các giá trị',
    value: 'Tên',
    meaning: 'Ý nghĩa',
    values: [
      ['data-thu-tuc', 'Mã thủ tục, ví dụ 1.001193. Bắt buộc.'],
      ['data-xa', 'Mã đơn vị hành chính của xã, phường, ví dụ 02839. Bỏ đi nếu không nói riêng một xã.'],
      ['data-lang', '"en" để hiện tiếng Anh. Bỏ đi nếu hiện tiếng Việt.'],
    ],
    how: 'Cách hoạt động',
    facts: [
      'Danh sách luôn theo dữ liệu mới nhất của cổng; bạn không phải sửa gì khi thủ tục thay đổi.',
      'Không dùng cookie, không lưu gì trên máy người đọc. Câu trả lời của người đọc chỉ nằm trong địa chỉ của khung.',
      'Chiều cao của khung tự theo nội dung. Liên kết mở trong thẻ mới.',
      'Trình duyệt tắt JavaScript thấy một liên kết đến danh sách trên cổng.',
    ],
    policy: (origin: string) =>
      `Nếu trang của bạn có Content-Security-Policy, hãy thêm ${origin} vào script-src và frame-src.`,
    codes: 'Mã của các xã, phường có ở trang đơn vị hành chính.',
    fallback: 'Giấy tờ cần chuẩn bị',
  },
  {
    title: 'Show a list of papers on another site',
    description: 'Sites of communes, schools and associations can show the papers that a procedure needs.',
    link: 'Get the code',
    code: 'The code',
    codeText:
      'Copy this line to where the list should be, then put in the code of the procedure and of the commune.',
    copy: 'Copy the code',
    copied: 'Copied',
    settings: 'Values',
    value: 'Name',
    meaning: 'Meaning',
    values: [
      ['data-thu-tuc', 'Code of the procedure, such as 1.001193. Required.'],
      [
        'data-xa',
        'Official code of the commune or ward, such as 02839. Leave it out to speak of no commune in particular.',
      ],
      ['data-lang', '"en" for English. Leave it out for Vietnamese.'],
    ],
    how: 'How it works',
    facts: [
      'The list always follows the data of the portal; when a procedure changes, you change nothing.',
      'No cookies, and nothing is stored on the device. What readers answer stands only in the address of the frame.',
      'The frame is as high as its content. Links open in a new tab.',
      'Browsers without JavaScript show a link to the list on the portal.',
    ],
    policy: (origin) =>
      `If your page has a Content-Security-Policy, add ${origin} to script-src and frame-src.`,
    codes: 'The codes of communes and wards are on the page of administrative units.',
    fallback: 'Papers to prepare',
  },
)
