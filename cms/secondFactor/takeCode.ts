import type { Payload } from 'payload'
import { openSecret } from './sealSecret.ts'
import { hashRecoveryCode } from './recoveryCodes.ts'
import { saveUnchanged, type SignInRecord } from './records.ts'
import { findStep, isTotpCode } from './totp.ts'

/** How a session was proven, beside the password. */
export type FactorMethod = 'otp' | 'recovery'

async function takeTotp(payload: Payload, record: SignInRecord, code: string): Promise<boolean> {
  const secret = openSecret(record.secret ?? '', record.account)
  const step = secret && findStep(secret, code, { now: Date.now(), after: record.lastStep })
  return Boolean(step) && saveUnchanged({ payload }, record, ['lastStep'], { lastStep: Number(step) })
}

async function takeRecovery(payload: Payload, record: SignInRecord, code: string): Promise<boolean> {
  const hashes = record.recovery.split(' ')
  const hash = hashRecoveryCode(code, record.account)
  if (!hashes.includes(hash)) return false
  const recovery = hashes.filter((one) => one !== hash).join(' ')
  return saveUnchanged({ payload }, record, ['recovery'], { recovery })
}

/**
 * Uses up a code of the app or a recovery code.
 * @returns which one it was; null when it is wrong or was used before, also at the same moment by another request
 */
export async function takeCode(
  payload: Payload,
  record: SignInRecord,
  typed: string,
): Promise<FactorMethod | null> {
  const code = typed.replace(/\s/g, '')
  if (isTotpCode(code)) return (await takeTotp(payload, record, code)) ? 'otp' : null
  return (await takeRecovery(payload, record, code)) ? 'recovery' : null
}
