import type { Payload, PayloadRequest } from 'payload'
import type { Figure } from '../content/performance/figures.ts'
import { queueReconciles } from '../jobs/dueJobs.ts'

const PERFORMANCE = 'performance'

export type StoredFigure = Figure & { id: string; key: string; updatedAt: string }

/** The figures under these keys. */
export async function findFigures(
  { db }: Payload,
  keys: string[],
  req?: PayloadRequest,
): Promise<StoredFigure[]> {
  const { docs } = await db.find<StoredFigure>({
    ...{ collection: PERFORMANCE, where: { key: { in: keys } }, limit: 0, pagination: false, sort: 'key' },
    ...(req && { req }),
  })
  return docs
}

export const findFigure = ({ db }: Payload, id: string, req: PayloadRequest): Promise<StoredFigure | null> =>
  db.findOne<StoredFigure>({ collection: PERFORMANCE, where: { id: { equals: id } }, req })

/** Stores a new figure, or values of a known one. @returns its id, and when it was stored */
export async function writeFigure(
  req: PayloadRequest,
  data: Partial<Figure> & { key?: string },
  id?: string,
): Promise<{ id: string; updatedAt: string }> {
  const { db } = req.payload
  const updatedAt = new Date().toISOString()
  if (id) {
    await db.updateOne({ collection: PERFORMANCE, id, data: { ...data, updatedAt }, req, returning: false })
    return { id, updatedAt }
  }
  const made = await db.create({
    collection: PERFORMANCE,
    data: { ...data, createdAt: updatedAt, updatedAt },
    req,
  })
  return { id: String(made.id), updatedAt }
}

export const deleteFigure = (req: PayloadRequest, id: string): Promise<unknown> =>
  req.payload.db.deleteOne({ collection: PERFORMANCE, where: { id: { equals: id } }, req, returning: false })

/** What pages that show figures depend on: they change together, once a month. */
export const ALL_FIGURES = 'all'

/** Has the pages that show figures made again. */
export const tellPages = (payload: Payload): Promise<void> =>
  queueReconciles(payload, PERFORMANCE, [ALL_FIGURES])
