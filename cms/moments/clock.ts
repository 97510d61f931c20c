import type { MomentSlug, Span } from '../content/moments.ts'

/** A document, or a global (`id` is null), that changes by the clock at a time in milliseconds. */
export interface Turn {
  slug: MomentSlug
  id: string | null
  at: number
  /** The narrowed lists that it belongs to, see groupsOf. */
  groups?: readonly string[]
}

interface Options {
  /** The moments of all content within a span. */
  list: (span: Span) => Promise<Turn[]>
  /** Does what a moment asks for; safe to be done twice. When it rejects, it is tried again. */
  turn: (turns: Turn[]) => Promise<void> | void
  /** Moments until then have been handled, in milliseconds. */
  since: number
  now?: () => number
  /** How far ahead moments are listed, in milliseconds. */
  aheadMs?: number
  /** How often they are listed, in milliseconds: a date that somebody has just set must not be missed. */
  everyMs?: number
}

const AHEAD_MS = 90_000
const EVERY_MS = 10_000

const keyOf = ({ slug, id, at }: Turn): string => `${slug} ${id} ${at}`

/**
 * Notices moments as they pass: each is turned once, also those that passed while nobody looked. After the clock was
 * set back, what had passed is turned again, since it is yet to come.
 */
export function makeMomentClock(options: Options) {
  const { list, turn, now = Date.now, aheadMs = AHEAD_MS, everyMs = EVERY_MS } = options
  let handledUntil = options.since
  let listedAt = Number.NEGATIVE_INFINITY
  let coming: Turn[] = []
  const done = new Set<string>()
  let running: Promise<void> | undefined

  async function turnUntil(end: number): Promise<void> {
    const due = coming.filter((one) => one.at <= end && !done.has(keyOf(one)))
    if (due.length === 0) return
    await turn(due)
    for (const one of due) done.add(keyOf(one))
  }

  async function look(at: number): Promise<void> {
    const [first, last] = [Math.min(handledUntil, at), Math.max(handledUntil, at)]
    const listed = await list({ after: new Date(first), until: new Date(Math.max(last, at + aheadMs)) })
    coming = [...new Map(listed.map((one) => [keyOf(one), one])).values()]
    await turnUntil(last)
    done.clear()
    coming = coming.filter((one) => one.at > at)
    handledUntil = at
    listedAt = at
  }

  async function run(): Promise<void> {
    const at = now()
    if (at < listedAt || at >= listedAt + everyMs) await look(at)
    else await turnUntil(at)
  }

  return {
    /** To be called about every second; calls that overlap are one. @throws what `list` and `turn` throw */
    tick: (): Promise<void> => (running ??= run().finally(() => (running = undefined))),
    /** Moments of the time that is listed ahead, also those that have just passed; another array once listed anew. */
    coming: (): readonly Turn[] => coming,
    /** Until when moments are surely handled: what to begin with after a restart. */
    handledUntil: (): number => handledUntil,
  }
}
