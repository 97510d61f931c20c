import { describe, expect, test } from 'vitest'
import { validityOf, type DatedDocument } from '../../../cms/content/validity.ts'

const TODAY = '2026-11-29'
const at = (doc: DatedDocument) => validityOf(doc, TODAY)

describe('a document with days', () => {
  test.each([
    [
      'from its day of effect, whatever is stated',
      'in_force',
      { effectiveOn: '2026-11-29', status: 'not_yet' },
    ],
    ['the day before it takes effect', 'not_yet', { effectiveOn: '2026-11-30', status: 'in_force' }],
    ['on its last day', 'in_force', { effectiveOn: '2020-12-01', expiresOn: '2026-11-29' }],
    [
      'the day after its last day',
      'expired',
      { effectiveOn: '2020-12-01', expiresOn: '2026-11-28', status: 'in_force' },
    ],
    ['whose day of effect nobody knows', 'unverified', { issuedOn: '2026-11-01' }],
    ['past its last day without a day of effect', 'expired', { expiresOn: '2026-11-28' }],
    ['that gives no status at all', 'in_force', { effectiveOn: '2020-12-01', status: null }],
  ])('%s is %s', (_, validity, doc) => expect(at(doc as DatedDocument)).toBe(validity))
})

describe('a document that another replaces or repeals as a whole', () => {
  test.each([
    ['2026-11-28', 'expired'],
    ['2026-11-29', 'expired'],
    ['2026-11-30', 'in_force'],
  ])('from %s: %s', (replacedOn, validity) => {
    expect(at({ effectiveOn: '2020-12-01', status: 'in_force', replacedOn })).toBe(validity)
    expect(at({ effectiveOn: '2020-12-01', status: 'partly', replacedOn })).toBe(
      validity === 'expired' ? 'expired' : 'partly',
    )
  })
})

describe('a document that is not issued yet', () => {
  test('is not in force, whatever is stated', () => {
    expect(at({ issuedOn: '2026-11-30', status: 'in_force' })).toBe('not_yet')
    expect(at({ issuedOn: '2026-11-29', status: 'in_force' })).toBe('in_force')
  })

  test('is in force before where it says so', () => {
    expect(at({ issuedOn: '2026-11-30', effectiveOn: '2026-01-01' })).toBe('in_force')
  })
})

describe('a day is that of Viet Nam, however it was written', () => {
  test.each([
    ['2026-11-29', 'in_force'],
    ['2026-11-29T12:00:00.000Z', 'in_force'],
    ['2026-11-29T16:59:59.999Z', 'in_force'],
    ['2026-11-29T17:00:00.000Z', 'not_yet'],
    ['2026-11-28T17:00:00Z', 'in_force'],
    ['2026-11-29T23:59:59+07:00', 'in_force'],
    ['2026-11-30T00:00:00+07:00', 'not_yet'],
  ])('effect from %s: %s', (effectiveOn, validity) => expect(at({ effectiveOn })).toBe(validity))

  test.each([
    ['2026-11-28T16:59:59.999Z', 'expired'],
    ['2026-11-28T17:00:00.000Z', 'in_force'],
    ['2026-11-28', 'expired'],
    ['2026-11-29T00:00:00+07:00', 'in_force'],
  ])('expiry on %s: %s', (expiresOn, validity) =>
    expect(at({ effectiveOn: '2020-01-01', expiresOn })).toBe(validity),
  )
})

describe('what an editor states', () => {
  const held = { effectiveOn: '2020-01-01' }
  test.each([
    ['partly', 'partly', held],
    ['suspended', 'suspended', held],
    ['unverified', 'unverified', held],
    ['expired', 'expired', held],
    ['expired', 'expired', {}],
    ['in_force', 'in_force', {}],
    ['not_yet', 'not_yet', {}],
    ['by_dates', 'in_force', held],
    ['partly', 'expired', { ...held, expiresOn: '2026-11-28' }],
    ['suspended', 'not_yet', { effectiveOn: '2027-01-01' }],
    ['expired', 'not_yet', { effectiveOn: '2027-01-01' }],
    ['expired', 'in_force', { ...held, expiresOn: '2030-01-01' }],
  ])('"%s" gives %s for %j', (status, validity, dates) =>
    expect(at({ ...(dates as DatedDocument), status })).toBe(validity),
  )

  test.each([
    ['partly', '2026-11-29', 'partly'],
    ['partly', '2026-11-30', 'in_force'],
    ['suspended', '2026-11-28', 'suspended'],
    ['expired', '2026-11-29', 'expired'],
    ['expired', '2026-11-30', 'in_force'],
  ])('"%s" from %s gives %s today', (status, statusFrom, validity) =>
    expect(at({ ...held, status, statusFrom })).toBe(validity),
  )

  test('a repeal from a day precedes effect and expiry', () => {
    const repealed = { status: 'expired', statusFrom: '2026-11-01' }
    expect(at({ ...repealed, effectiveOn: '2027-01-01' })).toBe('expired')
    expect(at({ ...repealed, ...held, expiresOn: '2030-01-01' })).toBe('expired')
  })
})
