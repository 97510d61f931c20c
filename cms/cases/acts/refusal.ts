import type { PayloadRequest } from 'payload'
import type { NotExtended } from '../../content/cases/clock.ts'
import { both } from '../../fields/both.ts'
import { inLanguageOf } from '../../fields/inLanguageOf.ts'
import { Refusal } from '../../refusal.ts'
import { CaseRefused } from '../refused.ts'

const WORDS = {
  rights: both('Việc này không thuộc quyền của bạn với hồ sơ này.', 'You may not do this with this case.'),
  state: both(
    'Hồ sơ đã chuyển sang bước khác. Hãy tải lại trang.',
    'The case has moved on. Reload the page.',
  ),
  stale: both(
    'Người khác vừa thay đổi hồ sơ này. Hãy tải lại trang rồi làm lại.',
    'Somebody else has just changed this case. Reload the page and do it again.',
  ),
  shape: both(
    'Yêu cầu thiếu hoặc thừa nội dung, hoặc nội dung quá dài.',
    'The request lacks something, or a text in it is too long.',
  ),
  agency: both('Hãy chọn một cơ quan khác.', 'Choose another agency.'),
  person: both(
    'Người này không có tài khoản xử lý của cơ quan.',
    'This person has no account of the handling agency.',
  ),
  ownAnswer: both(
    'Người soạn câu trả lời không tự duyệt được. Hãy nhờ một người khác.',
    'Whoever wrote the answer does not approve it. Ask somebody else.',
  ),
  ground: both('Hãy chọn một lý do trong danh sách.', 'Choose one of the reasons in the list.'),
  original: both(
    'Hãy ghi số của hồ sơ gốc: một hồ sơ khác, cùng mức công khai, chưa bị gộp.',
    'Give the number of the original: another case, as open as this one, that is not joined itself.',
  ),
  unpublishable: both(
    'Loại này hoặc hồ sơ này không công khai.',
    'Neither this kind nor this case is made public.',
  ),
  personal: both(
    'Nội dung công khai còn số điện thoại, số định danh hoặc thư điện tử. Hãy che đi rồi công khai.',
    'The public text still has a telephone number, an identity number or an e-mail address. Take it out first.',
  ),
  photo: both(
    'Hồ sơ không có ảnh này, hoặc một vùng che nằm ngoài ảnh.',
    'The case has no such photo, or a covered part is outside of it.',
  ),
  file: both('Hồ sơ không có tệp này.', 'The case has no such file.'),
  free: both('Loại này không thu chi phí.', 'Nothing is charged for this kind.'),
  noEstimate: both(
    'Phải báo chi phí dự kiến cho người gửi trước khi ghi là đã thanh toán.',
    'The sender is told an estimate before a cost is recorded as paid.',
  ),
  noFile: both('Hãy chọn một tệp.', 'Choose a file.'),
  manyFiles: both('Hồ sơ đã có quá nhiều tệp.', 'The case has too many files.'),
  held: both(
    'Có tệp chứa phần bị ẩn nên đang được giữ lại. Hãy bỏ tệp, đính kèm bản đã xóa phần ẩn, hoặc cho phép gửi.',
    'A file hides something and is held. Take it out, attach one without what is hidden, or release it.',
  ),
  page: both(
    'Không có trang nội dung nào ở địa chỉ này trên cổng. Ghi phần sau tên miền, ví dụ /thu-tuc/1.001193.',
    'The portal has no content page at this address. Give what follows the host, such as /thu-tuc/1.001193.',
  ),
  asked: both(
    'Đã giao sửa trang này, chưa có trả lời.',
    'A correction of this page is asked for and not answered yet.',
  ),
  never: both('Loại này không được gia hạn.', 'The time of this kind is not extended.'),
  often: both('Hồ sơ đã được gia hạn đủ số lần.', 'The time has been extended as often as the rule lets.'),
  long: both('Thời gian gia hạn quá mức cho phép.', 'The extension is longer than the rule lets.'),
  late: both(
    'Đã quá hạn nên không gia hạn được: thông báo gia hạn phải gửi trong thời hạn.',
    'The due day has passed: the notice of an extension is sent within the time.',
  ),
  paused: both('Thời hạn đang tạm dừng, chưa cần gia hạn.', 'The time stands still and needs no extension.'),
} satisfies Record<string, { vi: string; en: string }> & Record<NotExtended, unknown>

export type ActFault = keyof typeof WORDS

const STATUS: Partial<Record<ActFault, number>> = { rights: 403, ownAnswer: 403, state: 409, stale: 409 }

/** What is wrong with a request, in both languages. */
export const wordsOfFault = (fault: ActFault) => WORDS[fault]

/** An act of staff that is refused, in the language of its request. */
export const refuseAct = (req: PayloadRequest, fault: ActFault, data: object | null = null): Refusal =>
  new Refusal(inLanguageOf(req, WORDS[fault]), STATUS[fault] ?? 400, data)

/** What is wrong with a case or its files as a refusal, in the language of the request; any other error as it is. */
export const toRefusal = (req: PayloadRequest, cause: unknown): unknown =>
  cause instanceof CaseRefused ? new Refusal(inLanguageOf(req, cause.words), cause.status) : cause
