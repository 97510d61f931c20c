import type { Remark } from '../../workflow/review.ts'
import type { Action, State } from '../../workflow/transitions.ts'

/** Where a document stands, as its route says. */
export interface Told {
  state: State
  isRequired: boolean
  actions: Action[]
  /** The version that is reviewed. */
  version: string
  remarks: Remark[]
}

type Failure = { errors?: { message: string; data?: { errors?: { message: string }[] } }[] }

const toLines = ({ errors = [] }: Failure): string[] =>
  errors.flatMap(({ message, data }) => data?.errors?.map((one) => one.message) ?? [message])

/** Calls the route of a document's review (cms/workflow/routes.ts); without a body, it is read. */
export async function askReview(
  url: string,
  body?: { action: Action; comment: string; version: string },
): Promise<{ told: Told } | { errors: string[] }> {
  const answer = await fetch(url, {
    method: body ? 'POST' : 'GET',
    credentials: 'include',
    headers: { 'Accept-Language': document.documentElement.lang, 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  }).catch(() => null)
  const json: unknown = await answer?.json().catch(() => null)
  if (answer?.ok) return { told: json as Told }
  const errors = toLines((json ?? {}) as Failure)
  return { errors: errors.length > 0 ? errors : [answer?.statusText ?? 'Network'] }
}
