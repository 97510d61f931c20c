import type { CollectionSlug, Payload, TypedUser } from 'payload'
import { canEdit, canEditAll, type Reader } from '../access/permissions.ts'
import type { Day } from '../content/day.ts'
import { REPORTED_TYPES, type ReportedType, type ReportKind } from '../content/linkReports.ts'
import { idOf } from '../content/record.ts'
import type { LinkReport } from './store.ts'
import { listUnanswered } from './tend.ts'

/** What readers say of a place, until a person has looked at it. */
export interface Reported {
  host: string
  count: number
  /** The day of the first report. */
  since: Day
  kinds: { kind: ReportKind; count: number }[]
  /** The newest. */
  sentences: string[]
}

/** A reported place, for those who look after it. */
export interface ReportTask extends Reported {
  collection: ReportedType
  id: string
  title: string
}

/** How many sentences are shown on the desk. */
const MOST_SENTENCES = 5

/** Sums up the reports of one place; null without any. @param reports the newest first */
export function sumUp(reports: readonly LinkReport[], most = MOST_SENTENCES): Reported | null {
  const [newest, oldest] = [reports[0], reports.at(-1)]
  if (!newest || !oldest) return null
  const byKind = Map.groupBy(reports, ({ kind }) => kind)
  const sentences = reports.flatMap(({ sentence }) => sentence || [])
  return {
    ...{ host: newest.host, count: reports.length, since: oldest.day },
    kinds: [...byKind].map(([kind, own]) => ({ kind, count: own.length })),
    sentences: sentences.slice(0, most),
  }
}

/** Whether a person looks after a place: the provincial desk, and whoever is named as responsible for an entry point. */
export function looksAfter(reader: Reader, owner: unknown): boolean {
  const id = idOf<string | null | undefined>(owner)
  return canEditAll(reader) || (canEdit(reader) && Boolean(id) && String(id) === String(reader?.id))
}

interface Subject {
  id: string
  title: string
  owner: unknown
}

async function subjectsOf(payload: Payload, collection: CollectionSlug, ids: string[], user: TypedUser) {
  const { docs } = await payload.find({
    ...{ collection, where: { id: { in: ids } }, depth: 0, limit: 0, pagination: false, locale: 'vi' },
    select: { name: true, procedureName: true, owner: true } as object,
    ...{ overrideAccess: false, user },
  })
  const found = docs as object[] as { id: unknown; name?: string; procedureName?: string; owner?: unknown }[]
  return found.map(({ id, name, procedureName, owner }): Subject => ({
    ...{ id: String(id), title: name || procedureName || String(id), owner },
  }))
}

/** The reported places that a person looks after, those with the oldest report first. */
export async function reportTasksFor(payload: Payload, user: TypedUser): Promise<ReportTask[]> {
  if (!canEdit(user as Reader)) return []
  const byPlace = Map.groupBy(await listUnanswered(payload), ({ place }) => place)
  const tasks: ReportTask[] = []
  for (const collection of REPORTED_TYPES) {
    const ids = [...byPlace.keys()].flatMap((key) =>
      key.startsWith(`${collection}/`) ? key.split('/')[1]! : [],
    )
    if (ids.length === 0) continue
    for (const { id, title, owner } of await subjectsOf(payload, collection, ids, user)) {
      const reported = sumUp(byPlace.get(`${collection}/${id}`) ?? [])
      if (reported && looksAfter(user as Reader, owner)) tasks.push({ ...reported, collection, id, title })
    }
  }
  return tasks.toSorted((a, b) => a.since.localeCompare(b.since))
}
