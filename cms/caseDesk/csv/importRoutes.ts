import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { canPublishAll } from '../../access/permissions.ts'
import { recordAct } from '../../audit/append.ts'
import { asRun } from '../../audit/runs.ts'
import { CASES } from '../../cases/slugs.ts'
import { ensure, readUpload } from '../../csv/upload.ts'
import { freshJson } from '../../endpoints/freshJson.ts'
import { readBody } from '../../endpoints/readBody.ts'
import { both } from '../../fields/both.ts'
import { importCases, type CaseImport } from './import.ts'
import { readCaseLines } from './read.ts'
import { undoCaseImport } from './undo.ts'

const NOT_YOURS = both(
  'Chỉ người xuất bản của tỉnh nhập hồ sơ từ tệp.',
  'Only publishers of the province import cases from files.',
)
const NO_BATCH = both('Hãy nói lần nhập nào.', 'Say which import.')

const resultOf = ({ added, changed, refused, batch }: CaseImport) =>
  `Lần nhập ${batch}: thêm ${added}, đổi ${changed}, từ chối ${refused}.`

async function importFile(req: PayloadRequest): Promise<Response> {
  ensure(req, { may: canPublishAll, words: NOT_YOURS })
  const lines = await readUpload(req, readCaseLines)
  const isDryRun = req.searchParams.get('dryRun') === 'true'
  const run = () => importCases(req, lines, isDryRun)
  const what = `hồ sơ từ tệp CSV, ${lines.length} dòng`
  return freshJson(isDryRun ? await run() : await asRun(req, { subject: CASES, what, resultOf }, run))
}

async function undo(req: PayloadRequest): Promise<Response> {
  ensure(req, { may: canPublishAll, words: NOT_YOURS })
  const { batch } = await readBody(req, z.object({ batch: z.uuid() }), NO_BATCH)
  const undone = await undoCaseImport(req, batch)
  const note = `Hoàn tác lần nhập ${batch}: xóa ${undone.deleted}, giữ ${undone.kept.length}`
  await recordAct(req, { action: 'import', subject: CASES, note })
  return freshJson(undone)
}

/**
 * `POST /api/cases/csv`: imports a CSV file of another system and reports on each line; `?dryRun=true` changes nothing.
 * `POST /api/cases/csv-undo` with `{ batch }` deletes what an import has stored and nobody has touched since.
 */
export const caseImportRoutes: Endpoint[] = [
  { path: '/csv', method: 'post', handler: importFile },
  { path: '/csv-undo', method: 'post', handler: undo },
]
