import { createHash, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

const MOST_TAGS = 1000
/** A collection or a global, one document of a collection, or its documents at a place: see cms/content/places.ts. */
const tag = z.string().regex(/^[a-z-]{1,64}(:[\w-]{1,64}|@[\w-]{0,80})?$/)
const shape = z.strictObject({ tags: z.array(tag).min(1).max(MOST_TAGS) })

/** Longest body of a purge with the largest number of tags. */
export const LARGEST_PURGE_BYTES = 160 * 1024

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Whether an Authorization header contains the secret; compared in constant time. */
export function isAuthorized(header: string | null, secret: string): boolean {
  return timingSafeEqual(digest(header ?? ''), digest(`Bearer ${secret}`))
}

/** The tags in the body of a purge; null when it is invalid. */
export function readPurge(body: string): string[] | null {
  try {
    return shape.parse(JSON.parse(body)).tags
  } catch {
    return null
  }
}
