import { createHmac } from 'node:crypto'
import { env } from '../env.ts'

/** A keyed digest, the same in every process: nobody else can make it. @param purpose keeps digests of one kind apart from others */
export const keyedDigest = (purpose: string, ...texts: string[]): string =>
  createHmac('sha256', env.PAYLOAD_SECRET)
    .update(JSON.stringify([`cong-tinh/${purpose}`, ...texts]))
    .digest('base64url')
