import { dictionary } from '../dictionary.ts'

/** What a citizen may do when unhappy with a procedure: NĐ 63/2010/NĐ-CP, Article 21. */
export const remedies = dictionary(
  {
    refuse:
      'Bạn có quyền từ chối những yêu cầu không có trong văn bản quy phạm pháp luật hoặc chưa được công bố công khai.',
    ways: {
      feedback: {
        name: 'Phản ánh, kiến nghị',
        text: 'Khi thủ tục rườm rà, giấy tờ bị yêu cầu thêm, hồ sơ quá hạn, hoặc thái độ phục vụ chưa đúng mực.',
      },
      complaint: {
        name: 'Khiếu nại',
        text: 'Khi bạn cho rằng một quyết định hoặc việc làm của cơ quan, cán bộ trái pháp luật và ảnh hưởng đến quyền lợi của bạn. Gửi đến người đã ra quyết định hoặc cơ quan có cán bộ đó.',
      },
      denunciation: {
        name: 'Tố cáo',
        text: 'Khi bạn biết cán bộ vi phạm pháp luật trong lúc giải quyết thủ tục. Gửi đến người đứng đầu cơ quan quản lý cán bộ đó; thông tin của bạn được giữ bí mật.',
      },
      lawsuit: {
        name: 'Khởi kiện',
        text: 'Khi không đồng ý với quyết định hoặc việc giải quyết khiếu nại, bạn có thể khởi kiện vụ án hành chính tại Tòa án.',
      },
    },
    contact: 'Nơi tiếp nhận phản ánh, kiến nghị của tỉnh',
    address: 'Địa chỉ',
    phone: 'Điện thoại',
    email: 'Thư điện tử',
    online: 'Gửi trực tuyến',
  },
  {
    refuse: 'You may refuse any demand that is not set out in law or has not been made public.',
    ways: {
      feedback: {
        name: 'Feedback and suggestions',
        text: 'When a procedure is needlessly hard, extra papers are asked for, a deadline is missed, or you are not treated properly.',
      },
      complaint: {
        name: 'Complaint',
        text: 'When you believe that a decision or act of an agency or official is unlawful and affects your rights. Send it to the person who decided, or to the agency of that official.',
      },
      denunciation: {
        name: 'Denunciation',
        text: 'When you know that an official breaks the law while handling a procedure. Send it to the head of the agency; your identity is kept secret.',
      },
      lawsuit: {
        name: 'Lawsuit',
        text: 'When you disagree with a decision or with the answer to a complaint, you can bring an administrative case to court.',
      },
    },
    contact: 'Where the province receives feedback',
    address: 'Address',
    phone: 'Phone',
    email: 'E-mail',
    online: 'Send online',
  },
)
