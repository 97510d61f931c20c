import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { findRecord } from '../secondFactor/records.ts'
import { challenges } from './challenges.ts'
import { credentialOf } from './credential.ts'
import { changeFactors } from '../secondFactor/changeFactors.ts'
import { RELYING_PARTY } from './relyingParty.ts'
import { readPasskeys, writePasskeys, type Passkey } from './stored.ts'

const NONE = both('Tài khoản chưa có khóa truy cập.', 'The account has no passkey.')

/** What a browser answers when its user has unlocked a passkey. */
export const Shown = z.object({
  passkey: credentialOf({
    authenticatorData: z.string(),
    signature: z.string(),
    userHandle: z.string().max(128).optional(),
  }),
})
export type Shown = z.infer<typeof Shown>

const options = async (purpose: string, passkeys: Passkey[]) => {
  const { generateAuthenticationOptions } = await import('@simplewebauthn/server')
  return generateAuthenticationOptions({
    rpID: RELYING_PARTY.rpID,
    challenge: challenges().issue(purpose),
    userVerification: 'required',
    allowCredentials: passkeys.map(({ id, transports }) => ({ id, transports })),
  })
}

/**
 * What a browser needs to show a passkey of an account.
 * @throws Refusal 409 when it has none
 */
export async function askPasskey(req: PayloadRequest, account: string, purpose: string) {
  const passkeys = readPasskeys(await findRecord({ payload: req.payload }, account))
  if (passkeys.length === 0) throw new Refusal(inLanguageOf(req, NONE), 409)
  return options(purpose, passkeys)
}

/** What a browser needs to show a passkey of whichever account its user chooses. */
export const askAnyPasskey = (purpose: string) => options(purpose, [])

async function verify(passkey: Passkey, { passkey: response }: Shown, purpose: string) {
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server')
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response: response as never,
    expectedChallenge: (challenge) => challenges().take(challenge, purpose),
    expectedOrigin: RELYING_PARTY.origin,
    expectedRPID: RELYING_PARTY.rpID,
    credential: {
      ...passkey,
      publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
    } as never,
    requireUserVerification: true,
  })
  return verified ? authenticationInfo : null
}

/** Notes the use of a passkey. @returns false when it was removed or used further meanwhile */
const noteUse = (payload: Payload, account: string, used: { id: string; from: number; counter: number }) =>
  changeFactors(payload, account, (record) => {
    const passkeys = readPasskeys(record)
    const stored = passkeys.find(({ id }) => id === used.id)
    if (!stored || (stored.counter !== used.from && stored.counter >= used.counter)) return null
    const noted = { ...stored, counter: used.counter, lastUsedAt: new Date().toISOString() }
    return { passkeys: writePasskeys(passkeys.map((one) => (one === stored ? noted : one))) }
  })

/**
 * Whether an answer was signed by a passkey of the account whose user was verified (PIN, fingerprint, face), over a
 * challenge issued for this purpose; the challenge is used up.
 */
export async function takePasskey(
  payload: Payload,
  account: string,
  { shown, purpose }: { shown: Shown; purpose: string },
): Promise<boolean> {
  const passkeys = readPasskeys(await findRecord({ payload }, account))
  const passkey = passkeys.find(({ id }) => id === shown.passkey.id)
  // The library throws for every answer that it does not accept, malformed ones included.
  const info = passkey && (await verify(passkey, shown, purpose).catch(() => null))
  if (!passkey || !info) return false
  return noteUse(payload, account, { id: passkey.id, from: passkey.counter, counter: info.newCounter })
}
