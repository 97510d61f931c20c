import { Readable } from 'node:stream'
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { z } from 'zod'
import { canReadAccounts, type Reader } from '../access/permissions.ts'
import { isRealDate } from '../content/day.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { recordAct } from './append.ts'
import { csvHead, csvLines } from './csv.ts'
import type { AuditEntry } from './entry.ts'

const PAGE = 1000

const SIGN_IN = both('Hãy đăng nhập.', 'Please sign in.')
const NOT_YOURS = both('Tài khoản này không được xem nhật ký.', 'This account may not read the log.')
const NO_DAYS = both(
  'Ngày viết như 2026-11-29, ngày cuối không trước ngày đầu.',
  'Days are written as 2026-11-29, the last not before the first.',
)

function ensureReader(req: PayloadRequest): void {
  if (!req.user) throw new Refusal(inLanguageOf(req, SIGN_IN), 401)
  if (!canReadAccounts(req.user as Reader)) throw new Refusal(inLanguageOf(req, NOT_YOURS), 403)
}

const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .refine(isRealDate)
const Period = z
  .object({ from: day.default('1970-01-01'), to: day.default('9999-12-31') })
  .refine(({ from, to }) => from <= to)

function periodOf(req: PayloadRequest) {
  const asked = ['from', 'to'].map((name) => [name, req.searchParams.get(name) || undefined])
  const parsed = Period.safeParse(Object.fromEntries(asked))
  if (!parsed.success) throw new Refusal(inLanguageOf(req, NO_DAYS))
  return parsed.data
}

type Period = ReturnType<typeof periodOf>

/** The first moment of a Vietnamese day, and the last. */
const edges = ({ from, to }: Period) => ({
  greater_than_equal: new Date(`${from}T00:00:00.000+07:00`).toISOString(),
  less_than_equal: new Date(`${to}T23:59:59.999+07:00`).toISOString(),
})

async function* pagesOf(req: PayloadRequest, period: Period): AsyncGenerator<AuditEntry[]> {
  for (let after = 0, full = true; full;) {
    const { docs } = await req.payload.find({
      collection: 'audit-log',
      where: { and: [{ at: edges(period) }, { seq: { greater_than: after } }] },
      sort: 'seq',
      limit: PAGE,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user: req.user,
    })
    yield docs as unknown as AuditEntry[]
    full = docs.length === PAGE
    after = docs.at(-1)?.seq ?? 0
  }
}

async function* linesOf(req: PayloadRequest, period: Period): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  yield encoder.encode(csvHead())
  for await (const entries of pagesOf(req, period)) yield encoder.encode(csvLines(entries))
}

/** `GET /api/audit-log/csv?from=2026-11-01&to=2026-11-30`: the entries of these days as a CSV file. The export is recorded. */
const exportCsv: PayloadHandler = async (req) => {
  ensureReader(req)
  const period = periodOf(req)
  await recordAct(req, { action: 'export', subject: 'audit-log', note: `${period.from} – ${period.to}` })
  return new Response(Readable.toWeb(Readable.from(linesOf(req, period))) as ReadableStream, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="nhat-ky-he-thong.csv"',
      'Cache-Control': 'no-store',
    },
  })
}

export const auditRoutes: Endpoint[] = [{ path: '/csv', method: 'get', handler: exportCsv }]
