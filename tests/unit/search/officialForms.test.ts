import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toDocumentKind } from '../../../cms/import/documents.ts'
import { decodeKeyboard } from '../../../search/keyboard.ts'
import { documentKeys, procedureKeys, queryKeys } from '../../../search/officialKeys.ts'
import { CODES, NUMBERS } from '../../support/officialForms.ts'

type Stored = { number: string; type: string; issue_date?: string }

function readLines<T>(file: string): T[] {
  const path = new URL(`../../../cms/seed/data/${file}`, import.meta.url)
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
}

const documents = ['legal-documents.jsonl', 'legal-documents-bulk.jsonl'].flatMap((file) =>
  readLines<Stored>(file),
)
const codes = readLines<{ code: string }>('procedures.jsonl').map(({ code }) => code)

/** A number without its signs: "50/2022/NĐ_CP" and "50/2022/NĐ-CP" are one document. */
const bare = (number: string) =>
  number
    .toUpperCase()
    .replaceAll('Ð', 'Đ')
    .replaceAll('Đ', 'D')
    .replace(/[^\p{L}\d]/gu, '')

const byKey = new Map<string, Set<string>>()
const add = (key: string, name: string) => byKey.set(key, (byKey.get(key) ?? new Set()).add(name))
for (const { number, type, issue_date } of documents) {
  const kind = toDocumentKind(type, number)
  for (const key of documentKeys(number, kind, issue_date?.slice(0, 4))) add(key, bare(number))
}
for (const code of codes) for (const key of procedureKeys(code)) add(key, code)

/** All documents that the most exact key of a query names, as the portal reads queries. */
const named = (query: string) => [...(byKey.get(queryKeys(decodeKeyboard(query))[0] ?? '') ?? [])]

describe.each(NUMBERS)('%s', (number, forms) => {
  it.each([number, ...forms])('is what %j names', (form) => expect(named(form)).toEqual([bare(number)]))
})

describe.each(CODES)('%s', (code, forms) => {
  it.each(forms)('is what %j names', (form) => expect(named(form)).toEqual([code]))
})

describe('all numbers of the seed', () => {
  /** Numbers that name one document; "08" and the like are not numbers but what is left of one. */
  const whole = documents.filter(({ number }) => /\p{L}/u.test(number))
  const same = new Map<string, Set<string>>()
  for (const { number } of whole) {
    const plain = bare(number)
      .replace(/(?<=\d)(?:NQ|PL)(?=UBTVQH|QH)/, '')
      .replace(/^0+/, '')
    same.set(plain, (same.get(plain) ?? new Set()).add(bare(number)))
  }
  const isUnique = ({ number }: Stored) =>
    [...same.values()].every((numbers) => !numbers.has(bare(number)) || numbers.size === 1)
  const unique = whole.filter(isUnique)

  it.each<[string, (stored: Stored) => string]>([
    ['as they are', ({ number }) => number],
    ['in lower case', ({ number }) => number.toLowerCase()],
    ['decomposed', ({ number }) => number.normalize('NFD')],
    ['after their kind', ({ number, type }) => `${type} số ${number}`],
    ['without accents, with hyphens', ({ number }) => number.replaceAll('Đ', 'D').replaceAll('/', '-')],
  ])('name one document each, written %s', (_, write) => {
    expect(unique.length).toBeGreaterThan(4000)
    const wrong = unique.filter((stored) => named(write(stored)).join() !== bare(stored.number))
    expect(wrong.map(write)).toEqual([])
  })

  it('are found among the keys, with spaces for the signs', () => {
    const lost = unique.filter((stored) => {
      const keys = queryKeys(`${stored.type} ${stored.number.replace(/[/_-]/g, ' ')}`)
      return !keys.some((key) => byKey.get(key)?.has(bare(stored.number)))
    })
    expect(lost.map(({ number }) => number)).toEqual([])
  })

  it('name one procedure each', () => {
    for (const code of codes) {
      for (const form of [code, code.replace('.', ''), code.replace('.', ' '), `${code}.000.00.00.H38`]) {
        expect(named(form)).toEqual([code])
      }
    }
  })
})
