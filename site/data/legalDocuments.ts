import type { SelectType } from 'payload'
import type { Locale } from '../paths.ts'
import { findLocalized, listLocalized } from './localized.ts'
import { makeSnapshot } from './snapshot.ts'

/** Documents on one page of the list. */
export const DOCUMENTS_PER_PAGE = 20
const PROCEDURES_SHOWN = 20
const MOST_RELATED = 200

const line: SelectType = {
  number: true,
  slug: true,
  kind: true,
  title: true,
  issuer: true,
  issuedOn: true,
  status: true,
}

/** Every public document, light, newest first: for filters with counts. */
export const loadDocuments = makeSnapshot({
  collection: 'legal-documents',
  select: { ...line, searchText: true },
  sort: '-issuedOn',
})

/** The newest documents. */
export const listNewestDocuments = (locale: Locale, limit: number) =>
  listLocalized('legal-documents', {
    locale,
    limit,
    depth: 0,
    sort: '-issuedOn',
    select: { ...line, abstract: true },
  })

/** The document at an address, its files and the targets of its relations filled in, or null. */
export const findLegalDocument = (slug: string, locale: Locale) =>
  findLocalized('legal-documents', { locale, depth: 1, where: { slug: { equals: slug } } })

/** Documents that say something about this one. */
export const listDocumentsAbout = async (id: string, locale: Locale) =>
  (
    await listLocalized('legal-documents', {
      locale,
      limit: MOST_RELATED,
      depth: 0,
      where: { 'relations.target': { equals: id } },
      select: { ...line, relations: true },
    })
  ).docs

/** Procedures whose legal basis names the document; `total` counts those that are not listed too. */
export const listProceduresBasedOn = (id: string, locale: Locale) =>
  listLocalized('procedures', {
    locale,
    limit: PROCEDURES_SHOWN,
    depth: 0,
    sort: 'code',
    where: { 'legalBasis.document': { equals: id } },
    select: { code: true, name: true, plainName: true },
  })
