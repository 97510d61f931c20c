import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
} from 'payload'
import { queueReconcile } from '../hooks/queueReconcile.ts'
import { setInNewest } from '../versions/setInVersion.ts'
import { endedBy, findReplacedOn } from './replacedOn.ts'

const collection = 'legal-documents'

/** Recomputes the day for documents that others may have started or stopped ending. @returns how many were changed */
export async function refreshReplaced(req: PayloadRequest, ids: readonly string[]): Promise<number> {
  let changed = 0
  for (const id of ids) {
    const found = await req.payload.findByID({
      ...{ collection, id, select: { replacedOn: true }, depth: 0, trash: true },
      ...{ disableErrors: true, overrideAccess: true, req },
    })
    const replacedOn = await findReplacedOn(req, id)
    if (!found || (found.replacedOn ?? null) === replacedOn) continue
    const data = { replacedOn, updatedAt: new Date().toISOString() }
    await req.payload.db.updateOne({ collection, id, data, req, returning: false })
    await setInNewest(req, collection, { parent: { equals: id } }, { replacedOn })
    await queueReconcile(req, collection, id)
    changed++
  }
  return changed
}

const setOwn: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => ({
  ...data,
  replacedOn: originalDoc ? await findReplacedOn(req, originalDoc.id) : null,
})

const refreshOthers: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  await refreshReplaced(req, [...new Set([...endedBy(doc), ...endedBy(previousDoc)])])
  return doc
}

const refreshReleased: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await refreshReplaced(req, endedBy(doc))
  return doc
}

/** Hooks that maintain the day from which documents are replaced as a whole, in the transaction of the change. */
export const keepReplaced = {
  beforeChange: [setOwn],
  afterChange: [refreshOthers],
  afterDelete: [refreshReleased],
}
