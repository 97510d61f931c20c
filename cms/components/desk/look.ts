import type { Payload } from 'payload'
import type { DeskDocument } from '../../desk/documents.ts'
import { typeName } from '../typeName.ts'
import { deskText, type DeskText } from './text.ts'

/** How documents are named and linked on a desk. */
export interface DeskLook {
  language: string
  words: DeskText
  linkTo: (document: Pick<DeskDocument, 'collection' | 'id'>) => string
  typeOf: (document: DeskDocument) => string
  agencyOf: (document: DeskDocument) => string
}

/** @param agencies their names by their ids */
export function deskLook(
  payload: Payload,
  { language, agencies }: { language: string; agencies: ReadonlyMap<string, string> },
): DeskLook {
  const words = deskText(language)
  return {
    language,
    words,
    linkTo: ({ collection, id }) => `${payload.config.routes.admin}/collections/${collection}/${id}`,
    typeOf: ({ collection }) => typeName(payload, collection, { form: 'singular', language }),
    agencyOf: ({ agency }) => (agency && agencies.get(agency)) || words.province,
  }
}
