import { addDays, dayOf, startOfDay, type Day } from './day.ts'

/** What the latest probes of an address say; a probe never confirms that a form works. */
export const PROBE_STATES = ['waiting', 'answering', 'failing', 'suspected', 'down'] as const
export type ProbeState = (typeof PROBE_STATES)[number]

/** What speaks against an address. The first three are strong: no reader can open the page. */
export const FAULTS = [
  ...(['dns', 'tls', 'refused'] as const),
  ...(['connection', 'timeout', 'http', 'marker', 'elsewhere', 'private'] as const),
] as const
export type Fault = (typeof FAULTS)[number]

export const isStrong = (fault: Fault | null | undefined): boolean =>
  fault === 'dns' || fault === 'tls' || fault === 'refused'

/** The probes of an address, as far as they are public. */
export interface ProbeFinding {
  state: ProbeState
  /** When the present series of failures began, ISO. */
  since?: string | null
  fault?: Fault | null
}

/** What a provider has announced, or a person has entered. Without an end: down until further notice. */
export interface Outage {
  from?: string | null
  until?: string | null
  words?: string | null
}

/** How an entry point stands now. Moments are ISO; `checkedOn` is a stored date. */
export type Standing =
  | { state: 'confirmed'; checkedOn: string }
  | { state: 'unconfirmed' }
  | { state: 'suspected'; since: string; byReaders?: true }
  | { state: 'down'; since: string; words?: string }
  | { state: 'outage'; since: string; until: string; words?: string }

interface Known {
  probe?: ProbeFinding | null | undefined
  outages?: readonly Outage[] | null | undefined
  /** The day on which a person last tried the entry point. */
  checkedOn?: string | null | undefined
  /** Since when readers report that it does not open, as long as nobody has looked at that. */
  reportedSince?: Day | null | undefined
}

const hasBegun = ({ from }: Outage, now: Date) => Boolean(from) && new Date(from!) <= now
const isOver = ({ until }: Outage, now: Date) => Boolean(until) && new Date(until!) <= now

const wordsOf = ({ words }: Outage) => (words ? { words } : {})

/** The outage in force: one without an end before those that end by themselves, the latest of these. */
function current(outages: readonly Outage[], now: Date): Standing | null {
  const running = outages.filter((one) => hasBegun(one, now) && !isOver(one, now))
  const open = running.find(({ until }) => !until)
  if (open) return { state: 'down', since: open.from!, ...wordsOf(open) }
  const [last] = running.toSorted((a, b) => Date.parse(b.until!) - Date.parse(a.until!))
  return last ? { state: 'outage', since: last.from!, until: last.until!, ...wordsOf(last) } : null
}

/**
 * Whether a person's check answers what the probes say: weak evidence that is no newer than the day of the check, as when
 * a site turns programs away. A later failure, and what no reader can open, stand.
 */
function isAnswered({ fault, since }: ProbeFinding, checkedOn: string | null | undefined): boolean {
  const day = dayOf(checkedOn)
  if (!day || !since || isStrong(fault)) return false
  return new Date(since) < startOfDay(addDays(day, 1))
}

/**
 * How an entry point stands: what people have announced goes before what probes say, these before what readers report,
 * and these before a person's check. Probes are negative evidence alone: an address that answers is unconfirmed until a person has tried it.
 */
export function standingOf({ probe, outages, checkedOn, reportedSince }: Known, now: Date): Standing {
  const announced = current(outages ?? [], now)
  if (announced) return announced
  if (probe?.since && probe.state === 'down') return { state: 'down', since: probe.since }
  if (probe?.since && probe.state === 'suspected' && !isAnswered(probe, checkedOn))
    return { state: 'suspected', since: probe.since }
  if (reportedSince) return { state: 'suspected', since: reportedSince, byReaders: true }
  return checkedOn ? { state: 'confirmed', checkedOn } : { state: 'unconfirmed' }
}

/** Whether readers are sent elsewhere. */
export const isClosed = ({ state }: Standing): boolean => state === 'down' || state === 'outage'

/** The announced outages that have not begun, the next first. */
export const comingOutages = (outages: readonly Outage[] | null | undefined, now: Date): Outage[] =>
  (outages ?? [])
    .filter((one) => one.from && !hasBegun(one, now))
    .toSorted((a, b) => Date.parse(a.from!) - Date.parse(b.from!))
