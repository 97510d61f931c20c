import type { Payload } from 'payload'
import { findRecord, saveRecord, saveUnchanged, type Changes, type SignInRecord } from './records.ts'

const TRIES = 5

async function getRecord(payload: Payload, account: string): Promise<SignInRecord> {
  const found = await findRecord({ payload }, account)
  if (found) return found
  await saveRecord({ payload }, account, {})
  return (await findRecord({ payload }, account))!
}

/**
 * Changes the factors of an account as they are stored now; tried again when another request changed them meanwhile.
 * @param change null to leave them
 * @returns whether they were changed
 */
export async function changeFactors(
  payload: Payload,
  account: string,
  change: (record: SignInRecord) => Changes | null,
): Promise<boolean> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const record = await getRecord(payload, account)
    const changes = change(record)
    if (!changes) return false
    if (await saveUnchanged({ payload }, record, ['passkeys', 'secret'], changes)) return true
  }
  throw new Error(`The factors of account ${account} kept changing`)
}
