import { dictionary } from '../dictionary.ts'

export const receipt = dictionary(
  {
    title: 'Đã tiếp nhận',
    number: 'Số tiếp nhận',
    code: 'Mã tra cứu của bạn',
    keep: 'Ghi lại hoặc chụp màn hình mã này. Mã chỉ hiện trong 30 phút; sau đó không ai lấy lại được. Ai có mã đều xem và bổ sung được nội dung này, nên đừng đưa cho người khác.',
    due: 'Hạn trả lời',
    how: 'Vì sao là ngày này?',
    next: 'Tiếp theo',
    nextText:
      'Cơ quan sẽ xem và chuyển đúng nơi xử lý. Dùng mã tra cứu để xem tiến độ, bổ sung thông tin, trả lời khi cơ quan hỏi lại và đánh giá kết quả.',
    copy: 'Sao chép mã',
    copied: 'Đã sao chép',
    print: 'In trang này',
    mail: 'Gửi mã vào thư điện tử của tôi',
    mailSubject: (number: string) => `Mã tra cứu ${number}`,
    mailBody: (number: string, code: string) => `Số tiếp nhận: ${number}\nMã tra cứu: ${code}`,
    follow: 'Đến trang tra cứu',
    expired: 'Trang nhận mã đã hết hạn',
    expiredText:
      'Vì an toàn, mã tra cứu chỉ hiện trong 30 phút sau khi gửi. Nếu đã ghi lại mã, hãy dùng trang tra cứu.',
  },
  {
    title: 'Received',
    number: 'Number',
    code: 'Your code',
    keep: 'Write this code down or take a screenshot. It is shown for 30 minutes; after that nobody can get it back. Whoever has it can see this and add to it, so keep it to yourself.',
    due: 'Answer due',
    how: 'Why this day?',
    next: 'What happens next',
    nextText:
      'The agency looks at it and passes it on to whoever handles it. With your code you can follow it, add to it, reply when asked, and rate the outcome.',
    copy: 'Copy the code',
    copied: 'Copied',
    print: 'Print this page',
    mail: 'Send the code to my e-mail',
    mailSubject: (number) => `Code of ${number}`,
    mailBody: (number, code) => `Number: ${number}\nCode: ${code}`,
    follow: 'Go to the look-up',
    expired: 'This page is no longer available',
    expiredText:
      'For your safety the code is shown for 30 minutes after sending only. If you have written it down, use the look-up.',
  },
)
