import { expect, test } from 'vitest'
import type { CaseKind } from '../../../../cms/content/cases/kind.ts'
import { CASE_KINDS } from '../../../../cms/content/cases/kinds.ts'
import { CASE_STATES, statesOf, typeOfState } from '../../../../cms/content/cases/states.ts'

const kinds: readonly CaseKind[] = CASE_KINDS
const kindOf = (key: string) => kinds.find((kind) => kind.key === key)!

test('each kind has an address of its own', () => {
  expect(new Set(kinds.map(({ key }) => key)).size).toBe(kinds.length)
  for (const { key } of kinds) expect(key).toMatch(/^[a-z]+(-[a-z]+)*$/)
})

test('the clocks of the law are in days, those of feedback in working days', () => {
  expect(kindOf('bao-sai').clock).toMatchObject({ length: 10, unit: 'days' })
  expect(kindOf('yeu-cau-thong-tin').clock).toMatchObject({
    length: 12,
    unit: 'days',
    extension: { length: 12, times: 1 },
  })
  for (const key of ['hien-truong', 'kien-nghi', 'thai-do-phuc-vu', 'hoi-dap'])
    expect(kindOf(key).clock).toMatchObject({ length: 15, unit: 'workingDays' })
})

test('what is confidential is never published', () => {
  for (const kind of kinds.filter(({ isConfidential }) => isConfidential))
    expect(kind.publishes).toBe('never')
  expect(kindOf('thai-do-phuc-vu').isConfidential).toBe(true)
})

test('a repair is not merely closed', () => {
  expect(typeOfState('answered')).toBe('closed')
  expect(typeOfState('fixed')).toBe('fixed')
  expect(statesOf('open', 'closed', 'fixed')).toHaveLength(CASE_STATES.length)
})
