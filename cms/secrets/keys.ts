import { createHmac, hkdfSync } from 'node:crypto'
import { env } from '../env.ts'

const LENGTH_BYTES = 32

/** A key for one purpose, derived from PAYLOAD_SECRET (RFC 5869). */
export const keyFor = (purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', env.PAYLOAD_SECRET, '', `cong-tinh/${purpose}`, LENGTH_BYTES))

/** A keyed digest of texts; their order and limits count. */
export const digest = (purpose: string, ...texts: string[]): string =>
  createHmac('sha256', keyFor(purpose)).update(JSON.stringify(texts)).digest('base64url')
