import type { Payload } from 'payload'
import { isStrong } from '../content/standing.ts'
import { inGroups, makePace } from '../links/pace.ts'
import type { Target } from './askAddress.ts'
import { collectAddresses, type Address } from './collect.ts'
import { forgetDays, noteDay } from './days.ts'
import type { Evidence } from './evidence.ts'
import { afterProbe, APART_MS } from './record.ts'
import { keepAddresses, keepProbe, type StoredProbe } from './store.ts'

const HOSTS_AT_ONCE = 4

interface Settings {
  ask: (target: Target, beforeRequest: (host: string) => Promise<void>) => Promise<Evidence>
  /** Between two probes of an address. */
  everyMs: number
  betweenMs?: number
  signal?: AbortSignal
}

interface Probed {
  probe: StoredProbe
  evidence: Evidence
}

const isDue =
  (now: Date) =>
  ({ dueAt }: StoredProbe) =>
    !dueAt || new Date(dueAt) <= now

async function askAll(due: StoredProbe[], found: ReadonlyMap<string, Address>, settings: Settings) {
  const { ask, betweenMs, signal } = settings
  const [probed, pace] = [[] as Probed[], makePace(betweenMs)]
  const groups = [...Map.groupBy(due, ({ host }) => host).values()]
  await inGroups(groups, HOSTS_AT_ONCE, async (group) => {
    for (const probe of group) {
      if (signal?.aborted) return
      const evidence = await ask(found.get(probe.url)!, pace)
      // What is aborted on the way out says nothing.
      if (!signal?.aborted) probed.push({ probe, evidence })
    }
  })
  return probed
}

const isUnreached = ({ fault }: Evidence) => isStrong(fault) || fault === 'timeout' || fault === 'connection'

/**
 * Whether this machine, rather than the hosts, is cut off: nothing was reached, neither what was due nor a host that
 * answered before. A single host without another to compare with is taken at its word.
 */
async function isCutOff(
  probed: Probed[],
  all: StoredProbe[],
  { found, settings }: { found: ReadonlyMap<string, Address>; settings: Settings },
): Promise<boolean> {
  if (probed.length === 0 || !probed.every(({ evidence }) => isUnreached(evidence))) return false
  const asked = new Set(probed.map(({ probe }) => probe.host))
  const other = all.find(({ host, state }) => state === 'answering' && !asked.has(host))
  if (!other) return asked.size > 1
  return isUnreached(await settings.ask(found.get(other.url)!, makePace(settings.betweenMs)))
}

/** Probes the addresses that are due, a second apart on each host. @returns how many */
export async function probeDue(payload: Payload, settings: Settings, now = new Date()): Promise<number> {
  const found = await collectAddresses(payload, now)
  const all = await keepAddresses(payload, found, now)
  const probed = await askAll(all.filter(isDue(now)), found, settings)
  if (await isCutOff(probed, all, { found, settings })) {
    payload.logger.warn({ msg: 'no entry point could be reached; this machine seems to be without network' })
    const dueAt = new Date(now.getTime() + APART_MS).toISOString()
    for (const { probe } of probed) await keepProbe(payload, probe, { dueAt })
    return 0
  }
  for (const { probe, evidence } of probed) {
    const after = afterProbe(probe, evidence, { now, everyMs: settings.everyMs })
    await keepProbe(payload, probe, after)
    const { state } = after
    await noteDay(payload, { host: probe.host, state, failed: evidence.fault !== null, now })
  }
  if (probed.length > 0) await forgetDays(payload, now)
  return probed.length
}
