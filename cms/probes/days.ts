import type { Payload } from 'payload'
import { addDays, today } from '../content/day.ts'
import type { ProbeState } from '../content/standing.ts'

export const HOST_DAYS = 'host-days'
/** How many days of a host's history are kept. */
export const KEPT_DAYS = 90

/** How the addresses of a host stood on a day, in Viet Nam. */
export interface HostDay {
  /** `<host> <day>`. */
  key: string
  host: string
  day: string
  asked: number
  failed: number
  /** The worst state of the day. */
  worst: DayState
}

export const DAY_STATES = ['answering', 'suspected', 'down'] as const
export type DayState = (typeof DAY_STATES)[number]

const toDayState = (state: ProbeState): DayState =>
  state === 'down' || state === 'suspected' ? state : 'answering'

const worse = (a: DayState, b: DayState): DayState => (DAY_STATES.indexOf(a) > DAY_STATES.indexOf(b) ? a : b)

/** The record of a day after one more probe. */
export function afterOne(before: HostDay | null, { state, failed }: { state: ProbeState; failed: boolean }) {
  return {
    asked: (before?.asked ?? 0) + 1,
    failed: (before?.failed ?? 0) + (failed ? 1 : 0),
    worst: worse(before?.worst ?? 'answering', toDayState(state)),
  }
}

/** Adds a probe to the history of its host. */
export async function noteDay(
  { db }: Payload,
  { host, state, failed, now }: { host: string; state: ProbeState; failed: boolean; now: Date },
): Promise<void> {
  const day = today(now)
  const key = `${host} ${day}`
  const collection = HOST_DAYS
  const before = await db.findOne<HostDay & { id: string | number }>({
    ...{ collection, where: { key: { equals: key } } },
  })
  const data = { key, host, day, ...afterOne(before, { state, failed }) }
  if (before) await db.updateOne({ collection, id: before.id, data, returning: false })
  else await db.create({ collection, data })
}

/** Deletes what is older than KEPT_DAYS. */
export async function forgetDays({ db }: Payload, now: Date): Promise<void> {
  const first = addDays(today(now), 1 - KEPT_DAYS)
  await db.deleteMany({ collection: HOST_DAYS, where: { day: { less_than: first } } })
}
