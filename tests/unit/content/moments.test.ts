import { expect, test } from 'vitest'
import {
  hasMoments,
  isHiddenByMoments,
  momentFieldsOf,
  momentWhere,
  momentsIn,
  momentsOf,
  nextMoment,
} from '../../../cms/content/moments.ts'

const iso = (dates: Date[]) => dates.map((date) => date.toISOString())

test('a document changes at the start of its first day and after its last day', () => {
  const doc = { effectiveOn: '2026-07-01T12:00:00.000Z', expiresOn: '2026-12-31T12:00:00.000Z' }
  expect(iso(momentsOf('legal-documents', doc))).toEqual([
    '2026-06-30T17:00:00.000Z',
    '2026-12-31T17:00:00.000Z',
  ])
})

test('rows of arrays have moments of their own; what is no date has none', () => {
  const site = {
    alerts: [
      { from: '2026-11-29T01:30:00.000Z', until: null },
      { from: '2026-11-28T01:30:00.000Z', until: '2026-11-29T01:30:00.000Z' },
      { from: 'soon' },
    ],
  }
  expect(iso(momentsOf('sites', site))).toEqual(['2026-11-28T01:30:00.000Z', '2026-11-29T01:30:00.000Z'])
  expect(momentsOf('sites', {})).toEqual([])
})

test('what is announced changes pages when it is announced and when it is over', () => {
  const notice = { from: '2026-12-31T12:00:00.000Z', to: '2027-01-01T12:00:00.000Z' }
  const expected = ['2026-12-17T17:00:00.000Z', '2026-12-31T17:00:00.000Z', '2027-01-01T17:00:00.000Z']
  expect(iso(momentsOf('agencies', { hoursChanges: [notice] }))).toEqual(expected)
  expect(iso(momentsOf('holidays', notice))).toEqual(expected)
  expect(iso(momentsOf('holidays', { from: notice.from, to: null }))).toEqual(expected.slice(0, 2))
  const midnight = { after: new Date('2026-12-17T16:59:00Z'), until: new Date(expected[0]!) }
  expect(momentWhere('agencies', midnight)?.or[0]).toEqual({
    'hoursChanges.from': {
      greater_than_equal: '2026-12-30T17:00:00.000Z',
      less_than: '2026-12-31T17:00:00.000Z',
    },
  })
})

test('the next moment is the first one later than now', () => {
  const doc = { publishedAt: '2026-11-29T01:00:00.000Z' }
  const at = new Date(doc.publishedAt)
  expect(nextMoment('news', doc, new Date(at.getTime() - 1))).toEqual(at)
  expect(nextMoment('news', doc, at)).toBeNull()
})

test('a span is open at its beginning and closed at its end', () => {
  const doc = { from: '2026-11-29T01:00:00.000Z', until: '2026-11-29T02:00:00.000Z' }
  const span = { after: new Date(doc.from), until: new Date(doc.until) }
  expect(iso(momentsIn('best-bets', doc, span))).toEqual([doc.until])
})

test('documents are found by every field that holds a moment', () => {
  const midnight = { after: new Date('2026-11-28T16:59:00Z'), until: new Date('2026-11-28T17:00:00Z') }
  const day = (from: string, to: string) => ({ greater_than_equal: from, less_than: to })
  expect(momentWhere('legal-documents', midnight)).toEqual({
    or: [
      { issuedOn: day('2026-11-28T17:00:00.000Z', '2026-11-29T17:00:00.000Z') },
      { effectiveOn: day('2026-11-28T17:00:00.000Z', '2026-11-29T17:00:00.000Z') },
      { expiresOn: day('2026-11-27T17:00:00.000Z', '2026-11-28T17:00:00.000Z') },
      { statusFrom: day('2026-11-28T17:00:00.000Z', '2026-11-29T17:00:00.000Z') },
      { replacedOn: day('2026-11-28T17:00:00.000Z', '2026-11-29T17:00:00.000Z') },
    ],
  })
  expect(momentWhere('news', midnight)).toEqual({
    or: [
      {
        publishedAt: {
          greater_than: midnight.after.toISOString(),
          less_than_equal: midnight.until.toISOString(),
        },
      },
    ],
  })
})

test('no day begins or ends between two midnights', () => {
  const morning = { after: new Date('2026-11-28T17:00:00Z'), until: new Date('2026-11-29T16:59:59.999Z') }
  expect(momentWhere('legal-documents', morning)).toBeNull()
  expect(momentWhere('sites', morning)).not.toBeNull()
})

test('the registry tells which types have moments and which are hidden by them', () => {
  expect(hasMoments('legal-documents')).toBe(true)
  expect(hasMoments('pages')).toBe(false)
  expect(hasMoments('constructor')).toBe(false)
  expect(isHiddenByMoments('news')).toBe(true)
  expect(isHiddenByMoments('legal-documents')).toBe(false)
  expect(momentFieldsOf('service-providers')).toEqual([
    ...['templates.validFrom', 'templates.validTo'],
    ...['outages.from', 'outages.until'],
  ])
})
