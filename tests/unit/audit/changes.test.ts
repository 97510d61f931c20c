import type { FlattenedField } from 'payload'
import { describe, expect, test } from 'vitest'
import { makeBounds } from '../../../cms/audit/bounds.ts'
import { listChanges } from '../../../cms/audit/changes.ts'
import { csvHead, csvLines } from '../../../cms/audit/csv.ts'
import { endOfRetention } from '../../../cms/content/retention.ts'
import { maskedEmail, plainText, shownText } from '../../../cms/audit/shown.ts'

const fields = [
  { name: 'title', type: 'text', localized: true },
  { name: 'body', type: 'richText' },
  { name: 'at', type: 'date' },
  { name: 'on', type: 'checkbox' },
  { name: 'agency', type: 'relationship', relationTo: 'agencies' },
  { name: 'email', type: 'email' },
  { name: 'password', type: 'text' },
  { name: 'hash', type: 'text' },
  { name: 'sessions', type: 'json' },
  { name: 'totpSecret', type: 'text' },
  {
    name: 'steps',
    type: 'array',
    flattenedFields: [
      { name: 'id', type: 'text' },
      { name: 'text', type: 'text' },
    ],
  },
] as unknown as FlattenedField[]

const changes = (before: object, after: object, locale = 'vi') =>
  listChanges(fields, { before, after, locale })

describe('what a save changed', () => {
  test('short values stand as they are, with the language of the field', () => {
    expect(changes({ title: 'Một' }, { title: 'Hai' })).toEqual([
      { path: 'title.vi', before: 'Một', after: 'Hai' },
    ])
    expect(changes({ title: { vi: 'Một' } }, { title: { vi: 'Một', en: 'One' } }, 'all')).toEqual([
      { path: 'title.en', before: null, after: 'One' },
    ])
  })

  test('long texts and rich texts stand by hash and length only', () => {
    const long = 'Điều '.repeat(100)
    const [change] = changes({ title: long }, { title: `${long}.` })
    expect(change?.before).toMatch(/^sha256:[0-9a-f]{16} \(500\)$/)
    expect(change?.after).not.toBe(change?.before)
    const body = (text: string) => ({ body: { root: { children: [{ text }] } } })
    expect(JSON.stringify(changes(body('mật'), body('lộ')))).not.toMatch(/mật|lộ/)
  })

  test('passwords, hashes and sessions never stand there, secrets without their value', () => {
    const before = { password: 'p1', hash: 'h1', sessions: [1], totpSecret: 's1' }
    const after = { password: 'p2', hash: 'h2', sessions: [2], totpSecret: 's2' }
    expect(changes(before, after)).toEqual([{ path: 'totpSecret', before: null, after: null }])
  })

  test('a document in place of its id, an equal moment and an empty value are no changes', () => {
    const before = { agency: 'a1', at: '2026-01-01T00:00:00.000Z', on: null, email: null }
    const after = { agency: { id: 'a1', name: 'Sở' }, at: new Date('2026-01-01'), on: false, email: '' }
    expect(changes(before, after)).toEqual([])
  })

  test('what the result of a save does not hold counts as unchanged', () => {
    expect(changes({ title: 'Một', agency: 'a1' }, {})).toEqual([])
  })

  test('rows are compared by their ids', () => {
    const [one, two] = [
      { id: 'x', text: 'Nộp' },
      { id: 'y', text: 'Nhận' },
    ]
    expect(changes({ steps: [one] }, { steps: [two, one] })).toEqual([
      { path: 'steps.0.text', before: null, after: 'Nhận' },
    ])
    expect(changes({ steps: [one, two] }, { steps: [two] })).toEqual([
      { path: 'steps.0.text', before: 'Nộp', after: null },
    ])
  })

  test('many changes are cut and counted', () => {
    const steps = Array.from({ length: 50 }, (_, at) => ({ id: `r${at}`, text: `${at}` }))
    const list = changes({}, { steps })
    expect(list).toHaveLength(41)
    expect(list.at(-1)).toEqual({ path: '…', before: null, after: '+10' })
  })
})

describe('values are minimised', () => {
  test('an e-mail address keeps its first letter and its host', () => {
    expect(maskedEmail('nguyen.van.a@LaoCai.gov.vn')).toBe('n…@laocai.gov.vn')
    expect(maskedEmail('mat khau cua toi')).toBe('…')
    expect(maskedEmail('a@b@c')).toBe('…')
  })

  test('texts are on one line, well formed and short', () => {
    expect(plainText('a\u0000b\nc\ud800')).toBe('a b c\ufffd')
    expect([...plainText('😀'.repeat(300))]).toHaveLength(120)
    expect(shownText('😀'.repeat(120))).toBe('😀'.repeat(120))
  })
})

test('refused attempts are recorded up to a bound, for one sender and for all', () => {
  let now = 0
  const admit = makeBounds(() => now)
  const of = (sender: string, times: number) =>
    Array.from({ length: times }, () => admit(sender)).filter(({ isRecorded }) => isRecorded).length
  expect(of('một', 100)).toBe(30)
  expect(admit('hai')).toEqual({ isRecorded: true, omitted: 70 })
  for (let i = 0; i < 100; i++) of(`khác ${i}`, 30)
  now = 3_600_000
  expect(of('một', 100)).toBeLessThanOrEqual(30)
  let recorded = 0
  for (let i = 0; i < 500; i++) recorded += of(`nữa ${i}`, 30)
  expect(recorded).toBeLessThanOrEqual(300)
})

test('the retention ends at the same time of day, months earlier', () => {
  expect(endOfRetention(24, new Date('2026-11-29T01:00:00Z')).toISOString()).toBe('2024-11-29T01:00:00.000Z')
})

test('the export runs no formula and opens in Excel', () => {
  const entry = {
    seq: 1,
    at: '2026-11-29T00:00:00.000Z',
    action: 'denied',
    title: '=1+1',
    agent: '@x',
  } as never
  expect(csvHead().startsWith('\ufeff')).toBe(true)
  expect(csvLines([entry])).toContain(",Bị từ chối,,,'=1+1,")
  expect(csvLines([entry])).toContain("'@x")
})
