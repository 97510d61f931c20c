import { matchPhrase, toPhrases, toTyped, type Phrases } from './phrases.ts'
import { toWords } from './words.ts'

/** What a question wants to know of a procedure. */
export type Intent = 'fee' | 'time' | 'documents' | 'where' | 'online' | 'status'

const phrases: Record<Intent, Phrases> = {
  fee: toPhrases([
    'lệ_phí|phí',
    'bao_nhiêu|bao_nhiu|bn|nhiêu|nhiu tiền|phí|lệ_phí|đồng',
    'mất|hết|tốn|giá|đóng bao_nhiêu|bao_nhiu|bn|nhiêu|nhiu',
    'có mất|tốn|đóng tiền',
    'how much',
    'fee|fees|cost|price',
  ]),
  time: toPhrases([
    'bao_lâu|mấy_ngày|mấy_hôm|bao_nhiêu_ngày|bn_ngày|thời_hạn_giải_quyết|thời_gian_giải_quyết|thời_gian_bao_lâu',
    'khi_nào|bao_giờ|chừng_nào thì? có|xong|được|lấy',
    'lâu không|ko|k',
    'how long',
    'processing time',
  ]),
  documents: toPhrases([
    'cần|phải|gồm|có|chuẩn_bị|mang|nộp|đem? những|các? loại? giấy_tờ|giấy|hồ_sơ gì|nào|j',
    'cần|gồm|chuẩn_bị|mang|đem có|làm|mang|chuẩn_bị|nộp? những? gì|j',
    'hồ_sơ gồm|bao_gồm|cần|cần_có|có_những',
    'thành_phần hồ_sơ',
    'what|which documents|papers',
    'required documents',
    'documents needed|required',
  ]),
  where: toPhrases([
    'ở|ra|đến|tới|tại|nộp|làm|đi|lấy đâu|chỗ_nào|nơi_nào',
    'cơ_quan|nơi|chỗ nào',
    'where',
    'địa_chỉ_nộp|nơi_nộp',
  ]),
  online: toPhrases(['online', 'trực_tuyến', 'qua|trên mạng|internet|vneid', 'nộp|làm|đăng_ký tại nhà']),
  status: toPhrases([
    'tra_cứu|tra|kiểm_tra|theo_dõi|xem tình_trạng|trạng_thái|tiến_độ|kết_quả? hồ_sơ',
    'hồ_sơ của? em|tôi|mình? đến|tới đâu',
    'mã|số|biên_nhận|tình_trạng hồ_sơ',
    'check|track my? application',
    'application status',
  ]),
}

/**
 * What a question asks for, in the order of fee, time, documents, where, online, status; empty when it only names a
 * thing.
 */
export function readIntents(text: string): Intent[] {
  const words = toTyped(toWords(text))
  const intents = Object.keys(phrases) as Intent[]
  return intents.filter((intent) => words.some((_, at) => matchPhrase(phrases[intent], words, at) > 0))
}
