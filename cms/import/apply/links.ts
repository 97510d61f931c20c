import type { CollectionSlug } from 'payload'
import { issuerKey, toIssuerName } from '../../content/issuers.ts'
import { slugify } from '../../fields/slugify.ts'
import { documentKey, foldNumber, nameKey, type DocumentName } from '../documents.ts'
import { makeAgencyFinder, type KnownAgency } from './agencyNames.ts'
import { makePaperKindFinder, type KnownKind } from '../paperKinds.ts'
import { makeNotes, type Notes } from './notes.ts'
import { inTransaction, type Store, type Stored } from './store.ts'

type Row = Stored & Partial<DocumentName> & { slug?: string; code?: string }

/**
 * Lookups of what records refer to, loaded once: ids by the names a source uses. New documents are added as they are
 * stored.
 */
export type Links = {
  findAgencies: (names: string[]) => string[]
  fieldIds: Map<string, string>
  unitIds: Map<string, string>
  procedureIds: Map<string, string>
  documents: DocumentIndex
  /** Adds what a transaction stores, and reverts it when the transaction is rolled back. */
  notes: Notes
  /** The id of the kind of a paper, by the paper's published name. */
  paperKind: (name: string) => string | undefined
  /** The listed name of an issuer, however a source spells it. */
  issuerName: (text: string) => string
}

export type DocumentIndex = {
  add: (doc: DocumentName, id: string) => void
  /** By number, when only one stored document carries it. */
  findByNumber: (number: string) => string | undefined
  /**
   * The stored document of a record. For a number without a year: the document of the record's year, else the one
   * without a day; for a record without a day, the only one of any year.
   */
  find: (doc: DocumentName) => string | undefined
  /** Whether any stored document carries the number. */
  isKnown: (number: string) => boolean
}

function makeDocumentIndex(notes: Notes): DocumentIndex {
  const byKey = new Map<string, string | undefined>()
  const byName = new Map<string, Set<string>>()
  const byNumber = new Map<string, Set<string>>()
  const addTo = (map: Map<string, Set<string>>, key: string, id: string) =>
    notes.set(map, key, new Set(map.get(key)).add(id))
  const onlyOf = (map: Map<string, Set<string>>, key: string) => {
    const [only, ...others] = map.get(key) ?? []
    return others.length === 0 ? only : undefined
  }
  return {
    add: (doc, id) => {
      const [key, undated] = [documentKey(doc), documentKey({ ...doc, issuedOn: null })]
      // Its day is known from here on: a document of another year is a different one.
      if (undated !== key && byKey.get(undated) === id) notes.set(byKey, undated, undefined)
      notes.set(byKey, key, id)
      addTo(byName, nameKey(doc), id)
      addTo(byNumber, foldNumber(doc.number), id)
    },
    findByNumber: (number) => onlyOf(byNumber, foldNumber(number)),
    find: (doc) =>
      byKey.get(documentKey(doc)) ??
      (doc.issuedOn ? byKey.get(documentKey({ ...doc, issuedOn: null })) : onlyOf(byName, nameKey(doc))),
    isKnown: (number) => byNumber.has(foldNumber(number)),
  }
}

async function rows(store: Store, collection: CollectionSlug, select: string[]): Promise<Row[]> {
  const { docs } = await store.payload.find({
    collection,
    select: Object.fromEntries(select.map((name) => [name, true])) as never,
    depth: 0,
    pagination: false,
    ...(collection !== 'issuers' && { trash: true }),
    locale: 'vi',
    overrideAccess: true,
  })
  return docs as unknown as Row[]
}

const ids = (list: Row[], key: 'code' | 'slug') => new Map(list.map((row) => [row[key] ?? '', row.id]))

const NAME_FIELDS = ['number', 'issuer', 'issuedOn']

/** Loads everything that records may refer to. */
export async function loadLinks(store: Store): Promise<Links> {
  const agencies = await rows(store, 'agencies', ['key', 'name', 'abbreviation'])
  const notes = makeNotes()
  const documents = makeDocumentIndex(notes)
  for (const { id, number = '', issuer, issuedOn } of await rows(store, 'legal-documents', NAME_FIELDS))
    documents.add({ number, issuer: issuer ?? '', issuedOn }, id)
  notes.keep()
  return {
    findAgencies: makeAgencyFinder(agencies as unknown as KnownAgency[]),
    fieldIds: ids(await rows(store, 'fields', ['slug']), 'slug'),
    unitIds: ids(await rows(store, 'units', ['code']), 'code'),
    procedureIds: ids(await rows(store, 'procedures', ['code']), 'code'),
    documents,
    notes,
    paperKind: makePaperKindFinder(await loadKinds(store)),
    issuerName: makeIssuerFinder(await rows(store, 'issuers', ['name', 'key', 'aliases'])),
  }
}

/** The kinds of paper that are not in the trash. */
async function loadKinds(store: Store): Promise<KnownKind[]> {
  const kinds = await rows(store, 'paper-kinds', ['name', 'otherNames', 'deletedAt'])
  return kinds.filter(({ deletedAt }) => !deletedAt) as unknown as KnownKind[]
}

function makeIssuerFinder(issuers: Row[]): Links['issuerName'] {
  const names = new Map<string, string>()
  for (const { name, aliases } of issuers) {
    for (const spelling of [String(name), ...String(aliases ?? '').split('\n')])
      names.set(issuerKey(spelling), String(name))
  }
  return (text) => names.get(issuerKey(text)) ?? toIssuerName(text)
}

/**
 * The id of a field (lĩnh vực) by its name, created when it is missing, in the transaction of the record that needs it.
 * A new one is not in `links` yet: the caller adds it when the transaction is committed.
 */
export async function fieldId(
  store: Store,
  links: Links,
  field: { name: string; code?: string },
): Promise<{ slug: string; id: string }> {
  const slug = slugify(field.name)
  const known = links.fieldIds.get(slug)
  if (known) return { slug, id: known }
  const made = await inTransaction(store, (req) =>
    req.payload.create({
      collection: 'fields',
      data: { ...field, slug } as never,
      depth: 0,
      overrideAccess: true,
      req,
    }),
  )
  return { slug, id: String(made.id) }
}
