import type { PayloadRequest, Where } from 'payload'

export const CONSULTATION_COMMENTS = 'consultation-comments'

/** How many comments of a consultation meet a condition. */
export async function countComments(
  req: PayloadRequest,
  consultation: string | number,
  ...more: Where[]
): Promise<number> {
  const where: Where = { and: [{ consultation: { equals: consultation } }, ...more] }
  const { totalDocs } = await req.payload.db.count({ collection: CONSULTATION_COMMENTS, where, req })
  return totalDocs
}

/** Whether anybody has commented, whatever became of it. */
export const hasComments = async (req: PayloadRequest, consultation: string | number): Promise<boolean> =>
  (await countComments(req, consultation)) > 0
