import { withoutFiller } from './filler.ts'
import { fold, tokens } from './fold.ts'

/** Words of a text in the way all spellings of it share: no accents, no signs. */
const plainWords = (text: string) => tokens(text).join(' ')

/**
 * The name of the cluster a query belongs to: its words without accents, signs and the words that only make it a
 * question, so that "Đăng ký khai sinh?" and "dang ky khai sinh o dau" are one.
 * @param normal a query as `Question.normal` has it
 * @returns '' when there are no words
 */
export function toClusterKey(normal: string): string {
  return plainWords(withoutFiller(normal)) || plainWords(normal) || fold(normal)
}
