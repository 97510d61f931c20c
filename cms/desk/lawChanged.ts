import type { PayloadRequest } from 'payload'
import type { LawChange } from '../content/lawChanges.ts'
import { listMyFlagged } from '../lawChanges/mine.ts'
import { readDocuments, type DeskDocument } from './documents.ts'

/** What is to be looked at after changes of the law, and which. */
export interface LawChanged {
  document: DeskDocument
  changes: LawChange[]
}

/**
 * A part of what the requesting user is to look at after changes of the law, the most urgent first.
 * @param from how many are left out before it
 */
export async function readLawChanged(
  req: PayloadRequest,
  { from, limit }: { from: number; limit: number },
): Promise<{ changed: LawChanged[]; total: number }> {
  const all = await listMyFlagged(req)
  const shown = all.slice(from, from + limit)
  const documents = await readDocuments(
    req,
    shown.map(({ key }) => key),
  )
  const changed = shown.flatMap(({ key, open }) => {
    const document = documents.get(key)
    return document ? [{ document, changes: open }] : []
  })
  return { changed, total: all.length }
}
