import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { canPublishAll, canReadAll, type Reader } from '../access/permissions.ts'
import { recordAct } from '../audit/append.ts'
import { asRun } from '../audit/runs.ts'
import { readBytes } from '../endpoints/readBytes.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { readCsv, toCsv, UnreadableFile, type Line } from './csv.ts'
import { importLines, type ImportReport } from './import.ts'
import { listRules } from './stored.ts'

export const LARGEST_FILE_BYTES = 1_000_000
/** About twenty seconds of work, well below the timeouts of browsers and proxies. */
export const MOST_LINES = 2000

const SIGN_IN = both('Hãy đăng nhập.', 'Please sign in.')
const NOT_YOURS = both('Tài khoản này không được sửa từ đồng nghĩa.', 'This account may not edit synonyms.')
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

const refuse = (req: PayloadRequest, words: { vi: string; en: string }, status: number): never => {
  throw new Refusal(inLanguageOf(req, words), status)
}

/**
 * The first statement of each route. A request from another site has no user: Payload accepts its cookie only with an
 * Origin in `csrf` of payload.config.ts.
 */
function ensure(req: PayloadRequest, may: (reader: Reader) => boolean): void {
  if (!req.user) refuse(req, SIGN_IN, 401)
  if (!may(req.user as Reader)) refuse(req, NOT_YOURS, 403)
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

function linesOf(req: PayloadRequest, text: string): Line[] {
  try {
    return readCsv(text, MOST_LINES + 1)
  } catch (error) {
    if (error instanceof UnreadableFile) return refuse(req, error.words, 400)
    throw error
  }
}

/** `GET /api/synonyms/csv`: every rule as a CSV file. For those who read all content. */
const exportCsv: PayloadHandler = async (req) => {
  ensure(req, canReadAll)
  await recordAct(req, { action: 'export', subject: 'synonyms' })
  return new Response(toCsv(await listRules(req)), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="tu-dong-nghia.csv"',
      'Cache-Control': 'no-store',
    },
  })
}

/** `POST /api/synonyms/csv`: imports a CSV file and reports on each line; `?dryRun=true` changes nothing. For publishers. */
const importCsv: PayloadHandler = async (req) => {
  ensure(req, canPublishAll)
  if (!/^text\/csv\b/i.test(req.headers.get('content-type') ?? '')) refuse(req, NOT_CSV, 415)
  const lines = linesOf(req, await readBody(req))
  if (lines.length === 0) refuse(req, EMPTY, 400)
  if (lines.length > MOST_LINES) refuse(req, TOO_LARGE, 413)
  const isDryRun = req.searchParams.get('dryRun') === 'true'
  const run = () => importLines(req, lines, isDryRun)
  const resultOf = ({ added, changed, refused }: ImportReport) =>
    `Thêm ${added}, đổi ${changed}, từ chối ${refused}.`
  const what = `tệp CSV, ${lines.length} dòng`
  const report = isDryRun ? await run() : await asRun(req, { subject: 'synonyms', what, resultOf }, run)
  return Response.json(report, { headers: { 'Cache-Control': 'no-store' } })
}

export const synonymRoutes: Endpoint[] = [
  { path: '/csv', method: 'get', handler: exportCsv },
  { path: '/csv', method: 'post', handler: importCsv },
]
