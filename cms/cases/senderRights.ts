import { REOPEN_DAYS } from '../content/cases/bounds.ts'
import { typeOfState } from '../content/cases/states.ts'
import { addDays, type Day } from '../content/day.ts'
import type { StoredCase } from './stored.ts'

type Standing = Pick<StoredCase, 'state' | 'visibility' | 'closedOn' | 'rating'>

const isShown = ({ visibility }: Standing) => visibility !== 'hidden'
const hasAnswer = ({ state }: Standing) => state === 'answered' || state === 'fixed'

/** Whether the sender of a case can add to it: while it is open. */
export const mayAdd = (of: Standing): boolean => isShown(of) && typeOfState(of.state) === 'open'

/** Once it was answered or refused, and not twice. */
export const mayRate = (of: Standing): boolean =>
  isShown(of) && (hasAnswer(of) || of.state === 'refused') && !of.rating?.stars

/** Within some days of the answer, by days of Viet Nam. */
export const mayReopen = (of: Standing, day: Day): boolean =>
  isShown(of) && hasAnswer(of) && Boolean(of.closedOn) && day <= addDays(of.closedOn!, REOPEN_DAYS)
