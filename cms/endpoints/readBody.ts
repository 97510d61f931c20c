import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'

/** What was sent to a route as JSON. @param words why it is refused @throws Refusal 400 */
export async function readBody<T>(
  req: PayloadRequest,
  shape: z.ZodType<T>,
  words: { vi: string; en: string },
): Promise<T> {
  const given = shape.safeParse(await req.json?.().catch(() => null))
  if (!given.success) throw new Refusal(inLanguageOf(req, words))
  return given.data
}
