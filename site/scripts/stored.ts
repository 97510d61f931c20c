/** What the reader chose earlier on this device; null when storage is off or empty. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Stores a choice on this device; an empty value removes it. A no-op when storage is off. */
export function remember(key: string, value: string): void {
  try {
    if (value) localStorage.setItem(key, value)
    else localStorage.removeItem(key)
  } catch {
    // Private windows refuse storage; the choice then holds for this page only.
  }
}
