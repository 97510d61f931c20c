import { askRoute } from '../askRoute.ts'

/** A change of the law, in the language of the admin. */
export interface ToldChange {
  key: string
  words: string
}

/** What the route of a document's changes of the law says (cms/lawChanges/routes.ts). */
export interface ToldChanges {
  open: ToldChange[]
  reviewed: ToldChange[]
  /** Who has looked at it last, and when (ISO time). */
  by: string | null
  at: string | null
  mayReview: boolean
}

/** Reads the changes that concern a document, or says that somebody has looked at it. @returns why it was refused, or what holds now */
export async function askLawChanges(
  url: string,
  body?: { keys: string[] },
): Promise<ToldChanges | { error: string }> {
  const answer = await askRoute<ToldChanges>(url, body)
  return 'json' in answer ? answer.json : { error: answer.errors.join(' ') }
}
