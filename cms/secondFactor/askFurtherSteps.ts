import { APIError, type CollectionBeforeLoginHook } from 'payload'
import { closedAccount, isOpenAccount } from './idleAccount.ts'
import { findRecord } from './records.ts'
import { stepsLeft, type Account, type Step } from './stepsLeft.ts'

/** A right password that is not enough to sign in. */
export class FurtherSteps extends APIError {
  override name = 'FurtherSteps'
  readonly account: Account & { hash?: string }
  readonly steps: Step[]

  constructor(account: Account, steps: Step[]) {
    super('Signing in takes further steps.', 403, null as never, true)
    this.account = account
    this.steps = steps
  }
}

/** Every way of signing in that Payload has runs this hook; what it refuses has no session. */
export const askFurtherSteps: CollectionBeforeLoginHook = async ({ req, user }) => {
  const record = await findRecord({ payload: req.payload, req }, String(user.id))
  if (!isOpenAccount(record)) throw closedAccount(req)
  const steps = stepsLeft(user, record, ['pwd'])
  if (steps.length > 0) throw new FurtherSteps(user, steps)
}
