import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { recordAct } from '../audit/append.ts'
import { csvAnswer } from '../csv/upload.ts'
import { readBytes } from '../endpoints/readBytes.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf, languageOf } from '../fields/inLanguageOf.ts'
import { foldName } from '../import/text.ts'
import {
  bodyOf,
  choiceShape,
  ensureAdministrator,
  mappingShape,
  pageAsked,
  refuse,
  runAsked,
} from './asked.ts'
import { choose } from './chosen.ts'
import { guessMapping, withoutTwins, type Mapping } from './columns.ts'
import { unpack } from './pack.ts'
import type { FileContent } from './read/readFile.ts'
import { UnreadableUpload } from './read/unreadable.ts'
import { reportOf } from './report.ts'
import { RUN_SOURCES, type ImportRun, type RunSource } from './run.ts'
import { showRows, showRun } from './shown.ts'
import { sourceOf } from './sources.ts'
import { keepMapping, listMappings, listRuns, makeRun, updateRun, type RunData } from './store.ts'
import { takeFile } from './taken.ts'
import { freshJson } from '../endpoints/freshJson.ts'

const NO_FIELD = both('Không có mục này để ghép cột.', 'There is no such field for a column.')

/** The file of a request, as a run begins with it. @throws Refusal 400, 413 */
async function fileOf(req: PayloadRequest, source: RunSource): Promise<RunData> {
  const { mostBytes, tooLarge } = sourceOf({ source })
  const bytes = (await readBytes(req, mostBytes)) ?? refuse(req, tooLarge, 413)
  const name = (req.searchParams.get('name') ?? '').trim().slice(0, 200) || 'tệp không tên'
  try {
    return (await takeFile({ source, name, bytes })).data
  } catch (error) {
    if (error instanceof UnreadableUpload) return refuse(req, error.words, 400)
    throw error
  }
}

const nameOf = ({ user }: PayloadRequest) => {
  const { name, email } = user as { name?: string; email?: string }
  return name || email || ''
}

/** What the file is said to hold: procedures, where the request does not say. */
const sourceAsked = ({ searchParams }: PayloadRequest): RunSource =>
  RUN_SOURCES.find((one) => one === searchParams.get('source')) ?? 'procedures'

/** `POST /api/imports/upload?name=&source=`: takes a file, recognised by its content; nothing is stored of it yet. */
const upload: PayloadHandler = async (req) => {
  ensureAdministrator(req)
  const file = await fileOf(req, sourceAsked(req))
  const run = await makeRun(req.payload, { ...file, state: 'uploaded', by: nameOf(req) })
  return freshJson({ id: String(run.id) })
}

/** `GET /api/imports/recent`: the latest runs and the saved mappings. */
const recent: PayloadHandler = async (req) => {
  ensureAdministrator(req)
  const [runs, mappings] = await Promise.all([listRuns(req.payload), listMappings(req.payload)])
  const named = mappings.map(({ name, source }) => ({ name, source: source ?? 'procedures' }))
  return freshJson({ runs, mappings: named })
}

/** `GET /api/imports/:id/shown`: a run, and a page of its rows in words. */
const shown: PayloadHandler = async (req) => {
  const run = await runAsked(req)
  return freshJson({ run: showRun(run, languageOf(req)), ...(await showRows(req, run, pageAsked(req))) })
}

const begin = async (req: PayloadRequest, run: ImportRun, data: RunData): Promise<Response> => {
  await updateRun(req.payload, run.id, {
    progress: 0,
    problem: null,
    startedAt: new Date().toISOString(),
    ...data,
  })
  return freshJson({ ok: true })
}

/** The mapping that was asked for, which is enough to go on. */
async function mappingAsked(req: PayloadRequest, run: ImportRun, headings: string[]): Promise<Mapping> {
  const { columns, name } = await bodyOf(req, mappingShape)
  const { fields, isEnough, notEnough } = sourceOf(run)
  const isField = (column: string | null) => column === null || fields.some(({ key }) => key === column)
  if (!columns.every(isField)) refuse(req, NO_FIELD, 400)
  const mapping = withoutTwins(headings.map((_, at) => columns[at] ?? null))
  if (!isEnough(mapping)) refuse(req, notEnough, 400)
  const saved = Object.fromEntries(headings.map((heading, at) => [foldName(heading), mapping[at]]))
  if (name) await keepMapping(req.payload, { name, source: run.source ?? 'procedures', columns: saved })
  return mapping
}

