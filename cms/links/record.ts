import { today } from '../content/day.ts'
import type { LinkReason, Outcome } from './outcome.ts'

export const LINK_STATES = ['waiting', 'fine', 'unknown', 'failing', 'dead'] as const
export type LinkState = (typeof LINK_STATES)[number]

/** What is stored of a link's checks. */
export interface LinkRecord {
  state: LinkState
  reason?: LinkReason | null
  httpStatus?: number | null
  checkedAt?: string | null
  failingSince?: string | null
  /** The last day, in Viet Nam, on which it failed. */
  failedOn?: string | null
  /** On how many days it has failed since it last worked. */
  failedDays?: number | null
  /** When it is checked next. */
  dueAt?: string | null
}

export interface CheckPlan {
  now: Date
  /** Between two checks of a link. */
  everyMs: number
  /** On how many days a link has to fail before it counts as dead. */
  deadAfter: number
}

const SOONEST_MS = 60_000

function failed(
  before: LinkRecord,
  outcome: Extract<Outcome, { kind: 'failed' }>,
  plan: CheckPlan,
): LinkRecord {
  const [day, at] = [today(plan.now), plan.now.toISOString()]
  const isNewDay = before.failedOn !== day
  const failedDays = (before.failedDays ?? 0) + (isNewDay ? 1 : 0)
  return {
    state: failedDays >= plan.deadAfter ? 'dead' : 'failing',
    reason: outcome.reason,
    httpStatus: outcome.status ?? null,
    failingSince: before.failingSince ?? at,
    failedOn: day,
    failedDays,
  }
}

const pick = ({ state, failingSince, failedOn, failedDays }: LinkRecord): LinkRecord => ({
  ...{ state, failingSince, failedOn, failedDays },
})

/**
 * The record of a link after it was asked for. A link is dead only after it has failed on several days in a row; a host
 * that says nothing about it changes neither.
 */
export function afterCheck(before: LinkRecord, outcome: Outcome, plan: CheckPlan): LinkRecord {
  const [at, wait] = [plan.now.getTime(), outcome.kind === 'unknown' ? (outcome.retryAfterMs ?? 0) : 0]
  const when = {
    checkedAt: plan.now.toISOString(),
    dueAt: new Date(at + Math.max(plan.everyMs, wait, SOONEST_MS)).toISOString(),
  }
  if (outcome.kind === 'failed') return { ...failed(before, outcome, plan), ...when }
  const isHeld = outcome.kind === 'unknown' && (before.failedDays ?? 0) > 0
  if (isHeld) return { ...pick(before), ...when }
  const cleared = { reason: null, failingSince: null, failedOn: null, failedDays: 0 }
  return { state: outcome.kind, httpStatus: outcome.status, ...cleared, ...when }
}

/**
 * Whether the machine rather than the links is at fault: no name of at least two hosts could be resolved, or connections
 * to none of them made.
 */
export const isOffline = (outcomes: readonly { host: string; outcome: Outcome }[]): boolean => {
  const hosts = new Set(outcomes.map(({ host }) => host))
  const isUnreached = ({ outcome }: { outcome: Outcome }) =>
    outcome.kind === 'failed' && ['dns', 'refused', 'timeout'].includes(outcome.reason)
  return hosts.size > 1 && outcomes.every(isUnreached)
}
