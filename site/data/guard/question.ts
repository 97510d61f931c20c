import { randomInt, randomUUID } from 'node:crypto'
import { readToken, signToken } from '../../../cms/preview/signed.ts'
import { digest } from '../../../cms/secrets/keys.ts'
import type { GuardQuestion, SentGuard } from '../../views/guard.ts'
import { env } from '../env.ts'
import { PROOF_LIFETIME } from './proof.ts'
import type { Proven } from './spend.ts'

const PURPOSE = 'form-question'

const sealed = (nonce: string, answer: number): string => digest('form-answer', nonce, String(answer))

/** A sum or difference from 1 to 18; the answer is in the token, readable here alone. */
export function makeQuestion(action: string, now = new Date()): GuardQuestion {
  const isMinus = randomInt(2) === 1
  const [left, right] = isMinus ? [randomInt(5, 10), randomInt(1, 5)] : [randomInt(1, 10), randomInt(1, 10)]
  const nonce = randomUUID()
  const words = [nonce, action, sealed(nonce, isMinus ? left - right : left + right)]
  const expires = new Date(now.getTime() + PROOF_LIFETIME)
  return { left, right, isMinus, token: signToken({ words, expires }, PURPOSE, env.PAYLOAD_SECRET) }
}

/** What a person has proven by an answer; null when it is wrong, for another form, or too late. */
export function readAnswer({ token, answer }: SentGuard, action: string): Proven | null {
  const signed = readToken(token, PURPOSE, env.PAYLOAD_SECRET)
  if (!signed || answer === null) return null
  const [nonce = '', asked, seal] = signed.words
  return asked === action && seal === sealed(nonce, answer) ? { nonce, expires: signed.expires } : null
}
