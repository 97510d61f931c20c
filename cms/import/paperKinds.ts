import { cleanLine, foldName } from './text.ts'

export type KnownKind = { id: string; name: string; otherNames?: string | null }

const LIST_MARK = /^(?:[-+*•–]|\(?(?:\d{1,2}|[a-zđ]|[ivx]{1,4})[.)])\s*/iu
const COPY_WORD =
  /^(?:(?:0?1|một)\s+)?(?:bản (?:sao|chính|gốc|chụp)(?: (?:hợp lệ|có chứng thực|có công chứng|điện tử))?)(?: của)? /iu
const ENDING =
  /[\s,]*\(?(?:nếu có|bản (?:sao|chính|gốc|chụp)|còn (?:hiệu lực|giá trị|hạn)(?: sử dụng)?|có chứng thực)\)?[\s.;:,…]*$/iu
/** Whose paper it is does not change its kind; who issued it does, so only people of the country count as owners. */
const OWNER =
  /^([^,;:/()]+?) của (?:người|công dân|trẻ|con|cha|mẹ|vợ|chồng|bản thân|đối tượng|hai bên)(?!\p{L})[^,;:/()]*$/iu
const OTHERS = /(?:^|\s)(?:hoặc|và|kèm|theo|tại|cùng|trừ|nếu|khi|nước ngoài)(?:\s|$)/iu

/** A paper's name without list marks and words about copies and validity, which do not change its kind. */
function plainName(name: string): string {
  const start = cleanLine(name).replace(LIST_MARK, '').replace(COPY_WORD, '')
  return start.replace(ENDING, '').replace(ENDING, '')
}

const withoutOwner = (name: string): string | undefined =>
  OTHERS.test(name) ? undefined : OWNER.exec(name)?.[1]

/**
 * Returns a function that finds the kind of a paper by its published name. Only whole names match, apart from list
 * marks, accents, words about copies and whose paper it is; a name that two kinds claim matches neither.
 */
export function makePaperKindFinder(kinds: KnownKind[]): (name: string) => string | undefined {
  const byName = new Map<string, Set<string>>()
  for (const { id, name, otherNames } of kinds)
    for (const spelling of [name, ...(otherNames ?? '').split('\n')])
      for (const key of [foldName(spelling), foldName(plainName(spelling))])
        if (key) byName.set(key, new Set(byName.get(key)).add(id))
  const find = (name: string | undefined) => {
    const [only, ...others] = byName.get(foldName(name)) ?? []
    return others.length === 0 ? only : undefined
  }
  return (name) => {
    const plain = plainName(name)
    return find(name) ?? find(plain) ?? find(withoutOwner(plain))
  }
}
