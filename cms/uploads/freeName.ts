import type { PayloadRequest, Where } from 'payload'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { copyName } from './fileName.ts'

/** Names reserved a moment ago, whose files are not stored yet: two people may send the same one at once. */
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

/**
 * The first number that is not taken, when numbers are taken consecutively: a thousand taken ones need twenty queries.
 * With gaps, some number that is free.
 */
export async function firstFree(isTaken: (count: number) => Promise<boolean>): Promise<number> {
  let [taken, free] = [0, 1]
  while (await isTaken(free)) [taken, free] = [free, free * 2]
  while (free - taken > 1) {
    const middle = Math.floor((taken + free) / 2)
    if (await isTaken(middle)) taken = middle
    else free = middle
  }
  return free
}

/** The wanted name, or one with a copy number, that no stored file has or had. */
export async function freeName(req: PayloadRequest, collection: Collection, wanted: string): Promise<string> {
  const nameOf = (count: number) => (count === 1 ? wanted : copyName(wanted, count))
  const keyOf = (count: number) => `${collection}/${nameOf(count)}`
  for (;;) {
    const count = await firstFree(
      async (one) => given.has(keyOf(one)) || (await isUsed(req, collection, nameOf(one))),
    )
    // A concurrent request may have reserved it during the query.
    if (given.has(keyOf(count))) continue
    take(keyOf(count))
    return nameOf(count)
  }
}
