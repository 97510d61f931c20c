import { describe, expect, test } from 'vitest'
import type { LawChange } from '../../../cms/content/lawChanges.ts'
import {
  concerning,
  isReviewed,
  lawReviewTag,
  type RestingDocument,
} from '../../../cms/content/lawResting.ts'
import { readPurge } from '../../../site/views/purge.ts'

const TODAY = '2026-11-30'
const change = (kind: LawChange['kind'], on: string | null, document = 'd'): LawChange => ({
  ...{ document, number: `${document}/2024/NĐ-CP`, kind, on, key: `${document} ${kind} ${on}` },
})
const procedure = (more: object = {}) =>
  ({ createdAt: '2026-11-22', status: 'in_force', ...more }) as unknown as RestingDocument
const news = { createdAt: '2026-11-22', publishedAt: '2026-08-01' } as RestingDocument
const kindsFor = (doc: RestingDocument, changes: LawChange[], type: 'procedures' | 'news' = 'procedures') =>
  concerning(type, doc, changes, TODAY).map(({ kind, on }) => `${kind} ${on}`)

describe('a procedure', () => {
  const decided = procedure({ decision: { issuedOn: '2026-05-20' }, effectiveFrom: '2026-06-01' })

  test('is concerned by the end and the suspension of what it rests on, whenever it was decided', () => {
    expect(kindsFor(decided, [change('replaced', '2020-01-01')])).toEqual(['replaced 2020-01-01'])
    expect(kindsFor(decided, [change('suspended', '2020-01-01')])).toEqual(['suspended 2020-01-01'])
    expect(kindsFor(decided, [change('expired', null)])).toEqual(['expired null'])
  })

  test('knows the amendments from before it was decided, took effect, or was compared with its source', () => {
    const amendments = [change('amended', '2026-06-01'), change('amended', '2026-06-02')]
    expect(kindsFor(decided, amendments)).toEqual(['amended 2026-06-02'])
    const checked = procedure({ ...decided, provenance: { lastCheckedOn: '2026-10-01' } })
    expect(kindsFor(checked, amendments)).toEqual([])
    // Taking effect later says nothing of what is known today.
    expect(kindsFor(procedure({ effectiveFrom: '2999-01-01' }), [change('amended', '2026-11-23')])).toEqual([
      'amended 2026-11-23',
    ])
  })

  test('without any of these days, knows those from before it was recorded', () => {
    const amendments = [change('partly', '2026-11-22'), change('corrected', '2026-11-23')]
    expect(kindsFor(procedure(), amendments)).toEqual(['corrected 2026-11-23'])
  })

  test('that has ended is concerned by nothing', () => {
    expect(kindsFor(procedure({ status: 'repealed' }), [change('replaced', '2026-07-01')])).toEqual([])
  })

  test('hears of an end alone once it is there, and of what comes after what is', () => {
    const coming = [change('replaced', '2027-03-01', 'a'), change('amended', '2026-11-29', 'a')]
    const ended = [change('amended', '2026-11-29', 'b'), change('expired', '2026-11-30', 'b')]
    expect(kindsFor(procedure(), [...coming, ...ended])).toEqual([
      'expired 2026-11-30',
      'amended 2026-11-29',
      'replaced 2027-03-01',
    ])
  })
})

test('news knows all that happened before it, ends as well', () => {
  const changes = [change('replaced', '2026-07-01', 'a'), change('replaced', '2026-09-01', 'b')]
  expect(kindsFor(news, changes, 'news')).toEqual(['replaced 2026-09-01'])
})

test('a review settles the changes that it was for; an announcement until its day', () => {
  const held = change('replaced', '2026-07-01')
  const announced = change('replaced', '2027-03-01')
  expect(isReviewed(held, {}, TODAY)).toBe(false)
  expect(isReviewed(held, { [held.key]: '2026-11-30' }, TODAY)).toBe(true)
  expect(isReviewed(held, { [change('replaced', '2026-08-01').key]: '2026-11-30' }, TODAY)).toBe(false)
  const early = { [announced.key]: '2026-11-30' }
  expect(isReviewed(announced, early, TODAY)).toBe(true)
  expect(isReviewed(announced, early, '2027-03-01')).toBe(false)
  expect(isReviewed(announced, { [announced.key]: '2027-03-01' }, '2027-03-01')).toBe(true)
})

test('portals take the tag of a review', () => {
  const tags = [`law-reviews:${lawReviewTag('procedures', 'cd7be88c-6980-4cbf-8f4c-55a99e4c71bf')}`]
  expect(readPurge(JSON.stringify({ tags }))).toEqual(tags)
})
