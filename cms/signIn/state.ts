import { makeRate } from '../server/rate.ts'
import { makeAttempts } from './attempts.ts'
import { makeTurns } from './turns.ts'

/**
 * A hash takes a fifth of a second of processor time: anonymous clients share one slot, known browsers have another.
 */
const STRANGERS = { atOnce: 1, waiting: 30, perClient: 8, patience: 5000 }
const KNOWN = { atOnce: 1, waiting: 20, perClient: 3, patience: 10_000 }
/** Links for forgotten passwords, by address of the sender and by e-mail address. */
const LINKS = { burst: 5, perSecond: 1 / 600 }

const makeState = () => ({
  attempts: makeAttempts(),
  strangersTurn: makeTurns(STRANGERS),
  knownTurn: makeTurns(KNOWN),
  linksAsked: makeRate(LINKS),
})

const KEY = Symbol.for('cong-tinh.sign-in')
type Holder = { [KEY]?: ReturnType<typeof makeState> }

/** One per process: the built admin loads this file more than once. */
export const signInState = () => ((globalThis as Holder)[KEY] ??= makeState())
