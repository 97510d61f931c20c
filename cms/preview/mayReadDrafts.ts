import type { PayloadRequest } from 'payload'
import { mayChange } from '../access/mayChange.ts'
import type { Previewed } from './draft.ts'

/** Whether the user may read the drafts of a document. */
export async function mayReadDrafts(
  req: PayloadRequest,
  collection: Previewed,
  id: string,
): Promise<boolean> {
  if (await mayChange(req, { collection, id })) return true
  const asked = { collection, where: { parent: { equals: id } }, limit: 1, depth: 0 }
  const found = req.payload.findVersions({ ...asked, overrideAccess: false, user: req.user, req })
  return found.then(
    ({ docs }) => docs.length > 0,
    () => false,
  )
}
