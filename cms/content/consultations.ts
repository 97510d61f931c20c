import { addDays, dayOf, startOfDay, today, type DateValue, type Day } from './day.ts'

/** Days for comments unless the desk settings say otherwise: Luật 64/2025/QH15 and NĐ 78/2025/NĐ-CP. */
export const CONSULTATION_DAYS = 20

/** Whether comments are taken: not yet, now, or no more. */
export const CONSULTATION_STATES = ['planned', 'open', 'closed'] as const
export type ConsultationState = (typeof CONSULTATION_STATES)[number]

/** The days that decide whether comments are taken. */
export interface DatedConsultation {
  opensOn?: DateValue | null
  /** The last day, inclusive. */
  closesOn?: DateValue | null
}

/** The whole days, in Viet Nam, from the first to the last on which comments are taken; null while one is missing. */
export function daysOfConsultation({
  opensOn,
  closesOn,
}: DatedConsultation): { first: Day; last: Day } | null {
  const [first, last] = [dayOf(opensOn), dayOf(closesOn)]
  return first === null || last === null ? null : { first, last }
}

/**
 * Whether comments are taken: from 00:00 of the first day until 24:00 of the last, in Viet Nam. Without both days they
 * are not taken yet.
 */
export function consultationStateOf(
  dated: DatedConsultation,
  now: Date | number = Date.now(),
): ConsultationState {
  const days = daysOfConsultation(dated)
  const day = today(now)
  if (!days || day < days.first) return 'planned'
  return day > days.last ? 'closed' : 'open'
}

const DAY_MS = 24 * 60 * 60 * 1000

/** How many days lie between two days. */
const daysBetween = (from: Day, to: Day): number =>
  Math.round((startOfDay(to).getTime() - startOfDay(from).getTime()) / DAY_MS)

/** How many days are left after today; 0 on the last one. Null unless comments are taken. */
export function daysLeftOf(dated: DatedConsultation, now: Date | number = Date.now()): number | null {
  const days = daysOfConsultation(dated)
  return days && consultationStateOf(dated, now) === 'open' ? daysBetween(today(now), days.last) : null
}

/**
 * The first last day that gives a consultation its time. The day on which it is published is not counted (Bộ luật Dân sự
 * 2015, Art. 147).
 */
export const earliestLastDay = (first: Day, days: number): Day => addDays(first, days)

/** What became of a group of comments. */
export const STANCES = ['taken', 'partly', 'refused'] as const
export type Stance = (typeof STANCES)[number]

/** An article of a draft in one language. */
export interface DraftArticle {
  /** Stays the same when the article is changed or moved. */
  key?: string | null
  heading?: string | null
  text?: string | null
}

/** A text that was commented on and is no longer the present one. */
export interface FormerText {
  version: number
  /** When it was replaced, ISO. */
  until: string
  articles: Required<DraftArticle>[]
}

const plain = ({ key, heading, text }: DraftArticle): Required<DraftArticle> => ({
  key: key ?? '',
  heading: (heading ?? '').trim(),
  text: (text ?? '').trim(),
})

/** The articles as a former text keeps them. */
export const plainArticles = (articles: readonly DraftArticle[] | null | undefined) =>
  (articles ?? []).map(plain)

/** Whether two texts say the same in the same order. */
export const isSameDraft = (
  a: readonly DraftArticle[] | null | undefined,
  b: readonly DraftArticle[] | null | undefined,
): boolean => JSON.stringify(plainArticles(a)) === JSON.stringify(plainArticles(b))
