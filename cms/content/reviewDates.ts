import { dayOf, startOfDay, type Day } from './day.ts'

/**
 * Types whose documents are looked at again by a date, with the months after their first publication; 0 for none. News
 * and events tell of one day and become records.
 */
export const REVIEW_MONTHS = {
  procedures: 12,
  'legal-documents': 12,
  agencies: 12,
  'life-events': 12,
  pages: 12,
  news: 0,
  events: 0,
} as const

export type ReviewedType = keyof typeof REVIEW_MONTHS

export const REVIEWED_TYPES = Object.keys(REVIEW_MONTHS) as ReviewedType[]

export const isReviewedType = (collection: string): collection is ReviewedType =>
  Object.hasOwn(REVIEW_MONTHS, collection)

/** The day `months` later; the last day of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** Whether a text is a day of the calendar, 'YYYY-MM-DD'. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && dayOf(startOfDay(text)) === text

/** A document is overdue from the day after its date on. */
export const isOverdue = (reviewBy: Day, today: Day): boolean => reviewBy < today
