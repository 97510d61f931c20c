import { makeMomentClock, type Turn } from '../../cms/moments/clock.ts'
import { listTurns } from '../../cms/moments/list.ts'
import { shared } from '../cache/shared.ts'
import { logError } from '../server/log.ts'
import { noteTurned } from './changed.ts'
import { expireKept } from './kept.ts'
import { getCms } from './payload.ts'
import { turnedTags } from './readTags.ts'

const EVERY_MS = 1000
/** When moments could not be read for longer than this, in milliseconds, some may have been missed. */
const WELL_MS = 30_000

/** Tags of the pages that change at a moment. */
export const tagsOfTurn = ({ slug, id, groups, part }: Turn): string[] =>
  part ? [part] : [`${slug}:${id}`, ...turnedTags(slug, groups)]

/** Makes cached content and pages stale that depend on documents which have reached a moment. */
function turn(turns: readonly Turn[]): void {
  for (const { slug, id } of turns) noteTurned(slug, id)
  expireKept()
  shared.cache?.purge([...new Set(turns.flatMap(tagsOfTurn))])
}

const clock = makeMomentClock({
  list: async (span) => listTurns(await getCms(), span),
  turn,
  since: Date.now(),
})

let failingSince: number | undefined
let watch: NodeJS.Timeout | undefined

async function tick(): Promise<void> {
  try {
    await clock.tick()
    failingSince = undefined
  } catch (error) {
    if (failingSince === undefined) logError('moments of content cannot be read', {}, error)
    failingSince ??= performance.now()
  }
}

/**
 * Watches the clock for this portal, so that pages are right whatever other processes run: at each moment of published
 * content, the pages that depend on it become stale, and no others.
 */
export function watchMoments(): void {
  watch ??= setInterval(() => void tick(), EVERY_MS).unref()
}

/** Whether moments are noticed; if not, pages must expire by age. */
export const isClockWell = (): boolean =>
  failingSince === undefined || performance.now() - failingSince < WELL_MS

let indexed: { coming: readonly Turn[]; byTag: Map<string, Set<number>> } | undefined

/** Upcoming moments by tag: used for every page that is sent. */
function comingByTag(): Map<string, Set<number>> {
  const coming = clock.coming()
  if (indexed?.coming === coming) return indexed.byTag
  const byTag = new Map<string, Set<number>>()
  for (const one of coming) {
    for (const tag of tagsOfTurn(one)) byTag.set(tag, (byTag.get(tag) ?? new Set()).add(one.at))
  }
  indexed = { coming, byTag }
  return byTag
}

/** The first moment after `since` of what some tags name, in milliseconds, when it is near or has just passed. */
export function nextMomentOf(tags: readonly string[], since: number): number | undefined {
  const byTag = comingByTag()
  if (byTag.size === 0) return undefined
  const times = tags.flatMap((tag) => [...(byTag.get(tag) ?? [])]).filter((at) => at > since)
  return times.length > 0 ? Math.min(...times) : undefined
}
