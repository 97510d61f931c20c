import { dayOf, today, type DateValue, type Day } from './day.ts'

/** Whether a procedure applies: `ended` is past its last day, without having been repealed or replaced. */
export const PROCEDURE_STATES = ['not_yet', 'in_force', 'ended', 'repealed', 'replaced'] as const
export type ProcedureState = (typeof PROCEDURE_STATES)[number]

type Value = DateValue | null | undefined

/** What decides whether a procedure applies. */
export interface DatedProcedure {
  /** What an editor states: 'in_force', 'repealed' or 'replaced'. */
  status?: string | null
  effectiveFrom?: Value
  /** The last day it applies. */
  effectiveTo?: Value
  /** The procedure that takes its place: an id or a document. */
  replacedBy?: unknown
}

/**
 * Whether a procedure applies on a day in Viet Nam. Past `effectiveTo` it is over: repealed or replaced as stated, else
 * ended. A repeal or replacement that is stated holds after `effectiveTo`, and at once where there is none. Before
 * `effectiveFrom` it does not apply yet.
 */
export function procedureStateOf(doc: DatedProcedure, day: Day = today()): ProcedureState {
  const stated = doc.status === 'repealed' || doc.status === 'replaced' ? doc.status : null
  const last = dayOf(doc.effectiveTo)
  if (last !== null && last < day) return stated ?? (doc.replacedBy ? 'replaced' : 'ended')
  if (stated && last === null) return stated
  const first = dayOf(doc.effectiveFrom)
  return first !== null && first > day ? 'not_yet' : 'in_force'
}

/** Whether a procedure applies on a day in Viet Nam. */
export const isInForce = (doc: DatedProcedure, day: Day = today()): boolean =>
  procedureStateOf(doc, day) === 'in_force'
