import { dayOf, today, type DateValue, type Day } from './day.ts'

/** Whether a procedure applies: `ended` is past its last day without a repeal or replacement. */
export const PROCEDURE_STATES = ['not_yet', 'in_force', 'ended', 'repealed', 'replaced'] as const
export type ProcedureState = (typeof PROCEDURE_STATES)[number]

type Value = DateValue | null | undefined

/** The fields that decide whether a procedure applies. */
export interface DatedProcedure {
  /** As stated by an editor: 'in_force', 'repealed' or 'replaced'. */
  status?: string | null
  effectiveFrom?: Value
  /** The last day it applies. */
  effectiveTo?: Value
  /** The procedure that replaces it: an id or a document. */
  replacedBy?: unknown
}

/**
 * Whether a procedure applies on a day in Viet Nam. After `effectiveTo` it does not: it is repealed or replaced as
 * stated, else ended. A stated repeal or replacement takes effect after `effectiveTo`, or at once without that date.
 * Before `effectiveFrom` the procedure does not apply yet.
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
