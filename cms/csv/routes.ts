import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { canPublishAll, canReadAll } from '../access/permissions.ts'
import { recordAct } from '../audit/append.ts'
import { asRun } from '../audit/runs.ts'
import type { ImportReport } from './report.ts'
import { csvAnswer, ensure, readUpload } from './upload.ts'
import { freshJson } from '../endpoints/freshJson.ts'

interface CsvOf<L> {
  /** The collection. */
  subject: string
  /** Refuses whoever may not see or change it. */
  notYours: { vi: string; en: string }
  fileName: string
  /** All of it as CSV. */
  toCsv: (req: PayloadRequest) => Promise<string>
  /** The lines of a file, at most so many. */
  read: (text: string, most: number) => L[]
  importLines: (req: PayloadRequest, lines: L[], isDryRun: boolean) => Promise<ImportReport>
}

const resultOf = ({ added, changed, refused }: ImportReport) =>
  `Thêm ${added}, đổi ${changed}, từ chối ${refused}.`

/**
 * The routes of a collection that goes in and out as CSV. `GET …/csv`: all of it as a file, for those who read all
 * content. `POST …/csv`: imports a file and reports on each line, for publishers; `?dryRun=true` changes nothing.
 */
export function csvRoutes<L>(of: CsvOf<L>): Endpoint[] {
  const { subject, notYours: words } = of
  const exportCsv: PayloadHandler = async (req) => {
    ensure(req, { may: canReadAll, words })
    await recordAct(req, { action: 'export', subject })
    return csvAnswer(await of.toCsv(req), of.fileName)
  }
  const importCsv: PayloadHandler = async (req) => {
    ensure(req, { may: canPublishAll, words })
    const lines = await readUpload(req, of.read)
    const isDryRun = req.searchParams.get('dryRun') === 'true'
    const run = () => of.importLines(req, lines, isDryRun)
    const what = `tệp CSV, ${lines.length} dòng`
    const report = isDryRun ? await run() : await asRun(req, { subject, what, resultOf }, run)
    return freshJson(report)
  }
  return [
    { path: '/csv', method: 'get', handler: exportCsv },
    { path: '/csv', method: 'post', handler: importCsv },
  ]
}
