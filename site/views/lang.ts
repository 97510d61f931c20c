import type { Locale } from '../paths.ts'

const vietnameseLetter = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i
const ENOUGH = 0.3

/**
 * The `lang` attribute for a piece of content inside a page. Parts of a record are translated independently, so each
 * is judged by its own words: it counts as Vietnamese when at least three in ten have Vietnamese letters, so a single
 * place name does not suffice.
 * @returns 'vi' for Vietnamese words on an English page, else undefined
 */
export function langOf(text: string | null | undefined, locale: Locale): Locale | undefined {
  if (locale === 'vi' || !text) return undefined
  const words = text.normalize('NFC').match(/\p{L}+/gu) ?? []
  const marked = words.filter((word) => vietnameseLetter.test(word)).length
  return words.length > 0 && marked / words.length >= ENOUGH ? 'vi' : undefined
}
