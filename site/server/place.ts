import type { IncomingMessage } from 'node:http'
import { hasSession, keyOn, pageKey } from '../cache/pageKey.ts'

/** The site that a request is for. */
export type Place = Pick<App.Locals, 'site' | 'isPreview' | 'draft'>

/** The provincial portal. */
export const PORTAL: Place = Object.freeze({})

/** Whether a method only reads. */
export const isRead = (method: string | undefined): boolean => method === 'GET' || method === 'HEAD'

/** Whether the answer to a request must never be stored: it has a session or shows a preview. */
export const isPrivate = ({ headers }: IncomingMessage, { isPreview }: Place): boolean =>
  isPreview === true || hasSession(headers)

/** Cache-Control of an answer that concerns this request alone. */
export const uncached = (request: IncomingMessage, place: Place): string =>
  isPrivate(request, place) ? 'private, no-store' : 'private, no-cache'

/** The cache key of the requested page; undefined when the answer concerns this request alone. */
export function keyOf(request: IncomingMessage, place: Place): string | undefined {
  const { method, url = '/' } = request
  const key = isRead(method) && !isPrivate(request, place) ? pageKey(url) : undefined
  return key === undefined ? undefined : keyOn(place.site, key)
}
