import type { Payload } from 'payload'
import type { StoredRecord } from '../content/record.ts'
import type { ShownDraft } from './draft.ts'

/** What a person has typed into the form of a document and not saved. */
export interface Unsaved extends Pick<ShownDraft, 'collection' | 'id'> {
  /** When it was sent, in milliseconds. */
  at: number
  /** The language of the form. */
  locale: string
  typed: StoredRecord
  /** Ids of the pictures and files in it that the person may see. */
  uploads: string[]
}

/** It is shown to the person who typed it, and for this long. */
const LIFE_MS = 15 * 60 * 1000

/** One for each person: the form that they are typing in. */
const keyOf = (user: string) => `preview-unsaved/${user}`

export const keepUnsaved = (payload: Payload, user: string, unsaved: Unsaved): Promise<void> =>
  payload.kv.set(keyOf(user), unsaved)

export const forgetUnsaved = (payload: Payload, user: string): Promise<void> => payload.kv.delete(keyOf(user))

/** What a person has typed into the form of a document since it was saved. @param saved the newest draft */
export async function findUnsaved(
  payload: Payload,
  user: string,
  { collection, id }: Pick<ShownDraft, 'collection' | 'id'>,
  saved: StoredRecord,
): Promise<Unsaved | undefined> {
  const found = await payload.kv.get<Unsaved>(keyOf(user))
  if (found?.collection !== collection || found.id !== id) return undefined
  const since = Math.max(Date.now() - LIFE_MS, Date.parse(String(saved.updatedAt)) || 0)
  return found.at > since ? found : undefined
}
