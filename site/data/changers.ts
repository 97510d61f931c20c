import { changersByTarget } from '../../cms/content/lawChanges.ts'
import type { DocumentNumbers, KnownDocument } from './knownDocuments.ts'

/** The documents that change others, by the id of the document that they change. */
export type Changers = ReadonlyMap<string, readonly KnownDocument[]>

let indexed: { documents: DocumentNumbers; changers: Changers } | undefined

/** Which documents change which, worked out again only when a document has changed. */
export function changersIn(documents: DocumentNumbers): Changers {
  if (indexed?.documents === documents) return indexed.changers
  const changers = changersByTarget([...documents.values()].map(({ doc }) => doc))
  indexed = { documents, changers }
  return changers
}
