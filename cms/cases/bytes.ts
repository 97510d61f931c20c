import type { Payload, PayloadRequest } from 'payload'
import { idText } from '../content/record.ts'
import { CASE_BYTES } from './slugs.ts'
import type { StoredFile } from './stored.ts'

const PUBLIC = ':public'

/** Stores what the public sees of a photo apart from the photo; null: the photo itself. In the transaction of `req`. */
export async function storePublicBytes(
  req: PayloadRequest,
  { id, case: of }: Pick<StoredFile, 'id' | 'case'>,
  data: Buffer | null,
): Promise<void> {
  const { db } = req.payload
  const file = `${String(id)}${PUBLIC}`
  await db.deleteMany({ collection: CASE_BYTES, where: { file: { equals: file } }, req })
  if (!data) return
  const bytes = { file, case: idText(of), base64: data.toString('base64') }
  await db.create({ collection: CASE_BYTES, data: bytes, req, returning: false })
}

/** Deletes the contents of a file, for its sender and for the public, in the transaction of `req`. */
export const deleteBytes = (req: PayloadRequest, id: string) =>
  req.payload.db.deleteMany({ collection: CASE_BYTES, where: { file: { in: [id, `${id}${PUBLIC}`] } }, req })

/** What the public sees of a file; null when there is nothing. Whoever calls has asked mayBeSeen.ts. */
export const readPublicBytesOf = (payload: Payload, { id, covered }: StoredFile): Promise<Buffer | null> =>
  readBytesOf(payload, covered?.length ? `${String(id)}${PUBLIC}` : String(id))

/** The content of a file; null when it has none. Whoever calls has asked mayBeSeen.ts, or the rules of access. */
export async function readBytesOf({ db }: Payload, file: string): Promise<Buffer | null> {
  const where = { file: { equals: file } }
  const found = await db.findOne<{ id: string; base64: string }>({ collection: CASE_BYTES, where })
  return found && Buffer.from(found.base64, 'base64')
}
