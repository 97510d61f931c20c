import type { DateValue } from '../views/format.ts'

/** A document on the timeline. */
export interface TimelineEvent {
  /** Day of issue. */
  date: DateValue
  /** Short: 'Nghị định 123/2015/NĐ-CP' or the number alone. */
  label: string
  /** Full, for the table. */
  title: string
  /** Relation to the document of the page: 'Sửa đổi văn bản này'. */
  relation: string
  href?: string
  /** Whether it is the document of the page. */
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

/** Events by date, earliest first, at equal distances, so that labels never overlap. */
export function placeEvents(events: TimelineEvent[]): PlacedEvent[] {
  const time = ({ date }: TimelineEvent) => new Date(date).getTime()
  const known = events.filter((event) => !Number.isNaN(time(event)))
  return known.sort((a, b) => time(a) - time(b)).map((event, index) => ({ event, x: EDGE + index * STEP }))
}
