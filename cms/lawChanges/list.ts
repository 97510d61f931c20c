import type { Payload, SelectType, Where } from 'payload'
import type { LawChange } from '../content/lawChanges.ts'
import {
  concerning,
  isReviewed,
  lawUnder,
  RESTING_FIELDS,
  RESTING_TYPES,
  type RestingDocument,
  type RestingType,
} from '../content/lawResting.ts'
import type { PublicRow } from '../jobs/publicView.ts'
import { relationsTo, textsOf } from '../references/relations.ts'
import { oneOf, readLaw, readRows } from './readLaw.ts'
import { readLawReviews, type LawReview } from './store.ts'

const LAW = 'legal-documents'
const LOCALES = ['vi', 'en']

type Row = PublicRow & RestingDocument

/** A public document that rests on legal documents which have changed, or will. */
export interface Flagged {
  /** `<collection>/<id>` */
  key: string
  /** The changes that concern it and that nobody has looked at it for, the gravest first. */
  open: LawChange[]
  /** Those that somebody has looked at it for. */
  reviewed: LawChange[]
  review: LawReview | null
}

const fieldsOf = (payload: Payload, type: RestingType) => payload.collections[type].config.flattenedFields

const citedBy = (payload: Payload, type: RestingType, row: Row): string[] =>
  lawUnder(fieldsOf(payload, type), row, LOCALES)

/** The paths of the fields for legal documents; where a withdrawn document leads may be of any type. */
const pathsOf = (payload: Payload, type: RestingType): string[] =>
  relationsTo(LAW, fieldsOf(payload, type)).flatMap(({ path, isMixed }) => (isMixed ? [] : [path]))

function selectOf(payload: Payload, type: RestingType): SelectType {
  const fields = pathsOf(payload, type).map((path) => path.split('.', 1)[0]!)
  const cited = [...fields, ...textsOf(fieldsOf(payload, type))]
  return { ...RESTING_FIELDS[type], ...Object.fromEntries(cited.map((name) => [name, true])) } as SelectType
}

/** Of a type without a field for legal documents all are read, since links in texts cannot be asked for. */
function wheresOf(payload: Payload, type: RestingType, ids: readonly string[]): Where[] {
  const paths = pathsOf(payload, type)
  return paths.length === 0 ? [{}] : paths.flatMap((path) => oneOf(path, ids))
}

type Law = ReadonlyMap<string, LawChange[]>
type Concerned = { key: string; changes: LawChange[] }

function concernedOf(payload: Payload, type: RestingType, rows: Row[], law: Law): Concerned[] {
  return rows.flatMap((row) => {
    const changes = citedBy(payload, type, row).flatMap((id) => law.get(id) ?? [])
    const concerned = concerning(type, row, changes)
    return concerned.length > 0 ? [{ key: `${type}/${row.id}`, changes: concerned }] : []
  })
}

async function withReviews(payload: Payload, concerned: Concerned[]): Promise<Flagged[]> {
  const stored = await readLawReviews(
    payload,
    concerned.map(({ key }) => key),
  )
  return concerned.map(({ key, changes }) => {
    const review = stored.get(key) ?? null
    const { true: reviewed = [], false: open = [] } = Object.groupBy(changes, (one) =>
      isReviewed(one, review?.reviews ?? {}) ? 'true' : 'false',
    )
    return { key, open, reviewed, review }
  })
}

/**
 * Every public document of some types that rests on legal documents which have changed, or will: set-wise, from the
 * dates as of today. Nobody's rights are checked. News is found by its field for legal documents, not by its text.
 */
export async function listFlagged(
  payload: Payload,
  types: readonly RestingType[] = RESTING_TYPES,
): Promise<Flagged[]> {
  const law = types.length > 0 ? await readLaw(payload) : new Map<string, LawChange[]>()
  if (law.size === 0) return []
  const found: Concerned[] = []
  for (const type of types) {
    const asked = { select: selectOf(payload, type), wheres: wheresOf(payload, type, [...law.keys()]) }
    found.push(...concernedOf(payload, type, await readRows<Row>(payload, type, asked), law))
  }
  return withReviews(payload, found)
}

/** The same of one document; null when none concerns it, and for one that is not public. */
export async function findFlagged(
  payload: Payload,
  { collection, id }: { collection: RestingType; id: string },
): Promise<Flagged | null> {
  const asked = { select: selectOf(payload, collection), wheres: [{ id: { equals: id } }] }
  const rows = await readRows<Row>(payload, collection, asked)
  const law = await readLaw(
    payload,
    rows.flatMap((row) => citedBy(payload, collection, row)),
  )
  const [flagged = null] = await withReviews(payload, concernedOf(payload, collection, rows, law))
  return flagged
}
