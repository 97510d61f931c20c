import type { SelectType } from 'payload'
import { isInForce } from '../../cms/content/procedureState.ts'
import { idOf } from '../../cms/content/record.ts'
import type { Agency, Field, Page, Procedure } from '../../cms/payload-types.ts'
import type { Locale } from '../paths.ts'
import { listLocalized, type Localized } from './localized.ts'
import { relatedFields } from './relatedFields.ts'
import { placeOf } from './relatedItems.ts'
import type { Scope } from './sites.ts'

type FieldLead = NonNullable<Field['leads']>[number]

/** What readers are told of a procedure to which their answers lead. */
const SHOWN: SelectType = {
  ...{ code: true, name: true, plainName: true, summary: true, questions: true },
  ...{ methods: true, published: true, onlineLevel: true },
  ...{ status: true, effectiveFrom: true, effectiveTo: true, replacedBy: true },
}

const inOrder = <T extends { id: string }>(docs: readonly T[], ids: readonly string[]): T[] =>
  ids.flatMap((id) => docs.find((doc) => doc.id === id) ?? [])

async function loadProcedures(ids: string[], locale: Locale): Promise<Localized<Procedure>[]> {
  if (ids.length === 0) return []
  const asked = { locale, where: { id: { in: ids } }, limit: 0, depth: 0, select: SHOWN }
  const docs = await listLocalized('procedures', asked)
  return inOrder(docs, ids).filter((doc) => isInForce(doc))
}

/** A public document with the fields that a link needs, in a list; none where it is not public. */
async function loadOne<S extends 'agencies' | 'pages'>(collection: S, ref: unknown, locale: Locale) {
  const id = idOf(ref)
  if (typeof id !== 'string') return []
  const asked = { where: { id: { equals: id } }, select: relatedFields[collection] as SelectType }
  return listLocalized(collection, { locale, depth: 0, ...asked })
}

/** Where a lead goes, as far as readers can use it. */
export interface LoadedLead {
  procedures: Localized<Procedure>[]
  agency?: Localized<Agency> | undefined
  page?: Localized<Page> | undefined
  /** How many more it names, which readers cannot use. */
  missing?: number
}

/**
 * The documents to which answers to the questions of a field lead. What was withdrawn, or is not in force, is left out.
 * @param scope of the current site; null for the provincial portal
 */
export async function loadLead(
  { procedures, agency, page }: FieldLead,
  locale: Locale,
  scope: Scope | null,
): Promise<LoadedLead> {
  const ids = (procedures ?? []).map((one) => idOf<string>(one))
  const [docs, [ofAgency], [ofPage]] = await Promise.all([
    loadProcedures(ids, locale),
    loadOne('agencies', agency, locale),
    loadOne('pages', page, locale),
  ])
  // Where readers of the site find the page, see relatedItems.ts.
  const placed = ofPage && { ...ofPage, at: await placeOf('pages', ofPage, scope) }
  const named = ids.length + [agency, page].filter(Boolean).length
  const missing = named - docs.length - [ofAgency, ofPage].filter(Boolean).length
  return { procedures: docs, agency: ofAgency, page: placed, missing }
}