/** `POST /api/imports/:id/check`: has the worker try the rows out, with the columns of a table as the body says. */
const check: PayloadHandler = async (req) => {
  const run = await runAsked(req, ['uploaded', 'checked'])
  const content = unpack<FileContent>(run.rows)!
  const mapping = content.format === 'jsonl' ? null : await mappingAsked(req, run, content.headings)
  return begin(req, run, { state: 'checking', mapping, results: null, counts: null })
}

/** `GET /api/imports/:id/mapping?name=`: the fields of the columns as a saved mapping has them. */
const savedMapping: PayloadHandler = async (req) => {
  const run = await runAsked(req)
  const content = unpack<FileContent>(run.rows)!
  const name = req.searchParams.get('name')
  const isAsked = (one: { name: string; source?: RunSource | null }) =>
    one.name === name && (one.source ?? 'procedures') === (run.source ?? 'procedures')
  const saved = (await listMappings(req.payload)).find(isAsked)
  return freshJson({
    columns:
      content.format === 'jsonl' ? [] : guessMapping(content.headings, saved?.columns, sourceOf(run).fields),
  })
}

/** `POST /api/imports/:id/choose`: what is taken where both the portal and the file changed. */
const chooseSide: PayloadHandler = async (req) => {
  const run = await runAsked(req, ['checked', 'done'])
  const chosen = await bodyOf(req, choiceShape)
  await choose(req.payload, run, chosen)
  const note = `Xung đột của ${chosen.code}: ${chosen.choice === 'source' ? 'lấy giá trị của tệp' : 'giữ giá trị đang có'} (${run.file})`
  if (run.state === 'done')
    await recordAct(req, { action: 'import', subject: sourceOf(run).collection, note })
  return freshJson({ ok: true })
}

/** `POST /api/imports/:id/import`: has the worker import the rows that were tried out. */
const importRows: PayloadHandler = async (req) => {
  const run = await runAsked(req, ['checked', 'stopped'])
  const note = `Bắt đầu nhập ${run.file} (SHA-256 ${run.checksum.slice(0, 16)})`
  await recordAct(req, { action: 'import', subject: sourceOf(run).collection, note })
  return begin(req, run, { state: 'importing', ...(run.state === 'checked' && { results: null }) })
}

/** `POST /api/imports/:id/undo`: has the worker restore what the run stored, except what was edited since. */
const undo: PayloadHandler = async (req) => {
  const run = await runAsked(req, ['done', 'stopped'])
  await recordAct(req, {
    action: 'import',
    subject: sourceOf(run).collection,
    note: `Bắt đầu hoàn tác lần nhập ${run.file}`,
  })
  return begin(req, run, { state: 'undoing' })
}

/** `GET /api/imports/:id/report`: the result of each row as CSV. */
const report: PayloadHandler = async (req) => {
  const run = await runAsked(req)
  const name = inLanguageOf(req, both('bao-cao-nhap-tep.csv', 'import-report.csv'))
  await recordAct(req, {
    action: 'export',
    subject: sourceOf(run).collection,
    note: `Báo cáo nhập ${run.file}`,
  })
  return csvAnswer(await reportOf(req, run), name)
}

export const importRunRoutes: Endpoint[] = [
  { path: '/imports/upload', method: 'post', handler: upload },
  { path: '/imports/recent', method: 'get', handler: recent },
  { path: '/imports/:id/shown', method: 'get', handler: shown },
  { path: '/imports/:id/mapping', method: 'get', handler: savedMapping },
  { path: '/imports/:id/check', method: 'post', handler: check },
  { path: '/imports/:id/choose', method: 'post', handler: chooseSide },
  { path: '/imports/:id/import', method: 'post', handler: importRows },
  { path: '/imports/:id/undo', method: 'post', handler: undo },
  { path: '/imports/:id/report', method: 'get', handler: report },
]
