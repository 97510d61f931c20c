import type { MomentSlug, Span } from '../content/moments.ts'
import type { PortalPart } from '../content/portalParts.ts'

/** A document that changes by the clock at a time in milliseconds. */
export interface Turn {
  slug: MomentSlug
  id: string
  at: number
  /** The part of the provincial portal that changes, where the document is its record. */
  part?: PortalPart
  /** The filtered lists that it belongs to, see groupsOf. */
  groups?: readonly string[]
}

interface Options {
  /** The moments of all content within a span. */
  list: (span: Span) => Promise<Turn[]>
  /** Handles moments; must be idempotent. When it rejects, it is retried. */
  turn: (turns: Turn[]) => Promise<void> | void
  /** The time up to which moments have been handled, in milliseconds. */
  since: number
  now?: () => number
  /** How far ahead moments are listed, in milliseconds. */
  aheadMs?: number
  /** How often they are listed, in milliseconds, so that newly set dates are noticed in time. */
  everyMs?: number
}

const AHEAD_MS = 90_000
const EVERY_MS = 10_000

const keyOf = ({ slug, id, at }: Turn): string => `${slug} ${id} ${at}`

/**
 * Handles moments as they pass, each once, including those that passed while the clock was not running. When the system
 * clock is set back, moments that had passed are handled again when they pass again.
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
    /** To be called about every second; overlapping calls share one run. @throws what `list` and `turn` throw */
    tick: (): Promise<void> => (running ??= run().finally(() => (running = undefined))),
    /** The moments in the time listed ahead, including those that have just passed; a new array after each listing. */
    coming: (): readonly Turn[] => coming,
    /** The time up to which all moments have been handled: where to resume after a restart. */
    handledUntil: (): number => handledUntil,
  }
}
