/** What a procedure says of a paper that the state may hold already: see PAPER_DUTIES. */
export type PaperDuty = 'not_needed' | 'if_not_found'

/** A remark on the procedure, published as if it were a paper. */
const REMARK = /^\W*(?:trường hợp|lưu ý|người|đối với|nếu)(?!\p{L})/iu
const NOT_FOUND = /không(?: thể)? (?:tra cứu|tra|khai thác|tìm)(?: thấy| được)/iu
const HAD = /đã (?:có|khai thác được|được lưu|lưu)(?!\p{L})/iu
const NEEDLESS = /không (?:phải|cần|yêu cầu)(?: phải)? (?:nộp|xuất trình)/iu
const EXCEPT_HAD =
  /trừ (?:khi|trường hợp)[^.;]*đã (?:có|khai thác)[^.;]*(?:CSDL|cơ sở dữ liệu|căn cước điện tử|VNeID)/iu

const NEEDLESS_IN_ENGLISH = /\b(?:not needed|not required|no paper is needed|no need|need not)\b/i
const HAD_IN_ENGLISH = /\b(?:already|electronic|databases?|VNeID)\b/i
const NOT_FOUND_IN_ENGLISH = /\b(?:cannot|not) (?:be )?(?:found|find|show|look(?:ed)? (?:it )?up)\b/i

function dutyInEnglish(text: string): PaperDuty | undefined {
  if (NOT_FOUND_IN_ENGLISH.test(text)) return 'if_not_found'
  return NEEDLESS_IN_ENGLISH.test(text) && HAD_IN_ENGLISH.test(text) ? 'not_needed' : undefined
}

/**
 * Reads from the words of a paper, its name and note in Vietnamese or English, whether they release from handing it in.
 * Words that do not say so plainly give undefined.
 */
export function paperDutyOf(words: string): PaperDuty | undefined {
  const text = words.normalize('NFC')
  if (REMARK.test(text)) return undefined
  if (EXCEPT_HAD.test(text) || (HAD.test(text) && NEEDLESS.test(text))) return 'not_needed'
  return NOT_FOUND.test(text) ? 'if_not_found' : dutyInEnglish(text)
}
