import type { Words } from '../types/contentType.ts'
import type { PersonalKind, PersonalMark } from './personal.ts'

/** What stands in a public text instead of something that names a person. */
export const PERSONAL_WORDS: Record<PersonalKind, Words> = {
  telephone: { vi: 'số điện thoại', en: 'telephone number' },
  identity: { vi: 'số giấy tờ', en: 'identity number' },
  account: { vi: 'dãy số', en: 'number' },
  email: { vi: 'thư điện tử', en: 'e-mail address' },
  address: { vi: 'địa chỉ', en: 'address' },
  plate: { vi: 'biển số xe', en: 'number plate' },
  name: { vi: 'tên người', en: 'name of a person' },
  link: { vi: 'liên kết', en: 'link' },
}

/** A text with each mark replaced by what was there: “[đã ẩn: số điện thoại]”. */
export function redact(
  text: string,
  marks: readonly Pick<PersonalMark, 'kind' | 'from' | 'to'>[],
  language: 'vi' | 'en' = 'vi',
): string {
  const hidden = language === 'en' ? 'removed' : 'đã ẩn'
  return marks
    .toSorted((a, b) => b.from - a.from)
    .reduce(
      (left, { kind, from, to }) =>
        `${left.slice(0, from)}[${hidden}: ${PERSONAL_WORDS[kind][language]}]${left.slice(to)}`,
      text,
    )
}
