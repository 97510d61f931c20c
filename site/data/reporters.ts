import { createHash, randomBytes } from 'node:crypto'
import { addDays, today, type Day } from '../../cms/content/day.ts'
import { makeTokenBucket } from './tokenBucket.ts'

/** A reader finds a few broken links at once; whole villages share an address of their operator. */
const FEW = { burst: 5, everyMs: 60_000 }

interface Options {
  /** For how many days a reader is known again. */
  days: number
  /** How often a client is let through at once, and after that one every so many milliseconds. */
  burst?: number
  everyMs?: number
  /** Readers remembered of a day. Beyond, everybody counts as known, and the limit of whoever came longest ago is forgotten. */
  most?: number
  now?: () => Date
}

interface OneDay {
  salt: Buffer
  seen: Set<string>
  limits: Map<string, (wanted?: number) => number>
}

/**
 * Tells readers apart without keeping who they are: addresses are hashed with a random salt of the day, in memory alone,
 * and forgotten with it. After a restart everybody is new.
 */
export function makeReporters({ days, most = 20_000, now = () => new Date(), ...limits }: Options) {
  const { burst, everyMs } = { ...FEW, ...limits }
  const kept = new Map<Day, OneDay>()

  function current(): OneDay {
    const day = today(now())
    for (const old of kept.keys()) if (old <= addDays(day, -days)) kept.delete(old)
    const one = kept.get(day) ?? { salt: randomBytes(32), seen: new Set<string>(), limits: new Map() }
    kept.set(day, one)
    return one
  }

  const hash = ({ salt }: OneDay, client: string, place: string) =>
    createHash('sha256')
      .update(salt)
      .update(JSON.stringify([client, place]))
      .digest('base64')

  return {
    /** Seconds until a client may report again; 0 when it may now, which counts. @param wanted for how many it counts */
    waitOf(client: string, wanted = 1): number {
      const day = current()
      const name = hash(day, client, '')
      const take = day.limits.get(name) ?? makeTokenBucket(burst, everyMs)
      day.limits.delete(name)
      day.limits.set(name, take)
      if (day.limits.size > most) day.limits.delete(day.limits.keys().next().value ?? '')
      return take(wanted)
    },
    /** Notes that a client names a place. @returns whether it is the first time within the days */
    note(client: string, place: string): boolean {
      const day = current()
      if (day.seen.size >= most) return false
      const isKnown = [...kept.values()].some((one) => one.seen.has(hash(one, client, place)))
      day.seen.add(hash(day, client, place))
      return !isKnown
    },
    /** Takes the note of today back. */
    forget(client: string, place: string): void {
      const day = current()
      day.seen.delete(hash(day, client, place))
    },
  }
}
