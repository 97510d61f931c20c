import type { Endpoint, PayloadHandler } from 'payload'
import { canPublishAll, canReadAll } from '../access/permissions.ts'
import { recordAct } from '../audit/append.ts'
import { asRun } from '../audit/runs.ts'
import type { ImportReport } from '../csv/report.ts'
import { csvAnswer, ensure, readUpload } from '../csv/upload.ts'
import { both } from '../fields/both.ts'
import { readCsv } from './csv.ts'
import { exportRedirects } from './export.ts'
import { importRedirects } from './import.ts'

const NOT_YOURS = both('Tài khoản này không được sửa chuyển hướng.', 'This account may not edit redirects.')

/** `GET /api/redirects/csv`: every redirect as a CSV file. For those who read all content. */
const exportCsv: PayloadHandler = async (req) => {
  ensure(req, { may: canReadAll, words: NOT_YOURS })
  await recordAct(req, { action: 'export', subject: 'redirects' })
  return csvAnswer(await exportRedirects(req), 'chuyen-huong.csv')
}

/** `POST /api/redirects/csv`: imports a CSV file and reports on each line; `?dryRun=true` changes nothing. For publishers. */
const importCsv: PayloadHandler = async (req) => {
  ensure(req, { may: canPublishAll, words: NOT_YOURS })
  const lines = await readUpload(req, readCsv)
  const isDryRun = req.searchParams.get('dryRun') === 'true'
  const run = () => importRedirects(req, lines, isDryRun)
  const resultOf = ({ added, changed, refused }: ImportReport) =>
    `Thêm ${added}, đổi ${changed}, từ chối ${refused}.`
  const what = `tệp CSV, ${lines.length} dòng`
  const report = isDryRun ? await run() : await asRun(req, { subject: 'redirects', what, resultOf }, run)
  return Response.json(report, { headers: { 'Cache-Control': 'no-store' } })
}

export const redirectRoutes: Endpoint[] = [
  { path: '/csv', method: 'get', handler: exportCsv },
  { path: '/csv', method: 'post', handler: importCsv },
]
