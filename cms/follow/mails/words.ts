import type { Frequency } from '../../content/follow.ts'

const vi = {
  frequencies: {
    immediate: 'mỗi khi có thay đổi',
    daily: 'mỗi ngày một thư',
    weekly: 'mỗi tuần một thư, vào thứ Hai',
  } satisfies Record<Frequency, string>,
  hello: 'Xin chào,',
  search: 'Kết quả tìm kiếm trên cổng',
  confirmSubject: (title: string) => `Xác nhận theo dõi: ${title}`,
  confirmAsk: (title: string, often: string, portal: string) =>
    `Có người, có lẽ là bạn, muốn nhận thư của ${portal} về “${title}” (${often}).`,
  confirmLink: 'Nếu đúng là bạn, hãy mở liên kết này rồi bấm nút Xác nhận trong vòng 3 ngày:',
  confirmElse:
    'Nếu không, hãy bỏ qua thư này: bạn sẽ không nhận thêm thư nào, và địa chỉ của bạn sẽ được xóa.',
  changesSubject: (title: string) => `Có thay đổi: ${title}`,
  changesLead: (title: string) => `Có thay đổi ở nội dung bạn theo dõi, “${title}”:`,
  more: (count: number) => `Và ${count} thay đổi khác.`,
  gone: 'Trang này không còn trên cổng, nên việc theo dõi đã kết thúc. Mở liên kết để xem lý do.',
  ownSubject: 'Các theo dõi của bạn',
  ownLink: 'Mở liên kết này, trong vòng một ngày, để xem, đổi hoặc dừng các theo dõi của bạn:',
  ownElse: 'Nếu bạn không yêu cầu, hãy bỏ qua thư này.',
  silentSubject: (title: string) => `Bạn còn muốn theo dõi: ${title}?`,
  silentAsk: (title: string) =>
    `Bạn theo dõi “${title}” đã lâu mà chúng tôi không biết thư có còn ích lợi cho bạn không.`,
  silentLink: 'Nếu còn muốn nhận, hãy mở liên kết này rồi bấm nút trong vòng 30 ngày:',
  silentElse:
    'Nếu không, bạn không phải làm gì: việc theo dõi sẽ tự kết thúc và địa chỉ của bạn sẽ được xóa.',
  refusedSubject: (title: string) => `Góp ý của bạn không được đăng: ${title}`,
  refusedLead: (title: string) => `Cơ quan đã xem góp ý bạn gửi cho “${title}” và không đăng góp ý đó.`,
  refusedWhy: (reason: string) => `Lý do: ${reason}. Bạn có thể gửi góp ý khác trong thời gian lấy ý kiến:`,
  refusedElse: 'Nếu bạn không gửi góp ý nào, có người đã ghi nhầm địa chỉ: hãy bỏ qua thư này.',
  leave: 'Bỏ theo dõi nội dung này:',
  own: 'Xem và đổi mọi theo dõi của bạn:',
  foot: (portal: string) => `Thư tự động của ${portal}; xin đừng trả lời.`,
}

type Words = typeof vi

const en: Words = {
  frequencies: {
    immediate: 'whenever something changes',
    daily: 'one e-mail a day',
    weekly: 'one e-mail a week, on Mondays',
  },
  hello: 'Hello,',
  search: 'Results of a search on the portal',
  confirmSubject: (title) => `Confirm that you follow: ${title}`,
  confirmAsk: (title, often, portal) =>
    `Someone, probably you, wants to receive mail from ${portal} about “${title}” (${often}).`,
  confirmLink: 'If it was you, open this link within 3 days and press Confirm:',
  confirmElse: 'If not, ignore this e-mail: you will not get another one, and your address will be deleted.',
  changesSubject: (title) => `Changed: ${title}`,
  changesLead: (title) => `Something has changed in what you follow, “${title}”:`,
  more: (count) => `And ${count} more changes.`,
  gone: 'This page is no longer on the portal, so you no longer follow it. Open the link to see why.',
  ownSubject: 'What you follow',
  ownLink: 'Open this link within one day to see, change or stop what you follow:',
  ownElse: 'If you did not ask for it, ignore this e-mail.',
  silentSubject: (title) => `Do you still want to follow: ${title}?`,
  silentAsk: (title) =>
    `You have followed “${title}” for a long time, and we do not know whether our e-mails are still useful.`,
  silentLink: 'If you want to go on, open this link within 30 days and press the button:',
  silentElse: 'If not, there is nothing to do: it will end by itself, and your address will be deleted.',
  refusedSubject: (title) => `Your comment is not published: ${title}`,
  refusedLead: (title) => `The agency has read your comment on “${title}” and does not publish it.`,
  refusedWhy: (reason) => `Reason: ${reason}. You can send another one while comments are taken:`,
  refusedElse: 'If you sent no comment, someone has typed your address by mistake: ignore this e-mail.',
  leave: 'Stop following this:',
  own: 'See and change everything that you follow:',
  foot: (portal) => `An automatic mail of ${portal}; please do not reply.`,
}

export const MAIL_WORDS = { vi, en }
