import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { issuerName } from '../secondFactor/enrolment.ts'
import type { StoredAccount } from '../secondFactor/partlySignedIn.ts'
import { recordAccount } from '../secondFactor/recordAccount.ts'
import { hashesOf, makeRecoveryCodes } from '../secondFactor/recoveryCodes.ts'
import { findRecord, hasFactor } from '../secondFactor/records.ts'
import { toDevice } from '../secondFactor/toDevice.ts'
import { challenges } from './challenges.ts'
import { credentialOf } from './credential.ts'
import { changeFactors } from '../secondFactor/changeFactors.ts'
import { RELYING_PARTY } from './relyingParty.ts'
import { readPasskeys, writePasskeys, type Passkey } from './stored.ts'

const WRONG = both(
  'Khóa truy cập chưa được lưu. Hãy thử lại.',
  'The passkey could not be registered. Please try again.',
)
const TOO_MANY = both(
  'Tài khoản đã có đủ 20 khóa truy cập. Hãy xóa khóa không dùng nữa.',
  'The account has 20 passkeys already. Remove one that is no longer used.',
)
const MOST = 20

/** What a browser answers when it has made a passkey. */
export const Registration = z.object({
  passkey: credentialOf({
    attestationObject: z.string(),
    transports: z.array(z.string().max(32)).max(10).optional(),
  }),
  name: z.string().max(60).optional(),
})
type Registration = z.infer<typeof Registration>

const purposeOf = ({ id }: Pick<StoredAccount, 'id'>) => `register for ${id}`

/** What a browser needs to make a passkey for an account. */
export async function offerPasskey({ payload }: PayloadRequest, account: StoredAccount) {
  const { generateRegistrationOptions } = await import('@simplewebauthn/server')
  const record = await findRecord({ payload }, String(account.id))
  return generateRegistrationOptions({
    rpID: RELYING_PARTY.rpID,
    rpName: await issuerName(payload),
    userID: new Uint8Array(Buffer.from(String(account.id))),
    userName: account.email,
    userDisplayName: account.name ?? account.email,
    challenge: challenges().issue(purposeOf(account)),
    attestationType: 'none',
    excludeCredentials: readPasskeys(record).map(({ id, transports }) => ({ id, transports })),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
  })
}

async function verify(account: StoredAccount, response: Registration['passkey']) {
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server')
  const { registrationInfo } = await verifyRegistrationResponse({
    response: response as never,
    expectedChallenge: (challenge) => challenges().take(challenge, purposeOf(account)),
    expectedOrigin: RELYING_PARTY.origin,
    expectedRPID: RELYING_PARTY.rpID,
    requireUserVerification: true,
  })
  return registrationInfo?.credential
}

async function readPasskey(
  req: PayloadRequest,
  account: StoredAccount,
  sent: Registration,
): Promise<Passkey> {
  // The library throws for every answer that it does not accept, malformed ones included.
  const made = await verify(account, sent.passkey).catch(() => undefined)
  if (!made) throw new Refusal(inLanguageOf(req, WRONG))
  return {
    ...{ id: made.id, counter: made.counter, transports: sent.passkey.response.transports ?? [] },
    publicKey: Buffer.from(made.publicKey).toString('base64url'),
    name: sent.name?.trim() || toDevice(req.headers.get('user-agent') ?? '') || 'Passkey',
    ...{ createdAt: new Date().toISOString(), lastUsedAt: null },
  }
}

/**
 * Gives an account a passkey that a browser has made for it, and records it.
 * @returns new recovery codes when it is the first factor of the account, shown only now; else null
 * @throws Refusal 400 when the answer is not accepted, 409 when there are too many
 */
export async function registerPasskey(req: PayloadRequest, account: StoredAccount, sent: Registration) {
  const passkey = await readPasskey(req, account, sent)
  const codes = makeRecoveryCodes()
  let recoveryCodes: string[] | null = null
  const isAdded = await changeFactors(req.payload, String(account.id), (record) => {
    const passkeys = readPasskeys(record)
    if (passkeys.length >= MOST) return null
    const added = { passkeys: writePasskeys([...passkeys, passkey]) }
    recoveryCodes = hasFactor(record) ? null : codes
    if (hasFactor(record)) return added
    return { ...added, recovery: hashesOf(codes, String(account.id)), confirmedAt: passkey.createdAt }
  })
  if (!isAdded) throw new Refusal(inLanguageOf(req, TOO_MANY), 409)
  await recordAccount(req, 'passkey-set', account)
  return recoveryCodes as string[] | null
}
