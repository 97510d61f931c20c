import { createLocalReq, getPayload, type Payload } from 'payload'
import { PictureError } from '../cms/images/makePictures.ts'
import { finishAhead } from '../cms/images/sharpStandIn.ts'
import { NEWEST_SIZE } from '../cms/images/sizes.ts'
import { readStored } from '../cms/uploads/readStored.ts'
import type { Media } from '../cms/payload-types.ts'
import config from '../payload.config.ts'

// npm run images: makes the sizes that stored pictures lack, one picture after the other. It can be stopped at any time
// and run again; finished work is kept. Files and their addresses do not change.

type Outcome = 'made' | 'waits' | 'failed'

const lacking = { [`sizes.${NEWEST_SIZE}.filename`]: { exists: false } }

async function listLacking(payload: Payload): Promise<string[]> {
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

async function makeSizes(payload: Payload, id: string): Promise<Outcome> {
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

function why(error: unknown): string {
  if (error instanceof PictureError) return `the picture cannot be used (${error.reason})`
  return error instanceof Error ? error.message : String(error)
}

const payload = await getPayload({ config })
const ids = await listLacking(payload)
const counts: Record<Outcome, number> = { made: 0, waits: 0, failed: 0 }
for (const [at, id] of ids.entries()) {
  const outcome = await makeSizes(payload, id).catch((error: unknown): Outcome => {
    console.error(`${id}: ${why(error)}`)
    return 'failed'
  })
  counts[outcome] += 1
  if (outcome === 'waits') console.log(`${id}: has an unpublished draft; run this again once it is published`)
  console.log(`${at + 1} of ${ids.length}`)
}
console.log(`Sizes made: ${counts.made}, left for later: ${counts.waits}, failed: ${counts.failed}`)
await payload.destroy()
process.exit(counts.failed > 0 ? 1 : 0)
