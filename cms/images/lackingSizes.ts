import { createLocalReq, type Payload } from 'payload'
import type { Media } from '../payload-types.ts'
import { readStored } from '../uploads/readStored.ts'
import { finishAhead } from './sharpStandIn.ts'
import { NEWEST_SIZE } from './sizes.ts'

/** What was done for a picture: nothing while it waits for its draft to be published. */
export type Outcome = 'made' | 'waits' | 'failed'

const lacking = { [`sizes.${NEWEST_SIZE}.filename`]: { exists: false } }

/** The ids of the pictures that lack a size. */
export async function listLacking(payload: Payload): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'media',
    where: { and: [lacking, { filename: { exists: true } }] },
    select: {},
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs.map(({ id }) => id)
}

/** An update is based on the latest draft, so it would publish unfinished work of an editor. */
async function hasNewerDraft(payload: Payload, doc: Media): Promise<boolean> {
  const newest = await payload.findByID({
    collection: 'media',
    id: doc.id,
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
  return newest._status !== doc._status
}

/** Makes the sizes that a stored picture lacks; its files and their addresses do not change. */
export async function makeSizes(payload: Payload, id: string): Promise<Outcome> {
  const common = { collection: 'media', id, depth: 0, locale: 'vi', overrideAccess: true } as const
  const doc = await payload.findByID(common)
  if (!doc.filename || !doc.mimeType) return 'failed'
  if (await hasNewerDraft(payload, doc)) return 'waits'
  const data = await readStored(await createLocalReq({}, payload), 'media', doc)
  const [x, y] = [doc.focalX ?? 50, doc.focalY ?? 50]
  await finishAhead(data, { x, y })
  await payload.update({
    ...common,
    data: { _status: doc._status ?? 'draft', focalX: x, focalY: y },
    file: { data, name: doc.filename, mimetype: doc.mimeType, size: data.length },
    overwriteExistingFiles: true,
    context: { keepName: true },
  })
  return 'made'
}
