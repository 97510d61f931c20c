import { openText, sealText } from '../../cms/secrets/sealText.ts'

/** How long a sender may read a case without typing the code again, in milliseconds. */
const LIFETIME = 30 * 60 * 1000

/** What a token in an address stands for, so that the code itself is in none. */
export type TokenPurpose = 'case-receipt' | 'case-follow' | 'case-file'

/** Seals texts for half an hour: whoever reads the address learns nothing. */
export const toSealed = (purpose: TokenPurpose, words: readonly string[], now = Date.now()): string =>
  sealText(JSON.stringify([...words, now + LIFETIME]), { purpose, owner: '' })

/** @returns null for what was not sealed here for this purpose, or has expired */
export function readSealed(purpose: TokenPurpose, token: string, now = Date.now()): string[] | null {
  const text = openText(token, { purpose, owner: '' })
  if (text === null) return null
  const words = JSON.parse(text) as [...string[], number]
  return Number(words.at(-1)) > now ? (words.slice(0, -1) as string[]) : null
}
