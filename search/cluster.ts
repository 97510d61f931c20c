import { withoutFiller } from './filler.ts'
import { fold, tokens } from './fold.ts'

/** Words of a text without accents and punctuation, equal for all spellings of it. */
const plainWords = (text: string) => tokens(text).join(' ')

/**
 * The name of the cluster of a query: its words without accents, punctuation and words that only make it a question,
 * so that "Đăng ký khai sinh?" and "dang ky khai sinh o dau" are one.
 * @param normal a query as `Question.normal` has it
 * @returns '' when there are no words
 */
export function toClusterKey(normal: string): string {
  return plainWords(withoutFiller(normal)) || plainWords(normal) || fold(normal)
}
