import type { Payload } from 'payload'
import { collectLinks } from './collect.ts'
import { inGroups, makePace } from './pace.ts'
import type { Outcome } from './outcome.ts'
import { afterCheck, isOffline, type CheckPlan } from './record.ts'
import { findWorking, keepLinks, listDue, updateLink, type StoredLink } from './store.ts'

/** How many hosts are asked at once, and how many links in one run. */
const HOSTS_AT_ONCE = 4
const MOST_IN_RUN = 200
/** Pause before the next attempt of a machine without network, in milliseconds. */
const OFFLINE_WAIT = 3_600_000

interface Settings extends Omit<CheckPlan, 'now'> {
  ask: (url: string, beforeRequest: (host: string) => Promise<void>) => Promise<Outcome>
  betweenMs?: number
  signal?: AbortSignal
}

interface Asked {
  link: StoredLink
  host: string
  outcome: Outcome
}

async function askAll(links: StoredLink[], { ask, betweenMs, signal }: Settings): Promise<Asked[]> {
  const [asked, pace] = [[] as Asked[], makePace(betweenMs)]
  const groups = [...Map.groupBy(links, ({ host }) => host).values()]
  await inGroups(groups, HOSTS_AT_ONCE, async (group) => {
    for (const link of group) {
      if (signal?.aborted) return
      const outcome = await ask(link.url, pace)
      // What is aborted on the way out says nothing.
      if (!signal?.aborted) asked.push({ link, host: link.host, outcome })
    }
  })
  return asked
}

/** Whether this machine reaches nothing, so that what was asked says nothing of the links. */
async function isCutOff(payload: Payload, asked: Asked[], { ask, betweenMs }: Settings): Promise<boolean> {
  if (!isOffline(asked)) return false
  const working = await findWorking(payload, [...new Set(asked.map(({ host }) => host))])
  return !working || (await ask(working.url, makePace(betweenMs))).kind === 'failed'
}

/** Asks for the links that are due, a second apart on each host, and stores what was learnt. */
export async function checkDueLinks(payload: Payload, settings: Settings, now = new Date()): Promise<number> {
  const due = await listDue(payload, now, MOST_IN_RUN)
  if (due.length === 0) return 0
  const asked = await askAll(due, settings)
  if (await isCutOff(payload, asked, settings)) {
    payload.logger.warn({ msg: 'no link could be reached; this machine seems to be without network' })
    const dueAt = new Date(now.getTime() + OFFLINE_WAIT).toISOString()
    for (const { link } of asked) await updateLink(payload, link.id, { dueAt })
    return 0
  }
  const { everyMs, deadAfter } = settings
  for (const { link, outcome } of asked)
    await updateLink(payload, link.id, { ...afterCheck(link, outcome, { now, everyMs, deadAfter }) })
  return asked.length
}

/**
 * Collects the links of public documents once per interval, and checks those that are due.
 * @param firstAt when links are first collected: not while a machine starts
 */
export function makeLinkWatch(payload: Payload, settings: Settings, firstAt: Date) {
  let collectAt = firstAt.getTime()
  return async (now = new Date()): Promise<void> => {
    if (now.getTime() < firstAt.getTime()) return
    if (now.getTime() >= collectAt) {
      await keepLinks(payload, await collectLinks(payload), now)
      collectAt = now.getTime() + settings.everyMs
    }
    await checkDueLinks(payload, settings, now)
  }
}
