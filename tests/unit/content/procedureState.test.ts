import { expect, test } from 'vitest'
import { procedureStateOf, type DatedProcedure } from '../../../cms/content/procedureState.ts'

const TODAY = '2026-11-29'

test.each([
  ['in_force', {}],
  ['in_force', { effectiveFrom: '2026-11-28T17:00:00.000Z', effectiveTo: '2026-11-29' }],
  ['not_yet', { effectiveFrom: '2026-11-29T17:00:00.000Z' }],
  ['ended', { effectiveTo: '2026-11-28T16:59:59.999Z' }],
  ['replaced', { effectiveTo: '2026-11-28', replacedBy: 'another' }],
  ['repealed', { effectiveTo: '2026-11-28', status: 'repealed' }],
  ['repealed', { status: 'repealed' }],
  ['replaced', { status: 'replaced', effectiveFrom: '2027-01-01' }],
  // What is repealed from a day to come still applies.
  ['in_force', { status: 'repealed', effectiveTo: '2026-12-31' }],
  ['in_force', { status: 'replaced', effectiveTo: '2026-11-29', replacedBy: 'another' }],
])('is %s: %j', (state, doc) => expect(procedureStateOf(doc as DatedProcedure, TODAY)).toBe(state))
