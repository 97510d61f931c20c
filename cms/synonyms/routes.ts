import type { Endpoint, PayloadHandler } from 'payload'
import { canPublishAll, canReadAll } from '../access/permissions.ts'
import { recordAct } from '../audit/append.ts'
import { asRun } from '../audit/runs.ts'
import type { ImportReport } from '../csv/report.ts'
import { csvAnswer, ensure, readUpload } from '../csv/upload.ts'
import { both } from '../fields/both.ts'
import { readCsv, toCsv } from './csv.ts'
import { importLines } from './import.ts'
import { listRules } from './stored.ts'

const NOT_YOURS = both('Tài khoản này không được sửa từ đồng nghĩa.', 'This account may not edit synonyms.')

/** `GET /api/synonyms/csv`: every rule as a CSV file. For those who read all content. */
const exportCsv: PayloadHandler = async (req) => {
  ensure(req, { may: canReadAll, words: NOT_YOURS })
  await recordAct(req, { action: 'export', subject: 'synonyms' })
  return csvAnswer(toCsv(await listRules(req)), 'tu-dong-nghia.csv')
}

/** `POST /api/synonyms/csv`: imports a CSV file and reports on each line; `?dryRun=true` changes nothing. For publishers. */
const importCsv: PayloadHandler = async (req) => {
  ensure(req, { may: canPublishAll, words: NOT_YOURS })
  const lines = await readUpload(req, readCsv)
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
