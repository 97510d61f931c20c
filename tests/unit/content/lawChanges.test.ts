import { describe, expect, test } from 'vitest'
import { changersByTarget, lawChangesOf, type Changed } from '../../../cms/content/lawChanges.ts'
import { sayLawChange } from '../../../cms/content/lawChangeWords.ts'

const TODAY = '2026-11-30'
const decree: Changed = {
  id: '175',
  number: '175/2024/NĐ-CP',
  issuedOn: '2024-12-30',
  effectiveOn: '2024-12-30',
}
const newer = (type: string, more: object = {}, articles: string | null = null) => ({
  ...{ id: '217', number: '217/2026/NĐ-CP', issuedOn: '2026-06-19', effectiveOn: '2026-07-01' },
  ...more,
  relations: [{ type, target: '175', articles }],
})
const toldOf = (...of: Parameters<typeof lawChangesOf>) =>
  lawChangesOf(of[0], of[1], TODAY).map(({ kind, on, by }) => [kind, on, by ?? null])

describe('the changes of a legal document', () => {
  test.each([
    ['replaces', null, 'replaced'],
    ['repeals', null, 'repealed'],
    ['replaces', 'Điều 5', 'partly'],
    ['amends', 'Điều 5', 'amended'],
    ['corrects', null, 'corrected'],
  ])('by a document that %s it (%s): %s, from its effect on', (type, articles, kind) => {
    expect(toldOf(decree, [newer(type, {}, articles)])).toEqual([[kind, '2026-07-01', '217/2026/NĐ-CP']])
  })

  test('from the day of issue where no day of effect is known; not without both', () => {
    expect(toldOf(decree, [newer('amends', { effectiveOn: null })])).toEqual([
      ['amended', '2026-06-19', '217/2026/NĐ-CP'],
    ])
    expect(toldOf(decree, [newer('amends', { effectiveOn: null, issuedOn: null })])).toEqual([])
  })

  test('none by guidance, or by relations to other documents', () => {
    expect(toldOf(decree, [newer('guides')])).toEqual([])
    expect(toldOf({ ...decree, id: 'other' }, [newer('replaces')])).toEqual([])
  })

  test('by its own dates and by what an editor states', () => {
    expect(toldOf({ ...decree, expiresOn: '2026-12-31' })).toEqual([['expired', '2027-01-01', null]])
    expect(toldOf({ ...decree, status: 'suspended', statusFrom: '2026-11-01' })).toEqual([
      ['suspended', '2026-11-01', null],
    ])
    expect(toldOf({ ...decree, status: 'expired' })).toEqual([['expired', null, null]])
    expect(toldOf({ ...decree, status: 'unverified' })).toEqual([])
  })

  test('an expiry without a day adds nothing to a day that is known', () => {
    expect(toldOf({ ...decree, status: 'expired', expiresOn: '2026-01-31' })).toEqual([
      ['expired', '2026-02-01', null],
    ])
  })

  test('the stored day of replacement is told once, with the document that replaces it', () => {
    const replaced = { ...decree, replacedOn: '2026-07-01T05:00:00.000Z' }
    expect(toldOf(replaced, [newer('replaces')])).toEqual([['replaced', '2026-07-01', '217/2026/NĐ-CP']])
    expect(toldOf(replaced)).toEqual([['expired', '2026-07-01', null]])
  })

  test('nothing counts after its end', () => {
    const later = newer('amends', { id: '9', number: '9/2026/NĐ-CP', effectiveOn: '2026-10-01' })
    expect(toldOf(decree, [later, newer('replaces')]).map(([kind]) => kind)).toEqual(['replaced'])
  })

  test('another day is another change, the same day the same', () => {
    const keyOf = (effectiveOn: string) => lawChangesOf(decree, [newer('replaces', { effectiveOn })])[0]!.key
    expect(keyOf('2026-07-01')).toBe(keyOf('2026-07-01T05:00:00.000Z'))
    expect(keyOf('2026-08-01')).not.toBe(keyOf('2026-07-01'))
  })
})

test('documents are found by what they change, however the relation is stored', () => {
  const populated = { ...newer('amends'), relations: [{ type: 'amends', target: { id: '175' } }] }
  expect(changersByTarget([newer('replaces'), populated, newer('basis')]).get('175')).toHaveLength(2)
})

test('a change is said with who makes it and from when, in its tense', () => {
  const [change] = lawChangesOf(decree, [newer('replaces')])
  expect(sayLawChange(change!, 'vi')).toBe('đã được thay thế bởi 217/2026/NĐ-CP từ ngày 01/07/2026')
  expect(sayLawChange({ ...change!, on: '2999-03-01' }, 'vi')).toBe(
    'sẽ được thay thế bởi 217/2026/NĐ-CP từ ngày 01/03/2999',
  )
  expect(sayLawChange({ kind: 'expired', on: null }, 'en')).toBe('has expired')
})
