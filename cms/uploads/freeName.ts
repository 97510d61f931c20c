import type { PayloadRequest, Where } from 'payload'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { copyName } from './fileName.ts'

/** Names given out a moment ago, whose files are not stored yet: two people may send the same one at once. */
const GIVEN_FOR_MS = 120_000
const given = new Map<string, number>()

function take(key: string): void {
  const now = Date.now()
  for (const [old, at] of given) {
    if (now - at < GIVEN_FOR_MS) break
    given.delete(old)
  }
  given.set(key, now)
}

type Collection = 'files' | 'media'

async function isUsed(req: PayloadRequest, collection: Collection, name: string): Promise<boolean> {
  const isCalled: Where[] = [{ filename: { equals: name } }]
  if (collection === 'files')
    isCalled.push({ publicName: { equals: name } }, { earlierNames: { equals: name } })
  const { totalDocs } = await req.payload.count({
    collection,
    where: { or: isCalled },
    overrideAccess: true,
    trash: true,
    req,
  })
  if (totalDocs > 0) return true
  const { staticDir = collection } = req.payload.collections[collection].config.upload
  return access(join(staticDir, name)).then(
    () => true,
    () => false,
  )
}

/** The name itself, or with the number of the copy: the first that no stored file has or had. */
export async function freeName(req: PayloadRequest, collection: Collection, wanted: string): Promise<string> {
  for (let count = 1; ; count++) {
    const name = count === 1 ? wanted : copyName(wanted, count)
    const key = `${collection}/${name}`
    if (given.has(key)) continue
    if (await isUsed(req, collection, name)) continue
    // Somebody else may have taken it while the database was asked.
    if (given.has(key)) continue
    take(key)
    return name
  }
}
