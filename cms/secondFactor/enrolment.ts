import type { Payload } from 'payload'
import { renderSVG } from 'uqr'
import { findPortal } from '../sites/portal/find.ts'
import type { StoredAccount } from './partlySignedIn.ts'
import { hashesOf, makeRecoveryCodes } from './recoveryCodes.ts'
import { findRecord, saveRecord } from './records.ts'
import { openSecret, sealSecret } from './sealSecret.ts'
import { findStep, isTotpCode, keyUri, makeSecret } from './totp.ts'

const NO_NAME = 'Cổng Tỉnh'

/** What an authenticator app needs. */
export interface Offer {
  secret: string
  uri: string
  /** An SVG image of `uri`, as a data address. */
  qr: string
}

const toImage = (uri: string) =>
  `data:image/svg+xml;base64,${Buffer.from(renderSVG(uri, { ecc: 'L', border: 2 })).toString('base64')}`

/** How apps and browsers name this portal to its people. */
export const issuerName = async (payload: Payload): Promise<string> =>
  (await findPortal(payload))?.name || NO_NAME

/** Makes a secret for an account. The one in use stays until a code of the new one is shown. */
export async function offerSecret(payload: Payload, { id, email }: StoredAccount): Promise<Offer> {
  const secret = makeSecret()
  await saveRecord({ payload }, String(id), { pending: sealSecret(secret, String(id)) })
  const uri = keyUri(secret, { issuer: await issuerName(payload), label: email })
  return { secret, uri, qr: toImage(uri) }
}

/**
 * Puts the offered secret to use when its app shows the right code.
 * @returns new recovery codes, shown only now; null when the code is wrong or nothing was offered
 */
export async function confirmSecret(payload: Payload, { id }: StoredAccount, typed: string) {
  const account = String(id)
  const record = await findRecord({ payload }, account)
  const secret = openSecret(record?.pending ?? '', account)
  const code = typed.replace(/\s/g, '')
  const step = secret && isTotpCode(code) && findStep(secret, code, { now: Date.now(), after: 0 })
  if (!step) return null
  const codes = makeRecoveryCodes()
  await saveRecord({ payload }, account, {
    ...{ secret: record!.pending, pending: null, lastStep: step },
    ...{ recovery: hashesOf(codes, account), confirmedAt: new Date().toISOString() },
  })
  return codes
}

/** Replaces all recovery codes. @returns the new ones, shown only now */
export async function replaceRecoveryCodes(payload: Payload, { id }: StoredAccount): Promise<string[]> {
  const codes = makeRecoveryCodes()
  await saveRecord({ payload }, String(id), { recovery: hashesOf(codes, String(id)) })
  return codes
}
