/** Abbreviations that end the symbol of a document: the signing authority. */
const SIGNERS = [
  ...['CP', 'TTg', 'CTN', 'QH', 'UBTVQH', 'VPCP', 'VPQH', 'UBND', 'HĐND', 'HĐTP', 'HĐBT', 'TW', 'BTCTW'],
  ...['BCA', 'BCT', 'BGDĐT', 'BGD', 'BKHCN', 'BKHCNMT', 'BKH', 'BNG', 'BNNMT', 'BNV', 'BQP', 'BTC', 'BTP'],
  ...['BVHTTDL', 'BVHTT', 'BXD', 'BYT', 'BDTTG', 'BGTVT', 'BTTTT', 'BTNMT', 'BNN', 'BNNPTNT', 'BLĐTBXH'],
  ...['BKHĐT', 'BTM', 'BCN', 'BTS', 'NHNN', 'NHNNVN', 'TTCP', 'TANDTC', 'VKSNDTC', 'KTNN', 'BHXH', 'UBDT'],
].toSorted((a, b) => b.length - a.length)

/**
 * How the text after a number begins when the blank between them was lost: "…/NĐ-CPThông tư", "…/TT-BTCngày",
 * "…/NĐ-CPT".
 */
const GLUED = /^(?:\p{Lu}{1,3}|\p{Lu}?\p{Ll}.*|(?:NGHỊ|THÔNG|LUẬT|QUYẾT|QUY|VĂN|NGÀY|SỬA|BAN).*)$/u

function withoutGluedWord(part: string): string {
  const congress = /^((?:UBTV)?QH\d{1,2})\p{L}+$/u.exec(part)
  if (congress) return congress[1]!
  const signer = SIGNERS.find((one) => part.startsWith(one))
  return signer && GLUED.test(part.slice(signer.length)) ? signer : part
}

/**
 * The number of a cited document without extra text run into its end, or with its truncated end restored:
 * "67/2024/NĐ-CPT" becomes "67/2024/NĐ-CP", "05/2015/QĐ-TT" becomes "05/2015/QĐ-TTg".
 */
export function repairCitedNumber(number: string): string {
  const at = Math.max(number.lastIndexOf('/'), number.lastIndexOf('-')) + 1
  return (number.slice(0, at) + withoutGluedWord(number.slice(at)))
    .replace(/(?<=\/N[ĐD]-)C\p{Lu}?$/u, 'CP')
    .replace(/(?<=\/(?:Q[ĐD]|CT)-)TT$/u, 'TTg')
}
