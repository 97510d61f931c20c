import type { DateValue } from '../views/format.ts'

/** One document on the line of time. */
export interface TimelineEvent {
  /** Day of issue. */
  date: DateValue
  /** Short: 'Nghị định 123/2015/NĐ-CP' or the number alone. */
  label: string
  /** Full, for the table. */
  title: string
  /** How it touches the document shown: 'Sửa đổi văn bản này'. */
  relation: string
  href?: string
  /** The document the page is about. */
  isThis?: boolean
}

export interface PlacedEvent {
  event: TimelineEvent
  /** Centre in px. */
  x: number
}

const STEP = 168
const EDGE = 92

/** Width of the drawing in px. */
export const timelineWidth = (count: number): number => 2 * EDGE + Math.max(0, count - 1) * STEP

/** Events by date, earliest first, at even steps: labels never overlap, whatever the gaps in time. */
export function placeEvents(events: TimelineEvent[]): PlacedEvent[] {
  const time = ({ date }: TimelineEvent) => new Date(date).getTime()
  const known = events.filter((event) => !Number.isNaN(time(event)))
  return known.sort((a, b) => time(a) - time(b)).map((event, index) => ({ event, x: EDGE + index * STEP }))
}
