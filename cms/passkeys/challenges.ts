import { randomBytes } from 'node:crypto'

const LASTS_MS = 5 * 60_000
const MOST = 20_000
const BYTES = 32

/**
 * Challenges that passkeys are asked to sign, each accepted once within five minutes and for the purpose it was made for.
 * Kept in memory: one CMS process serves a province.
 */
export function makeChallenges() {
  const issued = new Map<string, { purpose: string; until: number }>()

  function dropOld(now: number): void {
    for (const [challenge, { until }] of issued) {
      if (until > now && issued.size < MOST) return
      issued.delete(challenge)
    }
  }
  /** @param purpose whose signature is wanted, and for what */
  function issue(purpose: string): Uint8Array<ArrayBuffer> {
    const now = Date.now()
    dropOld(now)
    const challenge = new Uint8Array(randomBytes(BYTES))
    issued.set(Buffer.from(challenge).toString('base64url'), { purpose, until: now + LASTS_MS })
    return challenge
  }
  /** @param challenge base64url @returns whether it was issued for this purpose and not used before */
  function take(challenge: string, purpose: string): boolean {
    const found = issued.get(challenge)
    issued.delete(challenge)
    return found !== undefined && found.purpose === purpose && found.until > Date.now()
  }
  return { issue, take }
}

const KEY = Symbol.for('cong-tinh.passkey-challenges')
type Holder = { [KEY]?: ReturnType<typeof makeChallenges> }

/** One store per process: the built admin loads this file more than once. */
export const challenges = () => ((globalThis as Holder)[KEY] ??= makeChallenges())
