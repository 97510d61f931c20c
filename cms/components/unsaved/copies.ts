/** What somebody typed and has not saved, in the storage of their browser. */
export interface UnsavedCopy {
  /** When it was last typed in, ISO 8601. */
  at: string
  /** `updatedAt` of the document that was changed; null for a new one. */
  base: string | null
  /** The document as it was before; absent for a new one, and in copies made before it was kept. */
  before?: Record<string, unknown> | null
  data: Record<string, unknown>
}

interface Place {
  user: string
  /** Collection or global. */
  entity: string
  /** Undefined for a new document and for a global. */
  id?: string | number
  locale: string
}

const PREFIX = 'unsaved'
const KEPT_MS = 7 * 24 * 60 * 60_000

const startOf = (user: string) => `${PREFIX}:${user}:`

export const keyOf = ({ user, entity, id, locale }: Place): string =>
  `${startOf(user)}${entity}:${id ?? ''}:${locale}`

/** @returns null when there is none, or it cannot be read */
export function readCopy(store: Storage, key: string): UnsavedCopy | null {
  try {
    return JSON.parse(store.getItem(key) ?? 'null') as UnsavedCopy | null
  } catch {
    return null
  }
}

/** Stores a copy; without effect where the browser stores nothing, or no more. */
export function writeCopy(store: Storage, key: string, copy: UnsavedCopy): void {
  try {
    store.setItem(key, JSON.stringify(copy))
  } catch {
    // Full or forbidden: the form itself still holds what was typed.
  }
}

const keysOf = (store: Storage, start: string): string[] =>
  Object.keys(store).filter((key) => key.startsWith(start))

/** Removes what a person has left unsaved, as they sign out. */
export function removeCopiesOf(store: Storage, user: string): void {
  for (const key of keysOf(store, startOf(user))) store.removeItem(key)
}

/** Removes what nobody came back to within a week. */
export function removeOldCopies(store: Storage, now: number): void {
  for (const key of keysOf(store, `${PREFIX}:`)) {
    const copy = readCopy(store, key)
    if (!copy || now - Date.parse(copy.at) > KEPT_MS) store.removeItem(key)
  }
}
