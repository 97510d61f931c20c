import { foldNumber } from './documents.ts'

const CITED =
  /(trừ [^.;]{0,60})?((?:(?:điểm|khoản) [\p{L}\d]{1,3} )*Điều \d+[a-zđ]?) (?:của )?(?:Nghị định|NĐ|Luật|Bộ luật|Thông tư|TT|Nghị quyết|NQ|Quyết định|QĐ) (?:số )?(\d+\/\d{4}\/[\p{L}\d-]+)/giu

/**
 * The article of each document that texts cite as one: "khoản 2 Điều 29 Nghị định số 99/2022/NĐ-CP". Documents of which
 * several articles are cited, or one as an exception, have none.
 * @returns articles by folded document number
 */
export function citedArticles(texts: readonly string[]): Map<string, string> {
  const found = new Map<string, Set<string>>()
  for (const text of texts)
    for (const [, except, article = '', number = ''] of text.normalize('NFC').matchAll(CITED)) {
      const key = foldNumber(number)
      const known = found.get(key) ?? new Set()
      found.set(key, except ? new Set([...known, '', article]) : known.add(article))
    }
  return new Map(
    [...found].flatMap(([key, [only, ...more]]) => (only && more.length === 0 ? [[key, only]] : [])),
  )
}
