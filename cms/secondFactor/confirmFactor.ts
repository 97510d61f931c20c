import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { confirmSecret } from './enrolment.ts'
import { limitedCheck } from './limited.ts'
import type { StoredAccount } from './partlySignedIn.ts'
import { readBody } from './readBody.ts'
import { recordAccount } from './recordAccount.ts'

export const Code = z.object({ code: z.string().min(1).max(64) })

/**
 * Puts the offered secret of an account to use when the request carries the code of its app, and records it.
 * @returns new recovery codes; or the answer to too many wrong codes, or when the server is busy
 * @throws Refusal 400 for a request without a code, 403 for a wrong one
 */
export async function confirmFactor(
  req: PayloadRequest,
  account: StoredAccount,
): Promise<{ refused: Response | null; recoveryCodes: string[] | null }> {
  const { code } = await readBody(req, Code)
  let recoveryCodes: string[] | null = null
  const refused = await limitedCheck(req, account, async () => {
    recoveryCodes = await confirmSecret(req.payload, account, code)
    return recoveryCodes !== null
  })
  if (!refused) await recordAccount(req, 'factor-set', account)
  return { refused, recoveryCodes }
}
