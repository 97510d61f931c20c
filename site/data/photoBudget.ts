import { makeReporters } from './reporters.ts'
import { makeTokenBucket } from './tokenBucket.ts'

const MEGABYTE = 1024 * 1024
/** Whole villages share an address of their operator: five forms full of photos at once, then one every seven minutes. */
const OF_ONE = { burst: 200, everyMs: 10_000 }
/** In all 1 GB at once and 17 GB a day, as long as photos wait for their forms: their disk must have room for it. */
const ofAll = makeTokenBucket(1000, 5000)
const ofOne = makeReporters({ days: 1, ...OF_ONE })

/**
 * Counts photos that a reader sends, before they are stored or prepared, by address and in all.
 * @param client the address of the reader, as rate limits count it
 * @returns 0 when they may be taken, else the seconds to wait
 */
export function countPhotos(photos: readonly { data: Buffer }[], client: string): number {
  const bytes = photos.reduce((sum, { data }) => sum + data.length, 0)
  const megabytes = Math.ceil(bytes / MEGABYTE)
  return megabytes === 0 ? 0 : ofOne.waitOf(client, megabytes) || ofAll(megabytes)
}
