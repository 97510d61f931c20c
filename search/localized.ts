import type { SearchLocale } from './types.ts'

/** A field of a stored document: plain, or one value per language when read in all locales. */
export type Localized<T> = T | { vi?: T | null; en?: T | null } | null | undefined

/** The value in one language, or null. A plain value is Vietnamese, the language of the portal. */
export function pick<T>(value: Localized<T>, locale: SearchLocale): T | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'object' && !Array.isArray(value) && ('vi' in value || 'en' in value)) {
    return (value as { vi?: T | null; en?: T | null })[locale] ?? null
  }
  return locale === 'vi' && !isEmptyObject(value) ? (value as T) : null
}

function isEmptyObject(value: unknown): boolean {
  return typeof value === 'object' && !Array.isArray(value) && Object.keys(value ?? {}).length === 0
}

/** Text in one language; '' when there is none. */
export function text(value: Localized<string>, locale: SearchLocale): string {
  const picked = pick(value, locale)
  return typeof picked === 'string' ? picked.normalize('NFC').trim() : ''
}

/** The rows of an array field in one language; rows localized as a whole and rows with localized parts both work. */
export function rows<T>(value: Localized<T[]>, locale: SearchLocale): T[] {
  const picked = Array.isArray(value) ? value : pick(value, locale)
  return Array.isArray(picked) ? picked.filter((row) => row !== null && row !== undefined) : []
}

/** A related document when it was filled in; null when only its id is given. */
export function related<T extends object>(value: T | string | number | null | undefined): T | null {
  return typeof value === 'object' ? value : null
}
