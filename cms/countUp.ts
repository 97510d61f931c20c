import type { PayloadRequest } from 'payload'
import { CASE_NUMBERS } from './cases/slugs.ts'
import { mongoModels } from './mongoModels.ts'

interface LastNumber {
  id: string
  year: string
  last: number
}

interface CountingModel {
  findOneAndUpdate: (where: object, change: object, options: object) => Promise<LastNumber | null>
}

/** In the transaction of `req`, in which no other writer is under way. */
async function countOnSqlite(req: PayloadRequest, year: string): Promise<number> {
  const { db } = req.payload
  const where = { year: { equals: year } }
  const found = await db.findOne<LastNumber>({ collection: CASE_NUMBERS, where, req })
  const data = { year, last: (found?.last ?? 0) + 1 }
  if (found) await db.updateOne({ collection: CASE_NUMBERS, id: found.id, data, req, returning: false })
  else await db.create({ collection: CASE_NUMBERS, data, req, returning: false })
  return data.last
}

/** Outside the transaction, where two of them would conflict; a number whose transaction fails stays unused. */
async function countOnMongo(req: PayloadRequest, year: string): Promise<number> {
  const { collections } = await mongoModels(req)
  const model = collections[CASE_NUMBERS] as unknown as CountingModel
  const change = { $inc: { last: 1 } }
  const counted = await model.findOneAndUpdate({ year }, change, { upsert: true, new: true })
  return counted!.last
}

/**
 * The next number of a count, from 1 on; some may be left out.
 * @param of a year of cases, or `webhook` and the id of a partner
 */
export const countUp = (req: PayloadRequest, of: string): Promise<number> =>
  req.payload.db.name === 'sqlite' ? countOnSqlite(req, of) : countOnMongo(req, of)
