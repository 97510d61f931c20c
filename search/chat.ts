import { hasAccents } from './exact.ts'
import { fold } from './fold.ts'
import { isPlainSyllable } from './syllable.ts'

/** Chat words that mean one thing in any context. Those that may mean two (hs, dt, bh, tt) are left alone. */
const WORDS: Record<string, string> = {
  bik: 'biết',
  bit: 'biết',
  bít: 'biết',
  bjo: 'bây giờ',
  bn: 'bao nhiêu',
  bnhieu: 'bao nhiêu',
  bnhiêu: 'bao nhiêu',
  bnhiu: 'bao nhiêu',
  bthg: 'bình thường',
  cg: 'cũng',
  ctr: 'chương trình',
  cty: 'công ty',
  cx: 'cũng',
  dzậy: 'vậy',
  đchỉ: 'địa chỉ',
  dki: 'đăng ký',
  đki: 'đăng ký',
  đkí: 'đăng ký',
  dky: 'đăng ký',
  đky: 'đăng ký',
  đký: 'đăng ký',
  dkí: 'đăng ký',
  gj: 'gì',
  gto: 'giấy tờ',
  gtờ: 'giấy tờ',
  hok: 'không',
  hổng: 'không',
  hông: 'không',
  hqua: 'hôm qua',
  j: 'gì',
  ji: 'gì',
  khg: 'không',
  khog: 'không',
  khôg: 'không',
  ko: 'không',
  lm: 'làm',
  lsao: 'làm sao',
  lun: 'luôn',
  mần: 'làm',
  mik: 'mình',
  mk: 'mình',
  mng: 'mọi người',
  mún: 'muốn',
  ng: 'người',
  ngta: 'người ta',
  nhìu: 'nhiều',
  nhiu: 'nhiêu',
  ntn: 'như thế nào',
  ntnao: 'như thế nào',
  nx: 'nữa',
  nhg: 'những',
  ròi: 'rồi',
  rùi: 'rồi',
  rứa: 'vậy',
  sđt: 'số điện thoại',
  sdt: 'số điện thoại',
  tgian: 'thời gian',
  thik: 'thích',
  thui: 'thôi',
  tnao: 'thế nào',
  trc: 'trước',
  tui: 'tôi',
  vk: 'vợ',
  vs: 'với',
  wa: 'quá',
  wá: 'quá',
  wên: 'quên',
  xog: 'xong',
  z: 'vậy',
  zậy: 'vậy',
}

/** Words that are chat only beside certain others, given as patterns of the folded words before and after. */
const IN_CONTEXT: [words: RegExp, before: RegExp, after: RegExp, meaning: string][] = [
  [/^[dđ]k$/, /^(?:du|co|dap ung)$/, /./, 'điều kiện'],
  [
    /^[dđ]k$/,
    /(?:)/,
    /^(?:khai|ket|kh|ks|tam|thuong|tru|xe|ho|hkd|mst|nhan|giam|bien|cu|con|lai|kt3|dat|hoc|thi|bhyt|nvqs|nghia|online)$/,
    'đăng ký',
  ],
  [/^[dđ]c$/, /./, /(?:)/, 'được'],
  [/^ck$/, /^(?!khoan$|tk$|ty$|cty$|phi$)/, /(?:)/, 'chồng'],
  [/^e$/, /^(?:vk|ck|vo|chong|con|cho|cua|nha|nhu|a|anh|chi|c|ad|bo|me)$/, /(?:)/, 'em'],
  [/^e$/, /(?:)/, /^(?:muon|can|bi|moi|dang|chua|co|hoi|o|lam|xin|sinh|mat|quen)$/, 'em'],
  [/^k$/, /(?:)/, /^$/, 'không'],
  [/^k$/, /^(?:duoc|dc|co|can|phai|ma|hay)$/, /(?:)/, 'không'],
  [/^m[oô]$/, /^(?:o|di|den|cho|noi)$/, /(?:)/, 'đâu'],
  [/^ms$/, /./, /^(?:\D.*)?$/, 'mới'],
  [/^răng$/, /^(?:lam|man|thi)$/, /(?:)/, 'sao'],
  [/^chi$/, /^(?:can|lam|mang|nop|giay|gom)$/, /^(?:|vay|rua|ho|he|khong)$/, 'gì'],
  [/^r$/, /./, /^(?:|thi|gio|lam|lm|ma|h)$/, 'rồi'],
]

/** Pairs of spellings with i and y; official names use the second. */
const SPELLINGS: Record<string, string> = {
  kí: 'ký',
  ki: 'ky',
  kĩ: 'kỹ',
  kì: 'kỳ',
  lí: 'lý',
  li: 'ly',
  mĩ: 'mỹ',
  qui: 'quy',
  quí: 'quý',
  quĩ: 'quỹ',
  tỉ: 'tỷ',
}

const FACES = /(?<=^|\s)(?:[:;=8xX]-?[)(DdPp3vV]+|=\)+|:\)+|:\(+|<3|\^[_.]?\^|[-~=]{2,}|:v)(?=\s|$)/gu
const PICTURES =
  /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u{1F1E6}-\u{1F1FF}]|\uFE0E|\uFE0F|\u200D|\u20E3)+/gu
const STRETCHED = /(\p{L})\1{2,}/giu
/** Without u: unaccented, "lưu" ends in two. */
const DOUBLED_END = /([bcghikmnptyàảãáạìỉĩíịùủũúụỳỷỹýỵ])\1$/iu
const LAUGHTER = /^(?:h[aiue]){2,}h?$|^k{2,}$/

function shorten(word: string): string {
  if (!/[aeiouy]/.test(fold(word))) return word
  const short = word.replace(STRETCHED, '$1')
  const single = short.replace(DOUBLED_END, '$1')
  return single !== short && isPlainSyllable(fold(single)) ? single : short
}

function meaningOf(words: string[], at: number): string | undefined {
  const word = words[at]?.toLowerCase() ?? ''
  if (words.length < 2 || /^\d+$/.test(words[at - 1] ?? '')) return undefined
  if (Object.hasOwn(WORDS, word)) return WORDS[word]
  const before = fold(words[at - 1] ?? '')
  const after = fold(words[at + 1] ?? '')
  return IN_CONTEXT.find(
    ([own, left, right]) => own.test(word) && left.test(before) && right.test(after),
  )?.[3]
}

function spellingOf(word: string): string | undefined {
  const plain = word.toLowerCase()
  return Object.hasOwn(SPELLINGS, plain) ? SPELLINGS[plain] : undefined
}

/**
 * Rewrites a query typed as in chat ("vk e ms đẻ hqua lm khai sinhhh sao ạ 😊") in standard Vietnamese: unambiguous
 * short forms, stretched letters, and kí for ký. A query of one word keeps its short form; a query without accents
 * gets none. Emoji are dropped. A text of nothing else is returned unchanged.
 */
export function rewriteChat(text: string): string {
  const composed = text.normalize('NFC')
  const bare = composed.replace(PICTURES, ' ').replace(FACES, ' ')
  const words = bare.split(/\s+/).filter(Boolean).map(shorten)
  const kept = words.filter((word) => words.length === 1 || !LAUGHTER.test(word.toLowerCase()))
  const isPlain = !hasAccents(composed)
  const cores = kept.map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
  const rewritten = kept.map((word, at) => {
    const core = cores[at] ?? ''
    const meaning = meaningOf(cores, at) ?? spellingOf(core)
    return meaning && core ? word.replace(core, () => (isPlain ? fold(meaning) : meaning)) : word
  })
  return rewritten.join(' ') || composed.trim()
}
