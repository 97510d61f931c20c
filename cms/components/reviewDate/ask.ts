import { askRoute } from '../askRoute.ts'

/** What the route of a review date says (cms/reviewDates/routes.ts). */
export interface ToldDate {
  /** 'YYYY-MM-DD' */
  reviewBy: string | null
  isOverdue: boolean
  /** 0: the type has no regular review. */
  months: number
  mayMove: boolean
}

/** Reads the date of a document, or moves it. @returns why it was refused, or what is stored now */
export async function askReviewDate(
  url: string,
  body?: { reviewed: true } | { reviewBy: string | null },
): Promise<ToldDate | { error: string }> {
  const answer = await askRoute<ToldDate>(url, body)
  return 'json' in answer ? answer.json : { error: answer.errors.join(' ') }
}
