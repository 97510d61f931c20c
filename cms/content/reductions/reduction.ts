import { dayOf, isWithinDays, type DateValue, type Day } from '../day.ts'
import type { StoredFee } from '../fees.ts'
import { holds, parseCondition, type Answers } from '../questions/condition.ts'
import { idOf } from '../record.ts'

type Id = string | number
type Refs = readonly (Id | { id: Id })[] | null | undefined

/** A time-limited reduction or waiver of fees. An empty list means all. */
export interface FeeReduction {
  /** `open` where the law names no rate that is known: "waived or reduced". */
  effect: 'free' | 'percent' | 'amount' | 'open'
  /** How many percent less, with `percent`. */
  percent?: number | null
  /** What is charged instead, in đồng, with `amount`. */
  amount?: number | null
  /** The first and the last day in Viet Nam; the day of filing counts. */
  from?: DateValue | null
  until?: DateValue | null
  channels?: readonly string[] | null
  kinds?: readonly string[] | null
  /** Only fees of this normal amount, in đồng. */
  onlyAmount?: number | null
  procedures?: Refs
  fields?: Refs
  /** For whom, in words that a reader judges by; absent where it is for everybody. */
  who?: string | null
  /** The same as a condition on the answers to the questions of the procedure. */
  when?: string | null
  /** Whether it is given beside others; without it, only the best for the payer counts. */
  isCumulative?: boolean | null
}

/** A fee of a procedure with its channel. */
export interface ChargedFee {
  channel: string
  fee: StoredFee & { kind?: string | null }
}

const names = (refs: Refs, id: Id | undefined): boolean =>
  (refs ?? []).some((ref) => String(idOf(ref)) === String(id))

interface Reduced {
  id: Id
  field?: Id | { id: Id } | null
}

/** The reductions that concern a procedure: by its own name or by its field. Those that name neither concern none. */
export const reductionsFor = <R extends FeeReduction>(all: readonly R[], { id, field }: Reduced): R[] =>
  all.filter(
    ({ procedures, fields }) =>
      names(procedures, id) || (field !== null && field !== undefined && names(fields, idOf(field))),
  )

const isAmong = (all: readonly string[] | null | undefined, one: string | null | undefined): boolean =>
  !all?.length || (typeof one === 'string' && all.includes(one))

/** Whether a reduction is on a fee, whatever the day and whoever pays. */
export const isOnFee = (
  { channels, kinds, onlyAmount }: FeeReduction,
  { channel, fee }: ChargedFee,
): boolean =>
  isAmong(channels, channel) &&
  isAmong(kinds, fee.kind) &&
  (typeof onlyAmount !== 'number' || fee.amount === onlyAmount)

/** Whether it holds on a day in Viet Nam, on its first and last days too. */
export const isOnDay = ({ from, until }: FeeReduction, day: Day): boolean => isWithinDays(day, from, until)

/** Whether it has not ended on a day. */
export const isNotOver = ({ until }: FeeReduction, day: Day): boolean => (dayOf(until) ?? day) >= day

/**
 * Whether a payer has it: `sure` where everybody has or the answers say so, `asked` where the payer must judge by its
 * words, `no` where the answers rule it out. A condition that cannot be read is left to the words.
 * @param answers to all questions of the procedure; undefined while they are not known
 */
export function certaintyOf(
  { who, when }: FeeReduction,
  answers: Answers | undefined,
): 'sure' | 'asked' | 'no' {
  const condition = parseCondition(when)
  if (condition !== null && condition.length === 0) return who ? 'asked' : 'sure'
  if (condition === null || !answers) return 'asked'
  return holds(condition, answers) ? 'sure' : 'no'
}
