import type { Payload, Where } from 'payload'
import { readToken, signToken } from '../../cms/preview/signed.ts'
import { env } from './env.ts'
import { getCms } from './payload.ts'

const PENDING_FILES = 'pending-files'
const PURPOSE = 'pending-photos'
/** As long as the worker keeps them. */
const LIFETIME = 24 * 60 * 60 * 1000

/** A photo as it was sent. */
export interface Photo {
  name: string
  data: Buffer
}

/** A photo that waits for its form. */
export interface PendingPhoto {
  id: string
  name: string
  sizeBytes: number
}

interface Row extends PendingPhoto {
  base64: string
}

/** Names the photos of a form; only who has the form has it. '' without any. */
const toToken = (ids: readonly string[]): string =>
  ids.length === 0
    ? ''
    : signToken({ words: [...ids], expires: new Date(Date.now() + LIFETIME) }, PURPOSE, env.PAYLOAD_SECRET)

const idsIn = (token: string): string[] => readToken(token, PURPOSE, env.PAYLOAD_SECRET)?.words ?? []

async function rowsOf({ db }: Pick<Payload, 'db'>, ids: string[], isWhole: boolean): Promise<Row[]> {
  if (ids.length === 0) return []
  const where: Where = { id: { in: ids } }
  const { docs } = await db.find<Row>({
    ...{ collection: PENDING_FILES, where, limit: ids.length, pagination: false },
    ...(!isWhole && { select: { name: true, sizeBytes: true } }),
  })
  return ids.flatMap((id) => docs.find((row) => String(row.id) === id) ?? [])
}

/** What a token names, as far as it is still there. */
export const pendingOf = async (token: string): Promise<PendingPhoto[]> =>
  rowsOf(await getCms(), idsIn(token), false)

/** The photos themselves, to be sent with their form. */
export async function takePending(token: string): Promise<Photo[]> {
  const rows = await rowsOf(await getCms(), idsIn(token), true)
  return rows.map(({ name, base64 }) => ({ name, data: Buffer.from(base64, 'base64') }))
}

/** Stores photos beside those of a token. @returns the token of all */
export async function addPending(token: string, photos: readonly Photo[]): Promise<string> {
  if (photos.length === 0) return token
  const { db } = await getCms()
  const ids = idsIn(token)
  for (const { name, data } of photos) {
    const row = { name: name.slice(0, 200), sizeBytes: data.length, base64: data.toString('base64') }
    ids.push(String((await db.create({ collection: PENDING_FILES, data: row })).id))
  }
  return toToken(ids)
}

/** Deletes one photo of a token, from 0. @returns the token of the others */
export async function dropPending(token: string, at: number): Promise<string> {
  const ids = idsIn(token)
  const dropped = ids[at]
  if (dropped === undefined) return token
  const { db } = await getCms()
  await db.deleteMany({ collection: PENDING_FILES, where: { id: { equals: dropped } } })
  return toToken(ids.filter((id) => id !== dropped))
}
