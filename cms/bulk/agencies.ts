import { idOf } from '../content/record.ts'
import type { Change } from './asked.ts'

type OfAgencies = Extract<Change, { kind: 'agencies' }>

/** The ids of a stored list of relations. */
export const idsOf = (list: unknown): string[] =>
  (Array.isArray(list) ? list : []).map((one) => String(idOf(one)))

/** A list of agencies after a change, each agency once and in the former order. */
export function changedAgencies(before: string[], { how, agency, by }: OfAgencies): string[] {
  if (how === 'only') return [agency]
  if (how === 'add') return [...new Set([...before, agency])]
  if (how === 'remove') return before.filter((one) => one !== agency)
  return [...new Set(before.map((one) => (one === agency && by ? by : one)))]
}
