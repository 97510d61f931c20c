import type { DossierState } from '../data/dossierAnswer.ts'
import type { LookUpProblem } from '../views/dossiers/lookUp.ts'
import { dictionary } from './dictionary.ts'

type Told = Record<DossierState, { name: string; means: string; toDo: string }>

/** The page on which a reader looks a dossier up by its code. */
export const dossiers = dictionary(
  {
    title: 'Tra cứu hồ sơ',
    description: 'Xem hồ sơ thủ tục hành chính đã nộp đang ở bước nào, cơ quan nào giữ và hẹn trả ngày nào.',
    label: 'Mã hồ sơ',
    hint: 'Chép đúng mã trên giấy tiếp nhận hồ sơ và hẹn trả kết quả, ví dụ H38.101-261105-0012. Không dùng số căn cước hay số điện thoại.',
    send: 'Tra cứu',
    privacy:
      'Ai có mã thì xem được, nên đừng đưa mã cho người lạ. Cổng không lưu mã, không ghi tên bạn; mã không nằm trong địa chỉ trang.',
    problem: 'Chưa tra cứu được',
    problems: {
      empty: 'Hãy nhập mã hồ sơ.',
      notCode:
        'Đây không giống mã hồ sơ. Mã có chữ, số và dấu gạch nối, ví dụ H38.101-261105-0012; xem lại trên giấy hẹn.',
      identity:
        'Đây giống số căn cước hoặc số điện thoại. Cổng không tra cứu theo các số đó; hãy dùng mã trên giấy hẹn.',
      procedure: 'Đây là mã của thủ tục, không phải mã hồ sơ của bạn. Mã hồ sơ nằm trên giấy hẹn.',
      tooLarge: 'Nội dung gửi lên quá lớn. Hãy chỉ nhập mã hồ sơ.',
      tooMany:
        'Bạn hoặc nhiều người cùng mạng đang tra cứu liên tục. Mã vẫn ở bên dưới; hãy thử lại sau ít phút.',
      away: 'Hệ thống giữ hồ sơ chưa trả lời. Mã vẫn ở bên dưới; hãy thử lại sau ít phút hoặc tra ở nơi dưới đây.',
    } as Record<LookUpProblem, string>,
    unknown: 'Không có hồ sơ nào mang đúng mã này',
    unknownText:
      'Xem lại từng ký tự trên giấy hẹn. Hồ sơ vừa nộp có thể đến hôm sau mới tra được. Nếu vẫn không thấy, hãy hỏi nơi bạn đã nộp.',
    state: 'Tình trạng',
    toDo: 'Việc cần làm',
    office: 'Cơ quan đang giữ',
    procedure: 'Thủ tục',
    received: 'Ngày tiếp nhận',
    due: 'Ngày hẹn trả',
    notTold: 'Hệ thống không cho biết',
    late: 'Đã quá ngày hẹn trả',
    lateText:
      'Hãy gọi nơi bạn đã nộp để hỏi lý do và ngày hẹn mới. Bạn có thể đề nghị cơ quan trả lời bằng văn bản.',
    asOf: (time: string) => `Theo hệ thống một cửa, lúc ${time}.`,
    again: 'Tra cứu mã khác',
    elsewhere: 'Tra cứu ở nơi khác',
    noAdapter:
      'Cổng này chưa nối với hệ thống giữ hồ sơ của tỉnh nên không tự trả lời được. Hãy tra cứu tại nơi dưới đây bằng mã trên giấy hẹn.',
    national: (name: string) => `${name}: mở trang rồi chọn “Tra cứu hồ sơ”`,
    byPhone: 'Hoặc hỏi nơi bạn đã nộp hồ sơ; số điện thoại ở trang của từng cơ quan.',
    states: {
      registered: {
        name: 'Mới đăng ký',
        means: 'Hồ sơ đã gửi đến, cơ quan chưa kiểm tra.',
        toDo: 'Chờ thông báo tiếp nhận. Ngày hẹn trả chỉ tính từ khi hồ sơ được tiếp nhận.',
      },
      accepted: {
        name: 'Được tiếp nhận',
        means: 'Hồ sơ đủ và đã được nhận.',
        toDo: 'Bạn chưa phải làm gì. Giữ giấy hẹn để nhận kết quả.',
      },
      notAccepted: {
        name: 'Không được tiếp nhận',
        means: 'Cơ quan không nhận hồ sơ này.',
        toDo: 'Đọc lý do trong thông báo từ chối, sửa theo đó rồi nộp lại; chưa rõ thì hỏi nơi bạn đã nộp.',
      },
      processing: {
        name: 'Đang xử lý',
        means: 'Cơ quan đang giải quyết hồ sơ.',
        toDo: 'Bạn chưa phải làm gì. Nhận kết quả vào ngày hẹn.',
      },
      papersWanted: {
        name: 'Yêu cầu bổ sung giấy tờ',
        means: 'Hồ sơ còn thiếu hoặc sai giấy tờ nên đang dừng chờ bạn.',
        toDo: 'Xem phiếu yêu cầu bổ sung, nộp đủ một lần. Thời gian chờ bạn bổ sung không tính vào thời hạn.',
      },
      paymentWanted: {
        name: 'Yêu cầu thực hiện nghĩa vụ tài chính',
        means: 'Có khoản phí, lệ phí hoặc thuế phải nộp trước khi làm tiếp.',
        toDo: 'Nộp đúng khoản ghi trong thông báo, tại nơi thông báo chỉ dẫn; giữ biên lai. Không chuyển tiền cho cá nhân.',
      },
      withdrawn: {
        name: 'Công dân yêu cầu rút hồ sơ',
        means: 'Hồ sơ đã được rút theo yêu cầu.',
        toDo: 'Nếu bạn không yêu cầu rút, hãy gọi ngay nơi bạn đã nộp.',
      },
      stopped: {
        name: 'Dừng xử lý',
        means: 'Cơ quan đã ngừng giải quyết, chưa có kết quả.',
        toDo: 'Đọc lý do trong thông báo và hỏi nơi bạn đã nộp cần làm gì tiếp. Không đồng ý thì bạn có quyền kiến nghị hoặc khiếu nại.',
      },
      finished: {
        name: 'Đã xử lý xong',
        means: 'Đã có kết quả.',
        toDo: 'Mang giấy hẹn và giấy tờ tùy thân đến nhận, hoặc chờ nhận theo cách bạn đã chọn khi nộp.',
      },
      handedOver: {
        name: 'Đã trả kết quả',
        means: 'Kết quả đã được trả.',
        toDo: 'Nếu bạn chưa nhận được, hãy gọi nơi bạn đã nộp.',
      },
      other: {
        name: 'Chưa rõ tình trạng',
        means: 'Hệ thống ghi một tình trạng mà cổng này không hiểu.',
        toDo: 'Hãy hỏi nơi bạn đã nộp.',
      },
    } as Told,
  },
  {
    title: 'Look up a dossier',
    description:
      'See at which step a filed dossier is, which office has it and on which day the result is promised.',
    label: 'Code of the dossier',
    hint: 'Copy the code from the receipt exactly, for example H38.101-261105-0012. Identity and telephone numbers are of no use here.',
    send: 'Look up',
    privacy:
      'Whoever has the code can see this, so do not give it to strangers. The portal stores neither the code nor your name, and the code is not in the address of the page.',
    problem: 'Not looked up yet',
    problems: {
      empty: 'Please enter the code of the dossier.',
      notCode:
        'This does not look like the code of a dossier. It has letters, digits and hyphens, such as H38.101-261105-0012; please compare it with the receipt.',
      identity:
        'This looks like an identity or telephone number. Dossiers are not looked up by those; use the code on the receipt.',
      procedure:
        'This is the code of a procedure, not of your dossier. The code of the dossier is on the receipt.',
      tooLarge: 'What was sent is too large. Enter the code of the dossier only.',
      tooMany:
        'You, or many people on the same network, are looking up one code after the other. The code is still below; try again in a few minutes.',
      away: 'The system that holds the dossiers does not answer. The code is still below; try again in a few minutes, or look it up at the place below.',
    },
    unknown: 'There is no dossier with exactly this code',
    unknownText:
      'Compare each character with the receipt. A dossier filed just now may be found from tomorrow on. If it still is not there, ask the office where you filed it.',
    state: 'State',
    toDo: 'What to do',
    office: 'Office that has it',
    procedure: 'Procedure',
    received: 'Received on',
    due: 'Result promised for',
    notTold: 'Not told by the system',
    late: 'The promised day has passed',
    lateText: 'Call the office where you filed; ask why, and for a new day. You may ask for it in writing.',
    asOf: (time) => `According to the one-stop system at ${time}.`,
    again: 'Look up another code',
    elsewhere: 'Look it up elsewhere',
    noAdapter:
      'This portal is not connected to the system that holds the dossiers of the province, so it cannot answer itself. Look it up at the place below with the code on the receipt.',
    national: (name) => `${name}: open it and choose “Tra cứu hồ sơ” (look up a dossier)`,
    byPhone: 'Or ask the office where you filed it; telephone numbers are on the page of each office.',
    states: {
      registered: {
        name: 'Registered',
        means: 'The dossier has arrived; the office has not checked it yet.',
        toDo: 'Wait for the notice of acceptance. The time limit runs only from acceptance.',
      },
      accepted: {
        name: 'Accepted',
        means: 'The dossier is complete and has been taken.',
        toDo: 'Nothing for now. Keep the receipt for the result.',
      },
      notAccepted: {
        name: 'Not accepted',
        means: 'The office has not taken this dossier.',
        toDo: 'Read the reason in the notice of refusal, mend it and file again; if it is unclear, ask the office where you filed.',
      },
      processing: {
        name: 'Being processed',
        means: 'The office is working on the dossier.',
        toDo: 'Nothing for now. Collect the result on the promised day.',
      },
      papersWanted: {
        name: 'Papers are missing',
        means: 'A paper is missing or wrong, so the dossier waits for you.',
        toDo: 'Read the notice and hand everything in at once. The time it waits for you does not count.',
      },
      paymentWanted: {
        name: 'Payment is due',
        means: 'A fee, charge or tax must be paid before it goes on.',
        toDo: 'Pay exactly what the notice says, where it says so, and keep the receipt. Never send money to a person.',
      },
      withdrawn: {
        name: 'Withdrawn at your request',
        means: 'The dossier was withdrawn on request.',
        toDo: 'If you did not ask for that, call the office where you filed at once.',
      },
      stopped: {
        name: 'Stopped',
        means: 'The office has stopped working on it, without a result.',
        toDo: 'Read the reason in the notice and ask the office what to do next. If you disagree, you may make a proposal or complain.',
      },
      finished: {
        name: 'Finished',
        means: 'The result is there.',
        toDo: 'Collect it with the receipt and your identity paper, or wait for it in the way that you chose when filing.',
      },
      handedOver: {
        name: 'Result handed over',
        means: 'The result has been handed over.',
        toDo: 'If you have not received it, call the office where you filed.',
      },
      other: {
        name: 'State unclear',
        means: 'The system gives a state that this portal does not know.',
        toDo: 'Ask the office where you filed.',
      },
    } as Told,
  },
)
