import { both } from '../fields/both.ts'
import { UNFIT } from '../uploads/unfit.ts'
import type { NoText } from './answer.ts'

/** Why no text was taken from a file, and what to do. */
export const NO_TEXT: Record<NoText, { vi: string; en: string }> = {
  ...UNFIT,
  kind: both(
    'Chỉ lấy được chữ từ tệp PDF và DOCX. Hãy tải lên văn bản ở một trong hai loại này.',
    'Text can only be taken from PDF and DOCX files. Upload the document as one of these.',
  ),
  scanned: both(
    'Tệp là bản quét, không có chữ. Hãy tải lên bản PDF hoặc DOCX gốc, hoặc gõ toàn văn.',
    'The file is a scan without text. Upload the original PDF or DOCX, or type the text.',
  ),
  empty: both('Tệp không có chữ nào.', 'There are no words in the file.'),
  long: both(
    'Tệp quá dài: nhiều nhất 500 trang và một triệu ký tự. Hãy chia thành nhiều tệp.',
    'The file is too long: 500 pages and a million characters at most. Split it.',
  ),
  heavy: both(
    'Tệp cần quá nhiều bộ nhớ hoặc thời gian để đọc. Hãy mở tệp rồi in lại thành PDF và tải lên bản mới.',
    'The file takes too much memory or time to read. Open it, print it to a new PDF and upload that one.',
  ),
  busy: both(
    'Máy chủ đang đọc nhiều tệp. Hãy thử lại sau ít phút.',
    'The server is busy with other files. Try again in a few minutes.',
  ),
}

/** The status of the answer that gives the reason. */
export const statusOfNoText = (reason: NoText): number => (reason === 'busy' ? 503 : 422)
