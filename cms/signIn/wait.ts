import type { PayloadRequest } from 'payload'
import { inLanguageOf } from '../fields/inLanguageOf.ts'

/** An answer to a client who may ask again after some seconds. */
export const wait = (
  req: PayloadRequest,
  status: 429 | 503,
  seconds: number,
  words: { vi: string; en: string },
): Response =>
  Response.json(
    { errors: [{ message: inLanguageOf(req, words) }] },
    { status, headers: { 'Retry-After': String(seconds), 'Cache-Control': 'no-store' } },
  )
