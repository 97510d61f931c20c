import type { FieldComment, Remark } from '../../workflow/review.ts'
import type { Action, State } from '../../workflow/transitions.ts'
import { askRoute } from '../askRoute.ts'

/** Where a document stands, as its route says. */
export interface Told {
  state: State
  isRequired: boolean
  actions: Action[]
  /** The version that is reviewed. */
  version: string
  remarks: Remark[]
  /** On fields, oldest first. */
  comments: FieldComment[]
  mayComment: boolean
  mayAnswer: boolean
}

/** Calls the route of a document's review (cms/workflow/routes.ts); without a body, it is read. */
export async function askReview(
  url: string,
  body?: { action: Action; comment: string; version: string },
): Promise<{ told: Told } | { errors: string[] }> {
  const answer = await askRoute<Told>(url, body)
  return 'json' in answer ? { told: answer.json } : answer
}
