import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import type { z } from 'zod'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'

const MALFORMED = both('Không đọc được nội dung gửi lên.', 'What was sent could not be read.')

/** @throws Refusal 400 when the body has another shape */
export async function readBody<T extends z.ZodType>(req: PayloadRequest, schema: T): Promise<z.infer<T>> {
  const refused = () => new Refusal(inLanguageOf(req, MALFORMED))
  try {
    await addDataAndFileToRequest(req)
  } catch {
    throw refused()
  }
  const parsed = schema.safeParse(req.data)
  if (!parsed.success) throw refused()
  return parsed.data
}
