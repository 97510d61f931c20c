import type { Payload, Where } from 'payload'
import { idOf } from '../content/record.ts'
import type { LinkUse } from './collect.ts'
import type { LinkRecord } from './record.ts'

export const LINK_CHECKS = 'link-checks'

export interface StoredLink extends LinkRecord {
  id: string | number
  url: string
  host: string
  places?: LinkUse['places'] | null
  owners?: unknown[] | null
}

const PAGE = 1000

async function* listLinks({ db }: Payload): AsyncGenerator<StoredLink[]> {
  for (let after: Where = {}; ;) {
    const { docs } = await db.find<StoredLink>({
      ...{ collection: LINK_CHECKS, where: after, sort: 'id', limit: PAGE, pagination: false },
    })
    if (docs.length > 0) yield docs
    const last = docs.at(-1)
    if (!last || docs.length < PAGE) return
    after = { id: { greater_than: last.id } }
  }
}

const useOf = ({ places, owners }: StoredLink): LinkUse => ({
  places: places ?? [],
  owners: (owners ?? []).map((owner) => String(idOf(owner))),
})

const isSameUse = (a: LinkUse, b: LinkUse): boolean =>
  JSON.stringify([a.places, a.owners.toSorted()]) === JSON.stringify([b.places, b.owners.toSorted()])

export const updateLink = (
  { db }: Payload,
  id: StoredLink['id'],
  data: Record<string, unknown>,
): Promise<unknown> => db.updateOne({ collection: LINK_CHECKS, id, data, returning: false })

/** Makes the stored links those that are found in public documents; new ones are due now. */
export async function keepLinks(
  payload: Payload,
  found: ReadonlyMap<string, LinkUse>,
  now: Date,
): Promise<void> {
  const missing = new Map(found)
  const gone: StoredLink['id'][] = []
  for await (const links of listLinks(payload))
    for (const link of links) {
      const use = missing.get(link.url)
      missing.delete(link.url)
      if (!use) gone.push(link.id)
      else if (!isSameUse(useOf(link), use)) await updateLink(payload, link.id, { ...use })
    }
  if (gone.length > 0) await payload.db.deleteMany({ collection: LINK_CHECKS, where: { id: { in: gone } } })
  for (const [url, use] of missing) {
    const data = { url, host: new URL(url).host, state: 'waiting', dueAt: now.toISOString(), ...use }
    await payload.db.create({ collection: LINK_CHECKS, data })
  }
}

/** The links that are due, the longest first. */
export async function listDue({ db }: Payload, now: Date, limit: number): Promise<StoredLink[]> {
  const where: Where = { dueAt: { less_than_equal: now.toISOString() } }
  const { docs } = await db.find<StoredLink>({
    ...{ collection: LINK_CHECKS, where, sort: 'dueAt', limit, pagination: false },
  })
  return docs
}

/** A link that worked when it was last asked for, on none of these hosts. */
export const findWorking = ({ db }: Payload, hosts: string[]): Promise<StoredLink | null> =>
  db.findOne<StoredLink>({
    ...{
      collection: LINK_CHECKS,
      where: { and: [{ state: { equals: 'fine' } }, { host: { not_in: hosts } }] },
    },
  })
