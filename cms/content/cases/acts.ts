import type { Words } from '../types/contentType.ts'

/** Who is told of an act beside staff. */
export type ActAudience = 'public' | 'sender' | 'staff'

interface ActRow {
  act: string
  words: Words
  audience: ActAudience
}

/** Everything that happens to a case, as its thread has it. */
export const CASE_ACTS = [
  { act: 'received', audience: 'public', words: { vi: 'Đã tiếp nhận', en: 'Received' } },
  { act: 'accepted', audience: 'public', words: { vi: 'Cơ quan nhận xử lý', en: 'Accepted by the agency' } },
  { act: 'assigned', audience: 'staff', words: { vi: 'Phân công người xử lý', en: 'Assigned' } },
  {
    act: 'processing',
    audience: 'public',
    words: { vi: 'Bắt đầu xử lý', en: 'Work on it has begun' },
  },
  { act: 'noted', audience: 'sender', words: { vi: 'Cập nhật tiến độ', en: 'Progress' } },
  {
    act: 'passedOn',
    audience: 'public',
    words: { vi: 'Chuyển cơ quan khác xử lý', en: 'Passed on to another agency' },
  },
  { act: 'askedBack', audience: 'sender', words: { vi: 'Cơ quan hỏi lại', en: 'The agency asked back' } },
  { act: 'added', audience: 'sender', words: { vi: 'Người gửi bổ sung', en: 'Added to by the sender' } },
  {
    act: 'drafted',
    audience: 'staff',
    words: { vi: 'Soạn câu trả lời, chờ duyệt', en: 'Answer written, waiting for approval' },
  },
  { act: 'returned', audience: 'staff', words: { vi: 'Trả lại câu trả lời', en: 'Answer sent back' } },
  { act: 'costed', audience: 'public', words: { vi: 'Chi phí in, sao, gửi', en: 'Cost of copies' } },
  {
    act: 'attached',
    audience: 'staff',
    words: { vi: 'Đính kèm tệp cho câu trả lời', en: 'File attached for the answer' },
  },
  { act: 'dropped', audience: 'staff', words: { vi: 'Bỏ tệp đính kèm', en: 'Attached file taken out' } },
  {
    act: 'released',
    audience: 'staff',
    words: { vi: 'Cho gửi tệp có phần bị ẩn', en: 'File released with what it hides' },
  },
  { act: 'answered', audience: 'public', words: { vi: 'Đã trả lời', en: 'Answered' } },
  { act: 'fixed', audience: 'public', words: { vi: 'Đã khắc phục', en: 'Fixed' } },
  { act: 'refused', audience: 'public', words: { vi: 'Từ chối xử lý', en: 'Refused' } },
  { act: 'extended', audience: 'public', words: { vi: 'Gia hạn', en: 'Time extended' } },
  {
    act: 'dueMoved',
    audience: 'public',
    words: {
      vi: 'Hạn trả lời đổi theo lịch nghỉ lễ',
      en: 'The due day moved with the table of holidays',
    },
  },
  {
    act: 'merged',
    audience: 'public',
    words: { vi: 'Gộp vào phản ánh đã có', en: 'Joined with an earlier case' },
  },
  {
    act: 'published',
    audience: 'sender',
    words: { vi: 'Công khai sau khi biên tập', en: 'Made public after review' },
  },
  { act: 'unpublished', audience: 'sender', words: { vi: 'Thôi công khai', en: 'No longer public' } },
  { act: 'hidden', audience: 'staff', words: { vi: 'Ẩn hồ sơ', en: 'Hidden' } },
  { act: 'shown', audience: 'staff', words: { vi: 'Bỏ ẩn hồ sơ', en: 'No longer hidden' } },
  {
    act: 'correctionAsked',
    audience: 'staff',
    words: { vi: 'Giao sửa trang', en: 'Correction of a page asked for' },
  },
  {
    act: 'corrected',
    audience: 'public',
    words: { vi: 'Trang đã được sửa', en: 'The page was corrected' },
  },
  {
    act: 'notCorrected',
    audience: 'staff',
    words: { vi: 'Trang không cần sửa', en: 'The page needs no correction' },
  },
  {
    act: 'takenToSearch',
    audience: 'staff',
    words: { vi: 'Chuyển sang câu tìm chưa được đáp ứng', en: 'Taken to the searches that found nothing' },
  },
  { act: 'reopened', audience: 'public', words: { vi: 'Mở lại', en: 'Reopened' } },
  { act: 'rated', audience: 'sender', words: { vi: 'Người gửi đánh giá', en: 'Rated by the sender' } },
  {
    act: 'forgotten',
    audience: 'staff',
    words: { vi: 'Xóa dữ liệu cá nhân theo yêu cầu', en: 'Personal data deleted on request' },
  },
  { act: 'withdrawn', audience: 'public', words: { vi: 'Người gửi rút lại', en: 'Withdrawn by the sender' } },
] as const satisfies readonly ActRow[]

export type CaseAct = (typeof CASE_ACTS)[number]['act']

/** The row of an act. */
export const rowOfAct = (act: CaseAct): ActRow => CASE_ACTS.find((row) => row.act === act)!
