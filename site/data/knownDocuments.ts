import type { SelectType } from 'payload'
import { yearOf } from '../../cms/content/day.ts'
import { isChanging } from '../../cms/content/lawChanges.ts'
import { VALIDITY_FIELDS } from '../../cms/content/validity.ts'
import type { LegalDocument } from '../../cms/payload-types.ts'
import { toNumberEntry, type NumberEntry, type NumberedDocument } from '../../search/query.ts'
import type { Locale } from '../paths.ts'
import { MARKER_AGE, MARKER_GRACE } from './changed.ts'
import { follow, type Followed } from './followed.ts'
import { keep } from './kept.ts'
import { makeInterner } from './interner.ts'
import { idOf } from './sites.ts'

type Relation = Pick<NonNullable<LegalDocument['relations']>[number], 'type' | 'target' | 'articles'>

/** A legal document for lists and suggestions; `titles` and `words` (folded, for matching) by language. */
export type KnownDocument = NumberedDocument &
  Pick<LegalDocument, 'issuer' | 'status' | 'createdAt' | 'onProvince' | 'pushedTo'> &
  Record<'issuedOn' | 'effectiveOn' | 'expiresOn' | 'replacedOn' | 'statusFrom', string | null> & {
    kind: LegalDocument['kind']
    slug: string
    /** Its relations that change other documents: targets are ids. */
    relations: readonly Relation[]
    /** Id of the agency that published it. */
    agency: string | null
    titles: Partial<Record<Locale, string>>
    words: Partial<Record<Locale, string>>
  }
export type DocumentNumbers = ReadonlyMap<string, NumberEntry<KnownDocument>>

/** Longest wait of a reader who is typing, in milliseconds; after it the previous list is used. */
const PATIENCE = 150

const select: SelectType = {
  ...{ number: true, slug: true, kind: true, title: true, issuer: true },
  ...VALIDITY_FIELDS,
  ...{ searchText: true, relations: true, createdAt: true, agency: true, onProvince: true, pushedTo: true },
}

type InLanguages<T, K extends keyof T> = Omit<T, K> &
  Partial<Record<K, Partial<Record<Locale, string>> | null>>
type Stored = InLanguages<LegalDocument, 'title' | 'searchText'>

/** Thousands of documents have equal texts, such as issuers and dates. */
const intern = makeInterner()
const one = (value: string | null | undefined): string | null => (value ? intern(value) : null)

const NONE: readonly Relation[] = []

function changingOf({ relations }: Pick<LegalDocument, 'relations'>): readonly Relation[] {
  const changing = (relations ?? []).filter(isChanging)
  if (changing.length === 0) return NONE
  return changing.map(({ type, target, articles }) => ({ type, target, articles: articles ?? null }))
}

const toKnown = (doc: Stored): KnownDocument => ({
  id: String(doc.id),
  number: doc.number,
  slug: doc.slug ?? String(doc.id),
  kind: intern(doc.kind),
  issuer: intern(doc.issuer),
  status: intern(doc.status),
  issuedOn: one(doc.issuedOn),
  effectiveOn: one(doc.effectiveOn),
  expiresOn: one(doc.expiresOn),
  replacedOn: one(doc.replacedOn),
  statusFrom: one(doc.statusFrom),
  year: one(yearOf(doc.issuedOn)),
  relations: changingOf(doc),
  createdAt: doc.createdAt,
  agency: one(idOf(doc.agency)),
  onProvince: doc.onProvince,
  pushedTo: doc.pushedTo,
  titles: doc.title ?? {},
  words: doc.searchText ?? {},
})

const wanted = {
  ...{ collection: 'legal-documents' as const, select, depth: 0, locale: 'all' as const },
  keep: (docs: object[]) => (docs as Stored[]).map((doc) => toNumberEntry(toKnown(doc))),
}

let latest: DocumentNumbers = new Map()

const read = keep<Followed<NumberEntry<KnownDocument>>>(
  async (before) => {
    const state = await follow(wanted, before)
    latest = state.entries
    return state
  },
  MARKER_AGE,
  MARKER_GRACE,
)

/** Every public legal document, at most about a second old; the same map as long as nothing changes. */
export const loadKnownDocuments = async (): Promise<DocumentNumbers> => (await read()).entries

/**
 * The same list for suggestions, without a wait: while many documents change, and right after the start, it is the
 * previous list.
 */
export async function loadDocumentNumbers(): Promise<DocumentNumbers> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<DocumentNumbers>((done) => {
    timer = setTimeout(() => done(latest), PATIENCE)
  })
  try {
    return await Promise.race([loadKnownDocuments(), late])
  } finally {
    clearTimeout(timer)
  }
}
