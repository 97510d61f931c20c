import type { SelectType } from 'payload'
import { findNumbers, readQuestion } from '../../search/query.ts'
import { today, type Day } from '../../cms/content/day.ts'
import { VALIDITY_FIELDS, validityOf } from '../../cms/content/validity.ts'
import type { Locale } from '../paths.ts'
import { loadKnownDocuments, type DocumentNumbers, type KnownDocument } from './knownDocuments.ts'
import { findLocalized, listLocalized, pageLocalized } from './localized.ts'
import { noteRead, withoutNoting } from './reads.ts'
import { momentTags, placeTags } from './readTags.ts'
import { relatedFields } from './relatedFields.ts'
import { markRelated } from './relatedItems.ts'
import { isShownOn, placesAt, reachedOn, shownOn } from './shownOn.ts'
import type { Scope } from './sites.ts'

/** Documents on one page of the list. */
export const DOCUMENTS_PER_PAGE = 20
const PROCEDURES_PER_PAGE = 30
const MOST_RELATED = 200

const line: SelectType = {
  number: true,
  slug: true,
  kind: true,
  title: true,
  issuer: true,
  ...VALIDITY_FIELDS,
}

/** A document of the filtered list; `searchText` holds its words without accents. */
export type ListedDocument = ReturnType<typeof toListed>

const toListed = (doc: KnownDocument, locale: Locale, day: Day) => ({
  id: doc.id,
  number: doc.number,
  slug: doc.slug,
  kind: doc.kind,
  title: doc.titles[locale] || doc.titles.vi || '',
  issuer: doc.issuer,
  issuedOn: doc.issuedOn,
  ...{ effectiveOn: doc.effectiveOn, expiresOn: doc.expiresOn, replacedOn: doc.replacedOn },
  ...{ status: doc.status, statusFrom: doc.statusFrom },
  year: doc.year,
  validity: validityOf(doc, day),
  searchText: doc.words[locale] || doc.words.vi || '',
  contentLang: doc.titles[locale] ? locale : ('vi' as const),
  ...{ agency: doc.agency, onProvince: doc.onProvince, pushedTo: doc.pushedTo },
})

/** Newest first; documents without a date of issue come last. */
const byIssue = (a: KnownDocument, b: KnownDocument): number =>
  compare(b.issuedOn ?? '', a.issuedOn ?? '') || compare(b.createdAt, a.createdAt)
const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1)

interface Listed {
  documents: DocumentNumbers
  /** Validity changes with the day. */
  day: Day
  docs: readonly ListedDocument[]
}
const listed: Partial<Record<Locale, Listed>> = {}

async function loadAllDocuments(locale: Locale): Promise<readonly ListedDocument[]> {
  const documents = await loadKnownDocuments()
  const before = listed[locale]
  const day = today()
  if (before?.documents === documents && before.day === day) return before.docs
  const sorted = [...documents.values()].map(({ doc }) => doc).sort(byIssue)
  const docs = sorted.map((doc) => toListed(doc, locale, day))
  listed[locale] = { documents, day, docs }
  return docs
}

/**
 * Every public document of a site with few fields, newest first: for filters with counts. The list must not be
 * changed.
 */
export async function loadDocuments(
  locale: Locale,
  scope: Scope | null = null,
): Promise<readonly ListedDocument[]> {
  const all = await withoutNoting(() => loadAllDocuments(locale))
  noteRead(...placeTags('legal-documents', placesAt(scope)), ...momentTags('legal-documents'))
  return all.filter((doc) => isShownOn(scope, doc))
}

/**
 * The public documents whose number a text names or begins to name, best first: their ids with their rank. Understands
 * what the portal's search does: "Nghị định số 118/2025/NĐ-CP", "nd118/2025", "0951/2026".
 */
export async function findNumbered(asked: string): Promise<ReadonlyMap<string, number>> {
  if (!/\d/.test(asked)) return new Map()
  const entries = await loadKnownDocuments()
  const find = (text: string) => findNumbers(entries.values(), text, entries.size)
  const found = find(asked)
  // A Telex or VNI text typed without an input method ("nghij ddinhj") is decoded as in the search.
  const docs = found.length > 0 ? found : find(readQuestion(asked).normal)
  return new Map(docs.map(({ id }, place) => [id, place]))
}

/** The newest documents. */
export const listNewestDocuments = (locale: Locale, limit: number, scope: Scope | null = null) =>
  listLocalized('legal-documents', {
    locale,
    limit,
    where: shownOn(scope),
    depth: 0,
    sort: '-issuedOn',
    select: { ...line, abstract: true, updatedAt: true },
  })

/**
 * The document at an address, with files and relation targets filled in, or null. Documents of the province are shown
 * on every site.
 */
export async function findLegalDocument(slug: string, locale: Locale, scope: Scope | null = null) {
  const where = { and: [{ slug: { equals: slug } }, reachedOn(scope)] }
  const asked = { locale, depth: 1, where, populate: relatedFields }
  return markRelated('legal-documents', await findLocalized('legal-documents', asked), scope)
}

/** Documents that have a relation to this one. */
export const listDocumentsAbout = (id: string, locale: Locale, scope: Scope | null = null) =>
  listLocalized('legal-documents', {
    locale,
    limit: MOST_RELATED,
    depth: 0,
    where: { and: [{ 'relations.target': { equals: id } }, reachedOn(scope)] },
    select: { ...line, relations: true },
  })

/** A page of the procedures whose legal basis names the document, and how many there are in all. */
export const listProceduresBasedOn = (id: string, locale: Locale, page = 1) =>
  pageLocalized('procedures', {
    ...{ locale, page, limit: PROCEDURES_PER_PAGE },
    depth: 0,
    sort: 'code',
    where: { 'legalBasis.document': { equals: id } },
    select: {
      ...{ code: true, name: true, plainName: true, status: true, legalBasis: true },
      ...{ effectiveFrom: true, effectiveTo: true, replacedBy: true },
    },
  })
