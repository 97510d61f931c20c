/**
 * A kind of legal document: its folded words, and the letters that stand for it in numbers, alone or before an
 * issuer's.
 */
type Kind = { kind: string; words: string; mark: string }

/** Longer phrases come before the shorter ones they contain. */
export const KINDS: Kind[] = [
  { kind: 'thong_tu_lien_tich', words: 'thong tu lien tich', mark: 'ttlt' },
  { kind: 'nghi_quyet', words: 'nghi quyet lien tich', mark: 'nqlt' },
  { kind: 'van_ban_hop_nhat', words: 'van ban hop nhat', mark: 'vbhn' },
  { kind: 'nghi_dinh', words: 'nghi dinh', mark: 'nd' },
  { kind: 'thong_tu', words: 'thong tu', mark: 'tt' },
  { kind: 'nghi_quyet', words: 'nghi quyet', mark: 'nq' },
  { kind: 'quyet_dinh', words: 'quyet dinh', mark: 'qd' },
  { kind: 'phap_lenh', words: 'phap lenh', mark: 'pl' },
  { kind: 'chi_thi', words: 'chi thi', mark: 'ct' },
  { kind: 'cong_van', words: 'cong van', mark: 'cv' },
  { kind: 'ke_hoach', words: 'ke hoach', mark: 'kh' },
  { kind: 'luat', words: 'bo luat', mark: 'lct' },
  { kind: 'luat', words: 'luat', mark: 'l' },
]

/** Letters that have other meanings too ("mẫu ct 01"): they count only beside a year or an issuer. */
export const UNSURE_MARKS = ['pl', 'ct', 'cv', 'kh']

/** Issuers as people spell them out, folded, each with the letters used in its numbers over time. */
export const ISSUERS: [words: string, symbols: string[]][] = [
  ['(?:uy ban thuong vu|ubtv) quoc hoi', ['ubtvqh']],
  ['quoc hoi', ['qh']],
  ['thanh tra chinh phu', ['ttcp']],
  ['van phong chinh phu', ['vpcp']],
  ['thu tuong(?: chinh phu)?', ['ttg']],
  ['chinh phu', ['cp']],
  ['toa an nhan dan toi cao', ['tandtc']],
  ['vien kiem sat nhan dan toi cao', ['vksndtc']],
  ['uy ban nhan dan', ['ubnd']],
  ['hoi dong nhan dan', ['hdnd']],
  ['hoi dong tham phan', ['hdtp']],
  ['ngan hang nha nuoc', ['nhnn']],
  ['bo giao duc(?:(?: va| &)? dao tao)?', ['bgddt']],
  ['bo tai chinh', ['btc']],
  ['bo y te', ['byt']],
  ['bo tu phap', ['btp']],
  ['bo noi vu', ['bnv']],
  ['bo cong an', ['bca']],
  ['bo quoc phong', ['bqp']],
  ['bo xay dung', ['bxd']],
  ['bo cong thuong', ['bct']],
  ['bo ngoai giao', ['bng']],
  ['bo giao thong(?: van tai)?', ['bgtvt']],
  ['bo khoa hoc(?:(?: va)? cong nghe)?', ['bkhcn']],
  ['bo nong nghiep(?: va)? moi truong', ['bnnmt']],
  ['bo nong nghiep(?:(?: va)? phat trien nong thon)?', ['bnnptnt', 'bnnmt', 'bnn']],
  ['bo tai nguyen(?:(?: va)? moi truong)?', ['btnmt']],
  ['bo lao dong(?:[ ,–-]+thuong binh(?: va|,)? xa hoi)?', ['bldtbxh']],
  ['bo thong tin(?:(?: va)? truyen thong)?', ['btttt']],
  ['bo ke hoach(?:(?: va)? dau tu)?', ['bkhdt']],
  ['bo van hoa(?:,? the thao(?: va)? du lich)?', ['bvhttdl', 'bvhtt']],
  ['bo dan toc(?: va ton giao)?', ['bdttg']],
]

const MORE_SYMBOLS = ['hdbt', 'ubdt', 'ctn', 'btm', 'bgd', 'bldtb', 'tu', 'tw']
const ALL_SYMBOLS = [...ISSUERS.flatMap(([, symbols]) => symbols), ...MORE_SYMBOLS]
const ISSUER = new RegExp(`^(?:(?:ubtv)?qh\\d{0,2}|${ALL_SYMBOLS.join('|')})$`)

/** Whether these are an issuer's letters in numbers, folded: "cp", "btc", "qh15". */
export function isIssuer(letters: string): boolean {
  return ISSUER.test(letters)
}

/** The kind whose mark a symbol begins with: "nd" for "ndcp"; undefined for an issuer alone ("ttg", "cp"). */
export function findKind(symbol: string): Kind | undefined {
  if (isIssuer(symbol)) return undefined
  return KINDS.find(({ mark }) => mark.length > 1 && symbol.startsWith(mark))
}
