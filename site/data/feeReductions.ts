import type { SelectType } from 'payload'
import type { FeeReduction } from '../../cms/content/reductions/reduction.ts'
import { idOf } from '../../cms/content/record.ts'
import type { Localized } from './localized.ts'
import type { FeeReduction as Stored, LegalDocument } from '../../cms/payload-types.ts'
import type { Locale } from '../paths.ts'
import { keep } from './kept.ts'
import { listLocalized } from './localized.ts'
import { getCms } from './payload.ts'
import { collectReads, noteRead, OUTDATED, withoutNoting } from './reads.ts'
import { relatedFields } from './relatedFields.ts'

const AGE = 1000
const ALL = 'fee-reductions'

/** A reduction with its legal basis, in the language of the page. */
export interface KnownReduction extends FeeReduction {
  id: string
  /** Of the document, with the document where the library has it. */
  number: string
  document?: Localized<LegalDocument>
  article?: string
}

/** A procedure with the reductions of its fees, ended ones too. */
export interface WithReductions {
  reductions?: readonly KnownReduction[]
}

/** Reductions by procedure and by field; both are ids. */
interface Known {
  all: readonly KnownReduction[]
  byProcedure: ReadonlyMap<string, KnownReduction[]>
  byField: ReadonlyMap<string, KnownReduction[]>
}

function grouped(all: readonly KnownReduction[], name: 'procedures' | 'fields') {
  const found = new Map<string, KnownReduction[]>()
  for (const one of all)
    for (const ref of one[name] ?? []) {
      const id = String(idOf(ref))
      found.set(id, [...(found.get(id) ?? []), one])
    }
  return found
}

async function read(locale: Locale): Promise<KnownReduction[]> {
  const cms = await getCms()
  const { docs } = await cms.find({
    ...{ collection: ALL, locale, fallbackLocale: 'vi', sort: 'until', depth: 0, pagination: false },
    overrideAccess: false,
  })
  const ids = docs.flatMap(({ document }) => (document ? [idOf<string>(document)] : []))
  const asked = { locale, where: { id: { in: ids } }, limit: 0, depth: 0 }
  const select = relatedFields['legal-documents'] as SelectType
  const held = ids.length > 0 ? await listLocalized('legal-documents', { ...asked, select }) : []
  const byId = new Map(held.map((doc) => [doc.id, doc]))
  return docs.map(({ document, number, article, ...rest }: Stored) => {
    const doc = document ? byId.get(idOf<string>(document)) : undefined
    return {
      ...(rest as FeeReduction & { id: string }),
      number: doc?.number ?? number ?? '',
      ...(doc && { document: doc }),
      ...(article && { article }),
    }
  })
}

async function load(locale: Locale, before: Known | undefined): Promise<Known> {
  const all = await read(locale)
  if (before && JSON.stringify(before.all) === JSON.stringify(all)) return before
  return { all, byProcedure: grouped(all, 'procedures'), byField: grouped(all, 'fields') }
}

const readers = {
  vi: keep<Known>((before) => load('vi', before), AGE),
  en: keep<Known>((before) => load('en', before), AGE),
}

interface Reduced {
  id: string
  field?: unknown
}

function reductionsOf({ byProcedure, byField }: Known, { id, field }: Reduced): KnownReduction[] {
  const own = [...(byProcedure.get(id) ?? []), ...(byField.get(String(idOf(field))) ?? [])]
  return [...new Set(own)]
}

/** What an answer with reductions depends on: which there are, the days of these, and the documents they rest on. */
function note(reductions: readonly KnownReduction[]): void {
  noteRead(ALL)
  for (const { id, document } of reductions)
    noteRead(`${ALL}:${id}`, ...(document ? [`legal-documents:${document.id}`] : []))
}

async function known(locale: Locale): Promise<Known> {
  const { value, tags } = await withoutNoting(() => collectReads(readers[locale]))
  if (tags.has(OUTDATED)) noteRead(OUTDATED)
  return value
}

function attach<T extends Reduced>(doc: T, all: Known): T & WithReductions {
  const reductions = reductionsOf(all, doc)
  return reductions.length > 0 ? { ...doc, reductions } : doc
}

/** A procedure with the reductions of its fees. */
export async function withReductions<T extends Reduced>(
  doc: T | null,
  locale: Locale,
): Promise<(T & WithReductions) | null> {
  const reduced = doc && attach(doc, await known(locale))
  if (reduced) note(reduced.reductions ?? [])
  return reduced
}

const lists = new WeakMap<object, { all: Known; docs: readonly object[] }>()

/** A shared list of procedures with the reductions of their fees; the same list as long as neither changes. */
export async function listWithReductions<T extends Reduced>(
  docs: readonly T[],
  locale: Locale,
): Promise<readonly (T & WithReductions)[]> {
  const all = await known(locale)
  noteRead(ALL, ...all.all.map(({ id }) => `${ALL}:${id}`))
  if (all.all.length === 0) return docs
  const last = lists.get(docs)
  if (last?.all === all) return last.docs as readonly (T & WithReductions)[]
  const reduced = docs.map((doc) => attach(doc, all))
  lists.set(docs, { all, docs: reduced })
  return reduced
}
