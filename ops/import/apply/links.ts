import type { CollectionSlug, PayloadRequest } from 'payload'
import { issuerKey, toIssuerName } from '../../../cms/content/issuers.ts'
import { slugify } from '../../../cms/fields/slugify.ts'
import { documentKey, foldNumber } from '../documents.ts'
import { makeAgencyFinder, type KnownAgency } from './agencyNames.ts'
import type { Store, Stored } from './store.ts'

type Row = Stored & { slug?: string; number?: string; issuer?: string; code?: string }

/** What records refer to, read once: ids by what a source calls the thing. New documents are added as they are stored. */
export type Links = {
  findAgencies: (names: string[]) => string[]
  fieldIds: Map<string, string>
  unitIds: Map<string, string>
  procedureIds: Map<string, string>
  documents: DocumentIndex
  /** The listed name of an issuer, however a source spells it. */
  issuerName: (text: string) => string
}

export type DocumentIndex = {
  add: (number: string, issuer: string | null | undefined, id: string) => void
  /** By number, when only one stored document carries it. */
  findByNumber: (number: string) => string | undefined
  findByKey: (number: string, issuer: string) => string | undefined
  /** Whether any stored document carries the number. */
  isKnown: (number: string) => boolean
}

function makeDocumentIndex(): DocumentIndex {
  const byKey = new Map<string, string>()
  const byNumber = new Map<string, Set<string>>()
  return {
    add: (number, issuer, id) => {
      byKey.set(documentKey(number, issuer), id)
      byNumber.set(foldNumber(number), (byNumber.get(foldNumber(number)) ?? new Set()).add(id))
    },
    findByNumber: (number) => {
      const [only, ...others] = byNumber.get(foldNumber(number)) ?? []
      return others.length === 0 ? only : undefined
    },
    findByKey: (number, issuer) => byKey.get(documentKey(number, issuer)),
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

/** Reads everything that records may refer to. */
export async function loadLinks(store: Store): Promise<Links> {
  const agencies = await rows(store, 'agencies', ['key', 'name', 'abbreviation'])
  const documents = makeDocumentIndex()
  for (const { id, number, issuer } of await rows(store, 'legal-documents', ['number', 'issuer']))
    documents.add(number ?? '', issuer, id)
  return {
    findAgencies: makeAgencyFinder(agencies as unknown as KnownAgency[]),
    fieldIds: ids(await rows(store, 'fields', ['slug']), 'slug'),
    unitIds: ids(await rows(store, 'units', ['code']), 'code'),
    procedureIds: ids(await rows(store, 'procedures', ['code']), 'code'),
    documents,
    issuerName: makeIssuerFinder(await rows(store, 'issuers', ['name', 'key', 'aliases'])),
  }
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
 * A new one is not in `links` yet: the caller adds it when the transaction is stored.
 */
export async function fieldId(
  req: PayloadRequest,
  links: Links,
  field: { name: string; code?: string },
): Promise<{ slug: string; id: string }> {
  const slug = slugify(field.name)
  const known = links.fieldIds.get(slug)
  if (known) return { slug, id: known }
  const made = await req.payload.create({
    collection: 'fields',
    data: { ...field, slug } as never,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { slug, id: String(made.id) }
}
