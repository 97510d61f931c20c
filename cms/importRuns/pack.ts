import { gunzipSync, gzipSync } from 'node:zlib'

/** Values as compressed text: the 5.5 MB of the real catalogue take 0.7 MB. */
export const pack = (value: unknown): string => gzipSync(JSON.stringify(value)).toString('base64')

/** @returns undefined for none */
export function unpack<T>(text: string | null | undefined): T | undefined {
  return text ? (JSON.parse(gunzipSync(Buffer.from(text, 'base64')).toString('utf8')) as T) : undefined
}
