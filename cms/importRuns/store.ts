import type { Payload, SelectType } from 'payload'
import type { ImportRun, RunSource, RunState } from './run.ts'

const IMPORT_RUNS = 'import-runs'
const IMPORT_MAPPINGS = 'import-mappings'
const MOST_LISTED = 30

/** Stands for the person of a run whose file the worker fetched. */
export const FETCHED_BY = 'Lấy tự động'

export type RunData = Partial<Omit<ImportRun, 'id' | 'createdAt'>>

export async function makeRun({ db }: Payload, data: RunData): Promise<ImportRun> {
  return (await db.create({ collection: IMPORT_RUNS, data })) as unknown as ImportRun
}

export const findRun = ({ db }: Payload, id: string): Promise<ImportRun | null> =>
  db.findOne<ImportRun & { id: string }>({ collection: IMPORT_RUNS, where: { id: { equals: id } } })

export const updateRun = ({ db }: Payload, id: ImportRun['id'], data: RunData): Promise<unknown> =>
  db.updateOne({ collection: IMPORT_RUNS, id, data: { ...data }, returning: false })

/** The runs in one of these states, the oldest first. */
export async function listRunsIn({ db }: Payload, states: readonly RunState[]): Promise<ImportRun[]> {
  const where = { state: { in: [...states] } }
  const { docs } = await db.find<ImportRun & { id: string }>({
    ...{ collection: IMPORT_RUNS, where, sort: 'updatedAt', limit: 1, pagination: false },
  })
  return docs
}

/** Without rows and results, which are large. */
const IN_LIST: SelectType = {
  ...{
    source: true,
    file: true,
    state: true,
    counts: true,
    by: true,
    createdAt: true,
    finishedAt: true,
    undoneAt: true,
  },
}

/** The latest runs, without their rows. */
export async function listRuns({ db }: Payload): Promise<ImportRun[]> {
  const { docs } = await db.find<ImportRun & { id: string }>({
    ...{
      collection: IMPORT_RUNS,
      select: IN_LIST,
      sort: '-createdAt',
      limit: MOST_LISTED,
      pagination: false,
    },
  })
  return docs
}

/** Columns by their folded headings, under the name of a mapping. */
interface SavedMapping {
  id: string
  name: string
  source?: RunSource | null
  columns: Record<string, unknown>
}

export async function listMappings({ db }: Payload): Promise<SavedMapping[]> {
  const { docs } = await db.find<SavedMapping>({
    ...{ collection: IMPORT_MAPPINGS, sort: 'name', limit: 100, pagination: false },
  })
  return docs
}

/** Keeps a mapping under a name, in place of the one that had it. */
export async function keepMapping(
  { db }: Payload,
  { name, source, columns }: Omit<SavedMapping, 'id'>,
): Promise<void> {
  const { docs } = await db.find<SavedMapping>({
    ...{ collection: IMPORT_MAPPINGS, where: { name: { equals: name } }, pagination: false },
  })
  const known = docs.find((one) => (one.source ?? 'procedures') === source)
  if (known)
    await db.updateOne({ collection: IMPORT_MAPPINGS, id: known.id, data: { columns }, returning: false })
  else await db.create({ collection: IMPORT_MAPPINGS, data: { name, source, columns } })
}

/** The latest run whose file the worker fetched, without its rows; null before the first. */
export async function lastFetched({ db }: Payload): Promise<ImportRun | null> {
  const { docs } = await db.find<ImportRun & { id: string }>({
    ...{ collection: IMPORT_RUNS, where: { by: { equals: FETCHED_BY } }, sort: '-createdAt' },
    ...{ select: { ...IN_LIST, checksum: true }, limit: 1, pagination: false },
  })
  return docs[0] ?? null
}
