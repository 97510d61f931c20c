import { expect, test } from 'vitest'
import {
  keyOf,
  readCopy,
  removeCopiesOf,
  removeOldCopies,
  writeCopy,
} from '../../../cms/components/unsaved/copies.ts'

/** The storage of a browser, of which these functions use as much. */
function makeStore(entries: Record<string, string> = {}): Storage {
  const methods = {
    getItem: (key: string) => store[key] ?? null,
    setItem: (key: string, value: string) => void (store[key] = value),
    removeItem: (key: string) => void delete store[key],
  }
  const hidden = Object.entries(methods).map(([name, value]) => [name, { value, enumerable: false }])
  const store: Record<string, string> = Object.defineProperties({ ...entries }, Object.fromEntries(hidden))
  return store as unknown as Storage
}

const copy = (at: string) => ({ at, base: null, data: { title: 'Chợ phiên' } })
const keyFor = (user: string, id?: string) => keyOf({ user, entity: 'news', id, locale: 'vi' })

test('what is typed is found again by person, document and language', () => {
  const store = makeStore()
  writeCopy(store, keyFor('1', 'a'), copy('2026-11-30'))
  expect(readCopy(store, keyFor('1', 'a'))).toEqual(copy('2026-11-30'))
  for (const key of [keyFor('1', 'b'), keyFor('1'), keyFor('2', 'a')]) expect(readCopy(store, key)).toBeNull()
  expect(readCopy(store, keyOf({ user: '1', entity: 'news', id: 'a', locale: 'en' }))).toBeNull()
})

test('signing out removes the copies of that person alone', () => {
  const store = makeStore({ theme: 'dark' })
  for (const key of [keyFor('1', 'a'), keyFor('1'), keyFor('12', 'a')])
    writeCopy(store, key, copy('2026-11-30'))
  removeCopiesOf(store, '1')
  expect(Object.keys(store)).toEqual(['theme', keyFor('12', 'a')])
})

test('copies older than a week are removed, and what cannot be read', () => {
  const store = makeStore({ theme: 'dark', [keyFor('1', 'broken')]: '{' })
  writeCopy(store, keyFor('1', 'old'), copy('2026-11-22T23:59:59Z'))
  writeCopy(store, keyFor('1', 'new'), copy('2026-11-23T00:00:00Z'))
  removeOldCopies(store, Date.parse('2026-11-30T00:00:00Z'))
  expect(Object.keys(store)).toEqual(['theme', keyFor('1', 'new')])
})

test('a browser that stores nothing does no harm', () => {
  const full = {
    setItem: () => {
      throw new Error('QuotaExceededError')
    },
  } as unknown as Storage
  expect(() => writeCopy(full, 'x', copy('2026-11-30'))).not.toThrow()
})
