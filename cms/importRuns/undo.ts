import { setImmediate as breathe } from 'node:timers/promises'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { OF_RUN } from '../audit/runs.ts'
import { findBase, restoreBase } from '../import/apply/bases.ts'
import { inTransaction } from '../transaction.ts'
import type { RowResult } from './run.ts'

type Row = RowResult & { id: string }

type Subject = 'procedures' | 'entry-points'
const COMMON = { depth: 0, overrideAccess: true } as const

/** The version that was the newest before the run. */
async function versionBefore(
  req: PayloadRequest,
  collection: Subject,
  { id, before }: Row,
): Promise<string | undefined> {
  const { docs } = await req.payload.findVersions({
    ...{ ...COMMON, collection, limit: 1, sort: '-createdAt', pagination: false, req },
    where: { and: [{ parent: { equals: id } }, { 'version.updatedAt': { equals: before!.updatedAt } }] },
    select: { version: { updatedAt: true } } as never,
  })
  return docs[0] && String(docs[0].id)
}

/** Restores a document, or moves a new one to the trash. The values of the last import are those of before, too. */
async function restore(req: PayloadRequest, collection: Subject, row: Row): Promise<RowResult['undo']> {
  const { payload } = req
  if (row.outcome === 'new') {
    const data = { deletedAt: new Date().toISOString() }
    await payload.update({ ...COMMON, collection, id: row.id, data, req })
    await restoreBase(req, row.id, null)
    return 'undone'
  }
  const version = await versionBefore(req, collection, row)
  if (!version) return 'failed'
  await payload.restoreVersion({ ...COMMON, collection, id: version, draft: row.before!.isDraft, req })
  await restoreBase(req, row.id, row.before!.base)
  return 'undone'
}

type Found = { updatedAt: string; deletedAt?: string | null }

/** Whether this undo restored a document already, before it was cut short. */
async function wasRestored(req: PayloadRequest, row: Row, doc: Found, since: string): Promise<boolean> {
  if (doc.updatedAt === row.after || doc.updatedAt < since) return false
  const fields = await findBase(req, row.id)
  if (row.outcome === 'new') return Boolean(doc.deletedAt) && fields === null
  return JSON.stringify(fields) === JSON.stringify(row.before?.base ?? null)
}

async function undoOne(payload: Payload, row: Row, { collection, since }: Undo): Promise<RowResult['undo']> {
  const req = await createLocalReq({ locale: 'vi', context: { ...OF_RUN } }, payload)
  return inTransaction(req, async () => {
    const common = { ...COMMON, collection, id: row.id, draft: true, trash: true, disableErrors: true, req }
    const doc = await payload.findByID({ ...common, select: { updatedAt: true, deletedAt: true } })
    // What has been changed since, deleted for good or put in the trash is not touched.
    if (doc && (await wasRestored(req, row, doc, since))) return 'undone'
    if (!doc || doc.deletedAt || doc.updatedAt !== row.after) return 'edited'
    return restore(req, collection, row)
  })
}

const isOpen = (row: RowResult): row is Row => Boolean(row.id && row.after && row.undo !== 'undone')

interface Undo {
  collection: Subject
  /** When the undo began; it may have been cut short and go on. */
  since: string
  onProgress: (share: number, rows: RowResult[]) => void
}

/** Restores what a run stored, each document in its own transaction, and returns the rows with what became of each. */
export async function undoRows(payload: Payload, rows: RowResult[], undo: Undo): Promise<RowResult[]> {
  const result = [...rows]
  for (const [at, row] of rows.entries()) {
    if (isOpen(row)) {
      const became = await undoOne(payload, row, undo).catch((err: unknown) => {
        payload.logger.error({ msg: 'what was imported could not be restored', code: row.code, err })
        return 'failed' as const
      })
      result[at] = { ...row, ...(became && { undo: became }) }
    }
    undo.onProgress((at + 1) / rows.length, result)
    // The heartbeat of the worker gets its turn.
    await breathe()
  }
  return result
}
