import type { PayloadRequest } from 'payload'
import { forgetClosed, listEmbargoes, type Embargo } from '../access/embargo.ts'
import { labelIn } from '../words/labelIn.ts'
import { keyOf, type Reviewed } from '../workflow/review.ts'

const EMBARGOES = 'embargoes'

/** The embargo of a document that holds now, if any. */
export const findEmbargo = async (req: PayloadRequest, { collection, id }: Reviewed) =>
  (await listEmbargoes(req, collection)).find(({ document }) => document === id) ?? null

/** Stores an embargo in place of the one before, in the transaction of `req`. */
export async function storeEmbargo(
  req: PayloadRequest,
  of: Reviewed,
  embargo: Pick<Embargo, 'people' | 'until' | 'setBy'>,
): Promise<void> {
  const type = labelIn(req.payload.collections[of.collection].config.labels.singular, 'vi')
  const name = `${type ?? of.collection} · ${embargo.setBy}`
  const data = { ...embargo, name, key: keyOf(of), type: of.collection, document: of.id }
  const where = { key: { equals: data.key } }
  await req.payload.db.upsert({ collection: EMBARGOES, data, where, req, returning: false })
  forgetClosed(req)
}

/** Ends the embargo of a document, in the transaction of `req`. */
export async function endEmbargo(req: PayloadRequest, of: Reviewed): Promise<void> {
  await req.payload.db.deleteMany({ collection: EMBARGOES, where: { key: { equals: keyOf(of) } }, req })
  forgetClosed(req)
}
