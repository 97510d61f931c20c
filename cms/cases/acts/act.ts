import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import type { Workdays } from '../../content/hours/workdays.ts'
import type { Day } from '../../content/day.ts'
import type { KindInUse } from '../kinds.ts'
import type { StoredCase } from '../stored.ts'

/** An act of staff that is under way, in a transaction. */
export interface ActContext {
  req: PayloadRequest
  of: StoredCase
  kind: KindInUse
  workdays: Workdays
  /** Today, in Viet Nam. */
  day: Day
  /** Who acts; the name survives the account. */
  by: { id: string; name: string }
}

interface Described<T> {
  /** What is asked of it. */
  shape: z.ZodType<T>
  /** Who may do it. `act`: whoever handles the case; `decide`: editors and higher among them. */
  right: 'act' | 'decide'
  /** In which states. */
  isPossible: (of: StoredCase) => boolean
  /** @throws Refusal */
  run: (context: ActContext, asked: T) => Promise<void>
}

/** An act of staff: who may do it, when, and what it does. */
export interface StaffAct extends Pick<Described<never>, 'right' | 'isPossible'> {
  /** What it does with what was sent; null when that has not the shape asked for. */
  read: (body: unknown) => ((context: ActContext) => Promise<void>) | null
}

export const staffAct = <T>({ shape, run, right, isPossible }: Described<T>): StaffAct => ({
  ...{ right, isPossible },
  read: (body) => {
    const asked = shape.safeParse(body)
    return asked.success ? (context) => run(context, asked.data) : null
  },
})
