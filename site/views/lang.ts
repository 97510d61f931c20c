import type { Locale } from '../paths.ts'

const vietnameseLetter = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i
const ENOUGH = 0.3
/** So many words in lower case tell the language without the names. */
const LONG = 10

/**
 * The `lang` attribute for a piece of content inside a page. Parts of a record are translated independently, so each
 * is judged by its own words: it counts as Vietnamese when at least three in ten have Vietnamese letters, so a single
 * place name does not suffice. Of a long text the words with a capital are left out: an English one may list many names.
 * @returns 'vi' for Vietnamese words on an English page, else undefined
 */
export function langOf(text: string | null | undefined, locale: Locale): Locale | undefined {
  if (locale === 'vi' || !text) return undefined
  const all = text.normalize('NFC').match(/\p{L}+/gu) ?? []
  const common = all.filter((word) => /^\p{Ll}/u.test(word))
  const words = common.length >= LONG ? common : all
  const marked = words.filter((word) => vietnameseLetter.test(word)).length
  return words.length > 0 && marked / words.length >= ENOUGH ? 'vi' : undefined
}
