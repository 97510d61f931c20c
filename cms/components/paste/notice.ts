import type { Loss } from '../../paste/losses.ts'
import { lossWords } from '../../paste/words.ts'
import { pasteWords } from './text.ts'

/** What the editor should know about a text that came in. */
export interface Notice {
  title: string
  items: string[]
}

/** What was lost, in the language of the admin. */
export const lostItems = (losses: readonly Loss[], language: string): string[] =>
  losses.map((loss) => lossWords(loss)[language === 'en' ? 'en' : 'vi'])

/** What to say about a paste; nothing when all was kept. @param losses null when only the words could be taken */
export function noticeOfPaste(losses: readonly Loss[] | null, language: string): Notice | null {
  const words = pasteWords(language)
  if (!losses) return { title: words.plain, items: [] }
  return losses.length > 0 ? { title: words.lost, items: lostItems(losses, language) } : null
}
