import { createChallenge, randomInt, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { z } from 'zod'
import { digest } from '../../../cms/secrets/keys.ts'
import type { Proven } from './spend.ts'

/**
 * What a form costs who sends it: rounds of PBKDF2 for each of up to MOST tries. The script works while people write;
 * ops/docs/forms.md has what was measured.
 */
const ROUNDS = 2000
const [FEWEST, MOST] = [1000, 2000]
/** Longer than anybody writes a form, in milliseconds. */
export const PROOF_LIFETIME = 2 * 60 * 60 * 1000

const HEX = z.string().max(200)
/** Everything but these fields would fail the signature. */
const solved = z.object({
  challenge: z.object({
    parameters: z.object({ nonce: HEX, expiresAt: z.number(), data: z.object({ action: HEX }) }).loose(),
    signature: HEX,
  }),
  solution: z.object({ counter: z.number(), derivedKey: HEX }),
})

const secrets = () => ({
  hmacSignatureSecret: digest('form-proof'),
  hmacKeySignatureSecret: digest('form-proof-key'),
})

/** A challenge for one form, as JSON; nothing is stored before it is solved. @param action what the form does */
export async function offerProof(action: string, now = new Date()): Promise<string> {
  const challenge = await createChallenge({
    ...{ algorithm: 'PBKDF2/SHA-256', cost: ROUNDS, counter: randomInt(MOST, FEWEST), deriveKey },
    ...{ expiresAt: new Date(now.getTime() + PROOF_LIFETIME), data: { action } },
    ...secrets(),
  })
  return JSON.stringify(challenge)
}

function read(text: string) {
  try {
    return solved.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/**
 * What a script has proven by its work; null when a challenge of ours for the action is not solved, or has expired. It
 * costs the server two digests.
 */
export async function readProof(text: string, action: string): Promise<Proven | null> {
  const sent = read(text)
  if (!sent || sent.challenge.parameters.data.action !== action) return null
  const given = sent as unknown as Pick<Parameters<typeof verifySolution>[0], 'challenge' | 'solution'>
  // Only challenges that prove their own key are ours: any other would be derived again here.
  if (typeof given.challenge.parameters.keySignature !== 'string') return null
  const { verified } = await verifySolution({ ...given, deriveKey, ...secrets() })
  const { nonce, expiresAt } = sent.challenge.parameters
  return verified ? { nonce, expires: new Date(expiresAt * 1000) } : null
}
