/** A part of a day in which a place is open, in minutes since midnight in Viet Nam; the end is exclusive. */
export type Session = readonly [from: number, to: number]

const MINUTES = 60
const DAY_END = 24 * MINUTES
const CLOCK = /^([01]?\d|2[0-4])[:hg]([0-5]\d)?$/i
const BETWEEN = /\s*[–—-]\s*/
const MOST = 6

/** Minutes since midnight of '07:30', '7:30', '7h30' or '7h'; null when a text is no clock time. '24:00' ends a day. */
export function minutesOf(clock: string): number | null {
  const [, hours, minutes] = CLOCK.exec(clock.trim()) ?? []
  if (hours === undefined) return null
  const total = Number(hours) * MINUTES + Number(minutes ?? 0)
  return total <= DAY_END ? total : null
}

/** '7:30' */
export const clockOf = (minutes: number): string =>
  `${Math.floor(minutes / MINUTES)}:${String(minutes % MINUTES).padStart(2, '0')}`

/** '07:30', as stored and in machine-readable data. */
export const paddedClockOf = (minutes: number): string => clockOf(minutes).padStart(5, '0')

/** Why a text is not a list of sessions. */
export type SessionsProblem = 'form' | 'order' | 'overlap' | 'many'

/** Sessions in the order of the day. */
export const inOrder = (sessions: readonly Session[]): Session[] => sessions.toSorted(([a], [b]) => a - b)

/** Whether some of the sessions of one day overlap. */
export const overlap = (sessions: readonly Session[]): boolean =>
  inOrder(sessions).some(([from], at, all) => at > 0 && from < all[at - 1]![1])

function sessionOf(text: string): Session | 'form' | 'order' {
  const [from, to, ...more] = text.split(BETWEEN).map(minutesOf)
  if (from === undefined || from === null || to === undefined || to === null || more.length > 0) return 'form'
  return from < to ? [from, to] : 'order'
}

/**
 * The sessions in '7:30-11:30, 13:30-17:00', or what is wrong with the text. An empty text has none: closed.
 */
export function readSessions(text: string | null | undefined): Session[] | SessionsProblem {
  const parts = (text ?? '').split(/[,;\n]/).filter((part) => part.trim())
  if (parts.length > MOST) return 'many'
  const read = parts.map(sessionOf)
  const problem = read.find((one) => typeof one === 'string')
  if (typeof problem === 'string') return problem
  const sessions = read as Session[]
  return overlap(sessions) ? 'overlap' : inOrder(sessions)
}

/** The sessions in a stored text; none when it cannot be read. */
export function sessionsIn(text: string | null | undefined): Session[] {
  const read = readSessions(text)
  return typeof read === 'string' ? [] : read
}

/** '7:30–11:30, 13:30–17:00' */
export const writeSessions = (sessions: readonly Session[]): string =>
  sessions.map(([from, to]) => `${clockOf(from)}–${clockOf(to)}`).join(', ')
