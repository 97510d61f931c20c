/** What the route of a review date says (cms/reviewDates/routes.ts). */
export interface ToldDate {
  /** 'YYYY-MM-DD' */
  reviewBy: string | null
  isOverdue: boolean
  /** 0: the type has no regular review. */
  months: number
  mayMove: boolean
}

type Refused = { errors?: { message: string }[] } | null

/** Reads the date of a document, or moves it. @returns why it was refused, or what is stored now */
export async function askReviewDate(
  url: string,
  body?: { reviewed: true } | { reviewBy: string | null },
): Promise<ToldDate | { error: string }> {
  const answer = await fetch(url, {
    method: body ? 'POST' : 'GET',
    credentials: 'include',
    headers: { 'Accept-Language': document.documentElement.lang, 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  }).catch(() => null)
  const json: unknown = await answer?.json().catch(() => null)
  if (answer?.ok) return json as ToldDate
  return { error: (json as Refused)?.errors?.[0]?.message ?? answer?.statusText ?? 'Network' }
}
