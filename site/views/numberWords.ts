import { useText } from '../i18n/index.ts'
import { locales } from '../paths.ts'

/** Without accents, since they are left out on some phones. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim().replace(/\s+/g, ' ')

const NUMBERS = new Map(
  locales.flatMap((locale) => useText(locale).guard.numbers.map((word, number) => [plain(word), number])),
)

/** The number that somebody typed in digits, or up to 18 in words of either language; null for anything else. */
export function numberOf(typed: string): number | null {
  const text = plain(typed.slice(0, 40)).replace(/[.!]$/, '')
  return /^\d{1,3}$/.test(text) ? Number(text) : (NUMBERS.get(text) ?? null)
}
