import type { PayloadRequest } from 'payload'
import type { Reader } from '../access/permissions.ts'
import { readBytes } from '../endpoints/readBytes.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { UnreadableFile } from './table.ts'

const LARGEST_FILE_BYTES = 1_000_000
/** About twenty seconds of work, well below the timeouts of browsers and proxies. */
const MOST_LINES = 2000

type Words = { vi: string; en: string }

const SIGN_IN = both('Hãy đăng nhập.', 'Please sign in.')
const NOT_CSV = both(
  'Hãy gửi nội dung tệp CSV (Content-Type: text/csv).',
  'Send the CSV file itself (Content-Type: text/csv).',
)
const TOO_LARGE = both(
  'Tệp quá lớn: nhiều nhất 1 MB và 2.000 dòng. Hãy chia thành nhiều tệp.',
  'The file is too large: 1 MB and 2,000 lines at most. Split it.',
)
const EMPTY = both('Tệp không có dòng nào.', 'The file has no lines.')
const NOT_UTF8 = both(
  'Tệp không phải UTF-8. Khi lưu trong Excel, hãy chọn "CSV UTF-8 (Comma delimited)".',
  'The file is not UTF-8. In Excel, save it as "CSV UTF-8 (Comma delimited)".',
)

const refuse = (req: PayloadRequest, words: Words, status: number): never => {
  throw new Refusal(inLanguageOf(req, words), status)
}

/**
 * The first statement of each route. A request from another site has no user: Payload accepts its cookie only with an
 * Origin in `csrf` of payload.config.ts.
 * @throws Refusal 401 or 403
 */
export function ensure(
  req: PayloadRequest,
  { may, words }: { may: (reader: Reader) => boolean; words: Words },
): void {
  if (!req.user) refuse(req, SIGN_IN, 401)
  if (!may(req.user as Reader)) refuse(req, words, 403)
}

/** The body as text, read up to the limit. */
async function readBody(req: PayloadRequest): Promise<string> {
  const bytes = (await readBytes(req, LARGEST_FILE_BYTES)) ?? refuse(req, TOO_LARGE, 413)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuse(req, NOT_UTF8, 400)
  }
}

/**
 * The lines of the CSV file that a request sends.
 * @param read of the text and the maximum number of lines
 * @throws Refusal 400, 413 or 415
 */
export async function readUpload<T>(
  req: PayloadRequest,
  read: (text: string, most: number) => T[],
): Promise<T[]> {
  if (!/^text\/csv\b/i.test(req.headers.get('content-type') ?? '')) refuse(req, NOT_CSV, 415)
  const text = await readBody(req)
  const lines = readOrRefuse(req, () => read(text, MOST_LINES + 1))
  if (lines.length === 0) refuse(req, EMPTY, 400)
  if (lines.length > MOST_LINES) refuse(req, TOO_LARGE, 413)
  return lines
}

function readOrRefuse<T>(req: PayloadRequest, read: () => T[]): T[] {
  try {
    return read()
  } catch (error) {
    if (error instanceof UnreadableFile) return refuse(req, error.words, 400)
    throw error
  }
}

/** A CSV file to be saved. */
export const csvAnswer = (csv: string, name: string): Response =>
  new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
