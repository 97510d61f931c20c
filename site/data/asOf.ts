import type { DataFromCollectionSlug } from 'payload'
import { addDays, dayOf, readTypedDay, today, type Day } from '../../cms/content/day.ts'
import { partOf } from '../../cms/content/types/index.ts'
import type { Locale } from '../paths.ts'
import { readStateIn, type Localized } from './localized.ts'
import { getCms } from './payload.ts'
import { readPublicVersions, type StoredVersion, type ToldSlug } from './publicVersions.ts'
import { noteRead } from './reads.ts'
import { relatedFields } from './relatedFields.ts'
import { markRelated } from './relatedItems.ts'
import type { Scope } from './sites.ts'
import { stretchOf, type DatedState, type NoStretch, type Stretch } from './stretch.ts'

/** The dates of each type that change what its page shows. */
const MOMENTS = partOf('moments')

const fieldsOf = (collection: ToldSlug) => Object.entries(MOMENTS[collection].fields)

function toDated(collection: ToldSlug, { id, updatedAt: at, version }: StoredVersion): DatedState {
  const turns = fieldsOf(collection).flatMap(([field, edge]) => {
    const day = dayOf(version[field] as string | null | undefined)
    return day === null ? [] : [edge === 'dayEnd' ? addDays(day, 1) : day]
  })
  return { id, at, turns }
}

/** What was public of a document at the end of a day. @param day today or earlier */
async function findStretch(
  { collection, id, turns }: { collection: ToldSlug; id: string; turns: readonly Day[] },
  day: Day,
): Promise<Stretch | NoStretch> {
  // Versions are read beside what is noted; a new one comes with a change of the document.
  noteRead(`${collection}:${id}`)
  const fields = Object.fromEntries(fieldsOf(collection).map(([field]) => [field, true] as const))
  const found = await readPublicVersions(await getCms(), { collection, ids: [id], fields })
  const { states = [], isWhole = true, isResumed = false } = found.get(id) ?? {}
  const dated = states.map((one) => {
    const own = toDated(collection, one)
    return { ...own, turns: [...own.turns, ...turns] }
  })
  return stretchOf({ states: dated, isWhole, isResumed }, day, today())
}

interface Asked {
  /** Of the document. */
  id: string
  /** Of a version that was public. */
  version: string | number
  locale: Locale
  scope: Scope | null
}

/** A document as a version of it was public; what it names is filled in as it is public now. Null when it no longer is. */
export async function findAsPublished<S extends ToldSlug>(
  collection: S,
  { id, version, locale, scope }: Asked,
): Promise<Localized<DataFromCollectionSlug<S>> | null> {
  const stored = await (
    await getCms()
  ).findVersionByID({
    ...{ collection: collection as ToldSlug, id: String(version), locale: 'all', depth: 0 },
    // Versions are open to nobody but the desk; this one is known to have been public.
    overrideAccess: true,
  })
  const state = { ...(stored.version as object), id }
  const asked = { locale, depth: 1, populate: relatedFields }
  return markRelated(collection, await readStateIn(collection, state, asked), scope)
}

/** What a query asks for: days on which nothing changed, another address for the same days, or why there is nothing. */
export type DayFound =
  | Stretch
  | { kind: 'redirect'; day: Day }
  | { kind: 'none'; problem: NoStretch['kind'] | 'bad' | 'future'; since: Day | null }

/**
 * What was public of a document on the day that a query names. Days on which nothing changed have one address, that of
 * the first of them.
 * @param id of a document that is public now
 * @param turns days on which something else changes what its page shows
 */
export async function resolveDay(
  collection: ToldSlug,
  id: string,
  params: URLSearchParams,
  turns: readonly Day[] = [],
): Promise<DayFound> {
  const [typed = '', ...more] = params.getAll('ngay')
  const day = more.length > 0 ? null : readTypedDay(typed.trim())
  if (day === null || day > today())
    return { kind: 'none', problem: day === null ? 'bad' : 'future', since: null }
  const found = await findStretch({ collection, id, turns }, day)
  if (found.kind !== 'stretch') return { kind: 'none', problem: found.kind, since: found.since }
  return found.from === typed ? found : { kind: 'redirect', day: found.from }
}
