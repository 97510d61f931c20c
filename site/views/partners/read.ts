import type { z } from 'zod'
import en from 'zod/v4/locales/en.js'
import vi from 'zod/v4/locales/vi.js'
import type { SentFile } from '../../../cms/content/cases/intake.ts'
import type { Locale } from '../../paths.ts'
import { readForm, textsOf } from '../intake/body.ts'
import { readBody } from '../request-body.ts'
import { Problem, type ProblemCode } from '../../problem.ts'

/** Largest JSON: a text at its longest with everything beside it. */
const LARGEST_JSON_BYTES = 64 * 1024
const SENDING = /^[\x21-\x7e]{8,120}$/

const WORDS = { vi: vi().localeError, en: en().localeError }

/** What was sent, in its shape. @throws Problem that names each wrong field, in the language of its reader */
export function inShape<T>(
  shape: z.ZodType<T>,
  sent: unknown,
  locale: Locale,
  code: ProblemCode = 'shape',
): T {
  const read = shape.safeParse(sent, { error: WORDS[locale] })
  if (read.success) return read.data
  const errors = read.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
  throw new Problem(code, { errors })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    throw new Problem('unreadable', { cause })
  }
}

export interface Sent {
  json: unknown
  files: SentFile[]
}

async function readMultipart(request: Request): Promise<Sent> {
  const { fields, photos, isTooLarge } = await readForm(request)
  if (isTooLarge) throw new Problem('tooLarge')
  return { json: parse(textsOf(fields)('case') ?? ''), files: photos }
}

/** The body of a request: JSON, or a form with JSON in the field "case" and files. @throws Problem */
export async function readSent(request: Request): Promise<Sent> {
  const type = request.headers.get('content-type') ?? ''
  if (/^multipart\/form-data\b/i.test(type)) return readMultipart(request)
  if (!/^application\/json\b/i.test(type)) throw new Problem('type')
  const body = await readBody(request, LARGEST_JSON_BYTES)
  if (body === null) throw new Problem('tooLarge')
  return { json: parse(body), files: [] }
}

/** The key that names a sending. @throws Problem */
export function readSending({ headers }: Request): string {
  const key = headers.get('idempotency-key') ?? ''
  if (!SENDING.test(key)) throw new Problem('noSending')
  return key
}

/** The fields of a form; files in it are left alone. @throws Problem */
export async function readFields(request: Request): Promise<Record<string, string>> {
  const { fields, isTooLarge } = await readForm(request, false)
  if (isTooLarge) throw new Problem('tooLarge')
  const texts = [...fields].filter((field): field is [string, string] => typeof field[1] === 'string')
  return Object.fromEntries(texts)
}
