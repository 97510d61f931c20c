import type { CollectionAfterChangeHook } from 'payload'
import { COMMUNES } from '../content/addresses.ts'
import type { Unit } from '../payload-types.ts'
import { recordMove } from '../redirects/rows.ts'

/** The address of a commune's page; null for units without one. */
const addressOfUnit = ({ tier, slug }: Partial<Unit>): string | null =>
  tier === 'commune' && slug ? COMMUNES.prefix + slug : null

/** When the slug of a commune changes, its old address leads to the new one, stored in the same transaction. */
export const keepUnitAddress: CollectionAfterChangeHook<Unit> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation !== 'update') return doc
  // The response of the request may omit the slug.
  const select = { slug: true, tier: true } as const
  const stored = await req.payload.db.findOne<Unit>({
    ...{ collection: 'units', where: { id: { equals: previousDoc.id } }, select, req },
  })
  const [from, to] = [addressOfUnit(previousDoc), addressOfUnit(stored ?? {})]
  if (from !== null && to !== null && from !== to) await recordMove(req, { from, to })
  return doc
}
