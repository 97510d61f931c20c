import { describe, expect, it } from 'vitest'
import type { DeskDocument } from '../../../../cms/desk/documents.ts'
import { daysSince, splitSchedules, toSections, type DeskReader } from '../../../../cms/desk/sections.ts'
import type { Review } from '../../../../cms/workflow/review.ts'
import type { Standing } from '../../../../cms/workflow/standings.ts'

const NOW = new Date('2026-11-30T02:00:00.000Z')
const AUTHOR: DeskReader = { id: 'author', canPublish: false, isAuditor: false }
const PUBLISHER: DeskReader = { id: 'publisher', canPublish: true, isAuditor: false }
const AUDITOR: DeskReader = { id: 'auditor', canPublish: false, isAuditor: true }

const remark = (action: string, at = '2026-11-27T01:00:00.000Z') => ({ at, by: 'An', action, text: 'Vì sao' })
const review = (state: Review['state'], more: Partial<Review> = {}): Review => ({
  ...{ state, submittedBy: 'author', involved: ['author'], remarks: [remark('submit')] },
  ...more,
})

function document(key: string, standing: Standing, more: Partial<DeskDocument['stands']> = {}): DeskDocument {
  const stands = { standing, isPublic: false, review: null, ...more }
  const rest = {
    collection: 'news',
    id: key,
    title: key,
    agency: null,
    updatedAt: NOW.toISOString(),
  } as const
  return { key, ...rest, stands, mayChange: true }
}

const sectionsFor = (reader: DeskReader, documents: DeskDocument[], mine: string[] = []) => {
  const found = toSections(documents, { reader, mine: new Set(mine), now: NOW })
  return Object.entries(found).flatMap(([name, lines]) =>
    lines.map(({ document: { key } }) => `${name}: ${key}`),
  )
}

describe('the sections of a desk', () => {
  const waiting = document('chờ', 'inReview', { review: review('inReview') })
  const approved = document('duyệt', 'approved', { review: review('approved') })
  const owed = document('nợ', 'owed', {
    ...{ isPublic: true },
    review: review('owed', { owed: true, involved: ['publisher'], remarks: [remark('emergency')] }),
  })
  const back = document('trả', 'returned', { review: review('draft', { remarks: [remark('return')] }) })
  const all = [waiting, approved, owed, back, document('nháp', 'draft')]

  it('shows a publisher what to approve, what is owed and what to publish', () => {
    expect(sectionsFor(PUBLISHER, all)).toEqual(['owed: nợ', 'toApprove: chờ', 'toPublish: duyệt'])
  })
  it('shows an author what was returned, and their own drafts with their states', () => {
    expect(sectionsFor(AUTHOR, all, ['nháp'])).toEqual([
      ...['returned: trả', 'drafts: nháp', 'drafts: duyệt', 'drafts: chờ'],
    ])
  })
  it('lets nobody approve what they submitted', () => {
    const own = document('của tôi', 'inReview', { review: review('inReview', { involved: ['publisher'] }) })
    expect(sectionsFor(PUBLISHER, [own])).toEqual([])
  })
  it('shows an auditor what waits, though they may change nothing', () => {
    const read = all.map((one) => ({ ...one, mayChange: false }))
    expect(sectionsFor(AUDITOR, read)).toEqual(['owed: nợ', 'toApprove: chờ', 'toPublish: duyệt'])
    expect(sectionsFor(PUBLISHER, read)).toEqual([])
  })
  it('keeps an approval owed when somebody drafts over it, with its days and its reason', () => {
    const edited = { ...owed, stands: { ...owed.stands, standing: 'changed' as const } }
    const found = toSections([edited], { reader: PUBLISHER, mine: new Set(), now: NOW })
    expect(found.owed).toMatchObject([{ by: 'An', note: 'Vì sao', days: 3, isOwn: true }])
  })
  it('leaves out what is no longer public', () => {
    expect(sectionsFor(PUBLISHER, [{ ...owed, stands: { ...owed.stands, isPublic: false } }])).toEqual([])
  })
})

it('counts full days', () => {
  expect(
    ['2026-11-30T01:00:00Z', '2026-11-29T02:00:00Z', '2026-12-24T00:00:00Z'].map((at) => daysSince(at, NOW)),
  ).toEqual([0, 1, 0])
})

it('splits schedules at the end of the seventh day to come, in Viet Nam', () => {
  const one = (at: string, hasFailed = false) => ({ at, hasFailed })
  const [failed, last, first] = [
    one('2026-11-29T00:00:00.000Z', true),
    one('2026-12-07T16:59:00.000Z'),
    one('2026-12-07T17:00:00.000Z'),
  ]
  expect(splitSchedules([failed, last, first], NOW)).toEqual({
    failed: [failed],
    soon: [last],
    later: [first],
  })
})
