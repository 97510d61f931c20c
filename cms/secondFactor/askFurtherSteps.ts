import { APIError, type CollectionBeforeLoginHook } from 'payload'
import { closedAccount, isOpenAccount } from './idleAccount.ts'
import { findRecord } from './records.ts'
import type { StoredAccount } from './partlySignedIn.ts'
import { stepsLeft, type Step } from './stepsLeft.ts'

/** A right password, after which steps may be left; without any, the session is still to be opened. */
export class FurtherSteps extends APIError {
  override name = 'FurtherSteps'
  readonly account: StoredAccount
  readonly steps: Step[]

  constructor(account: StoredAccount, steps: Step[]) {
    super('Signing in takes further steps.', 403, null as never, true)
    this.account = account
    this.steps = steps
  }
}

/**
 * Every way of signing in that Payload has runs this hook; what it refuses has no session. Over REST that is all of them:
 * see addSession.ts.
 */
export const askFurtherSteps: CollectionBeforeLoginHook = async ({ req, user }) => {
  const record = await findRecord({ payload: req.payload, req }, String(user.id))
  if (!isOpenAccount(record)) throw closedAccount(req)
  const steps = stepsLeft(user, record, ['pwd'])
  if (steps.length > 0 || req.payloadAPI === 'REST') throw new FurtherSteps(user, steps)
}
