import { makeRate } from '../server/rate.ts'

const MINUTE_MS = 60_000
/** Wrong passwords from one place for one account before it has to wait (NIST SP 800-63B allows a hundred). */
const FREE_TRIES = 5
const FIRST_WAIT_MS = 10 * MINUTE_MS
const LONGEST_WAIT_MS = 60 * MINUTE_MS
const FORGOTTEN_AFTER_MS = 120 * MINUTE_MS
/** Wrong passwords from one address, over all accounts. */
const PER_ADDRESS = { burst: 20, perSecond: 1 / 30 }
const MOST_PLACES = 50_000

/** A sign-in attempt: for which account, and from which place. */
export interface Attempt {
  /** As typed, whether or not the account exists. */
  account: string
  address: string
  /** A browser that has signed in to this account before; counted separately from its address. */
  device?: string
}

const placeOf = ({ account, address, device }: Attempt) =>
  JSON.stringify([account, device ? `device ${device}` : address])

/**
 * Counts wrong passwords by account and place together, and by address: an attacker slows down nobody else (OWASP ASVS
 * 5.0, 6.1.1 and 6.3.1). An attempt counts as wrong from its start, so that concurrent ones do not bypass the limit. In
 * memory: one CMS process serves a province, and a restart gives an attacker five more attempts.
 */
export function makeAttempts(now: () => number = Date.now) {
  const places = new Map<string, { count: number; at: number }>()
  const addresses = makeRate({ ...PER_ADDRESS, now })

  function countAt(place: string): { count: number; at: number } {
    const found = places.get(place)
    return found && now() - found.at < FORGOTTEN_AFTER_MS ? found : { count: 0, at: 0 }
  }

  function waitAt({ count, at }: { count: number; at: number }): number {
    if (count < FREE_TRIES) return 0
    const wait = Math.min(FIRST_WAIT_MS * 2 ** (count - FREE_TRIES), LONGEST_WAIT_MS)
    return Math.max(0, Math.ceil((at + wait - now()) / 1000))
  }

  return {
    /** @returns 0 when the password may be checked, else the seconds to wait */
    begin(attempt: Attempt): number {
      const place = placeOf(attempt)
      const before = countAt(place)
      const wait = waitAt(before) || (attempt.device ? 0 : addresses.take(attempt.address))
      if (wait > 0) return wait
      places.delete(place)
      places.set(place, { count: before.count + 1, at: now() })
      if (places.size > MOST_PLACES) places.delete(places.keys().next().value ?? '')
      return 0
    },
    /**
     * Takes back an attempt whose password was right or could not be checked. `isRight` also resets earlier wrong ones.
     */
    takeBack(attempt: Attempt, isRight: boolean): void {
      const place = placeOf(attempt)
      const { count, at } = countAt(place)
      if (isRight || count <= 1) places.delete(place)
      else places.set(place, { count: count - 1, at })
      if (!attempt.device) addresses.giveBack(attempt.address)
    },
    /** Lifts all waits for an account. */
    reset(account: string): void {
      for (const place of places.keys()) if (JSON.parse(place)[0] === account) places.delete(place)
    },
  }
}
