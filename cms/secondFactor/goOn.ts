import type { PayloadRequest } from 'payload'
import { complete } from './complete.ts'
import { halfSessionCookie, passwordPrint } from './halfSession.ts'
import { findAccount, type StoredAccount } from './partlySignedIn.ts'
import { findRecord } from './records.ts'
import { stepsLeft, type Step } from './stepsLeft.ts'

/** The answer to a step of signing in after which another one is left. */
export function askNext(
  account: Pick<StoredAccount, 'id' | 'hash'>,
  amr: string[],
  [next]: Step[],
  more = {},
) {
  const half = { account: String(account.id), amr, print: passwordPrint(account) }
  const headers = { 'Cache-Control': 'no-store', 'Set-Cookie': halfSessionCookie(half) }
  return Response.json({ next, ...more }, { headers })
}

/** Goes on after a step of signing in: to the next step, or into the admin. */
export async function goOn(req: PayloadRequest, id: string, amr: string[], more = {}): Promise<Response> {
  const account = (await findAccount(req.payload, id))!
  const steps = stepsLeft(account, await findRecord({ payload: req.payload }, id), amr)
  return steps.length > 0 ? askNext(account, amr, steps, more) : complete(req, account, { amr, more })
}
