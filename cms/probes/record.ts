import { isStrong, type ProbeFinding } from '../content/standing.ts'
import type { Evidence } from './evidence.ts'

/** Failures that are closer together count as one, and a failure is looked at again after this, in milliseconds. */
export const APART_MS = 600_000
const SUSPECTED_AFTER = 2
const DOWN_AFTER = 3
const SOONEST_MS = 60_000

/** What is stored of an address's probes. */
export interface ProbeRecord extends ProbeFinding {
  httpStatus?: number | null
  /** How long the last answer took, in milliseconds. */
  ms?: number | null
  certificateUntil?: string | null
  probedAt?: string | null
  answeredAt?: string | null
  /** Failures since the last good answer, at least APART_MS apart, and how many of them nobody can get past. */
  failures?: number | null
  strong?: number | null
  failedAt?: string | null
  dueAt?: string | null
}

interface Plan {
  now: Date
  /** Between two probes of an address. */
  everyMs: number
}

/** Whether a server answered, though not as it should: names, certificate and connection are then in order. */
const wasReached = ({ fault }: Evidence) => fault === 'http' || fault === 'marker' || fault === 'elsewhere'

const stateOf = (failures: number, strong: number): ProbeRecord['state'] =>
  strong >= DOWN_AFTER ? 'down' : failures >= SUSPECTED_AFTER ? 'suspected' : 'failing'

function failed(before: ProbeRecord, evidence: Evidence, now: Date): ProbeRecord {
  const counts = !before.failedAt || now.getTime() - Date.parse(before.failedAt) >= APART_MS
  const more = counts ? 1 : 0
  const failures = (before.failures ?? 0) + more
  const known = wasReached(evidence) ? 0 : (before.strong ?? 0)
  const strong = known + (isStrong(evidence.fault) ? more : 0)
  return {
    state: stateOf(failures, strong),
    since: before.since ?? now.toISOString(),
    failedAt: counts ? now.toISOString() : before.failedAt!,
    ...{ failures, strong },
  }
}

/** Failures are looked at again soon, until it is known what they are; what is down, so that its return is seen. */
const isUrgent = ({ state, failures }: ProbeRecord): boolean =>
  state === 'down' || (state !== 'answering' && (failures ?? 0) < DOWN_AFTER)

/**
 * The record of an address after a probe. Two failures make it suspected, three that no reader gets past (no such name,
 * no valid certificate, connection refused) make it down; a good answer ends both. Other failures never make it down.
 */
export function afterProbe(before: ProbeRecord, evidence: Evidence, { now, everyMs }: Plan): ProbeRecord {
  const at = now.toISOString()
  const judged: ProbeRecord = evidence.fault
    ? failed(before, evidence, now)
    : { state: 'answering', since: null, failedAt: null, failures: 0, strong: 0, answeredAt: at }
  const next = isUrgent(judged) ? Math.min(everyMs, APART_MS) : everyMs
  return {
    ...judged,
    fault: evidence.fault,
    httpStatus: evidence.status ?? null,
    ms: evidence.ms ?? null,
    ...(evidence.certificateUntil && { certificateUntil: evidence.certificateUntil }),
    probedAt: at,
    dueAt: new Date(now.getTime() + Math.max(next, evidence.waitMs ?? 0, SOONEST_MS)).toISOString(),
  }
}

/** Whether readers are told something else than before. */
export const isTurn = (a: ProbeFinding, b: ProbeFinding): boolean => {
  const shown = ({ state, since, fault }: ProbeFinding) =>
    state === 'down' || state === 'suspected'
      ? [state, since && Date.parse(since), isStrong(fault)].join()
      : ''
  return shown(a) !== shown(b)
}
