import { isOutdated } from '../cms/content/outdated.ts'
import { toAnswerDocument, type StoredAnswer } from './documents/answer.ts'
import { toAgencyDocument, type StoredAgency } from './documents/agency.ts'
import { toEventDocument, type StoredEvent } from './documents/event.ts'
import { toLegalDocumentDocument, type StoredLegalDocument } from './documents/legalDocument.ts'
import { toLifeEventDocument, type StoredLifeEvent } from './documents/lifeEvent.ts'
import { toNewsDocument, type StoredNews } from './documents/news.ts'
import { toPageDocument, type StoredPage } from './documents/page.ts'
import { toProcedureDocument, type StoredProcedure } from './documents/procedure.ts'
import { sitesOf, type StoredPlace } from './documents/sites.ts'
import { toConsultationDocument, type StoredConsultation } from './documents/consultation.ts'
import { toStamp } from './documents/stamp.ts'
import type { SearchDocument, SearchType } from './types.ts'

/** The stored document that each type's builder takes. */
export type StoredByType = {
  procedures: StoredProcedure
  'legal-documents': StoredLegalDocument
  news: StoredNews
  agencies: StoredAgency
  'life-events': StoredLifeEvent
  pages: StoredPage
  events: StoredEvent
  consultations: StoredConsultation
  cases: StoredAnswer
}

const BUILDERS: { [T in SearchType]: (doc: StoredByType[T] | null | undefined) => SearchDocument | null } = {
  procedures: toProcedureDocument,
  'legal-documents': toLegalDocumentDocument,
  news: toNewsDocument,
  agencies: toAgencyDocument,
  'life-events': toLifeEventDocument,
  pages: toPageDocument,
  events: toEventDocument,
  consultations: toConsultationDocument,
  cases: toAnswerDocument,
}

/** Raise when a builder changes what it writes: every index then counts as stale and is rebuilt. */
export const DOCUMENT_VERSION = 5

/**
 * The search document of a stored document as an anonymous reader sees it (read with `locale: 'all'`, depth 1), or
 * null when it must not be found: absent, not published, or in the trash.
 */
export function toSearchDocument<T extends SearchType>(
  type: T,
  doc: StoredByType[T] | null | undefined,
): SearchDocument | null {
  const built = BUILDERS[type](doc)
  const standing = doc && isOutdated(doc as object) ? { standing: 0 as const } : {}
  return built && doc
    ? { ...built, ...standing, sites: sitesOf(type, doc as StoredPlace), stamp: toStamp(type, doc) }
    : null
}
