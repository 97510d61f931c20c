import { createLocalReq, type Payload } from 'payload'
import { recordAct } from '../audit/append.ts'
import { pack, unpack } from './pack.ts'
import { resultsOf } from './results.ts'
import { AT_WORK, type Counts, type ImportRun, type RowResult } from './run.ts'
import { sourceOf } from './sources.ts'
import { listRunsIn, updateRun, type RunData } from './store.ts'

const SAVE_EVERY = 1000
const FAILED = 'Việc này dừng giữa chừng vì lỗi hệ thống. Hãy thử lại; những gì đã ghi vẫn được giữ.'

const told = ({ new: added, changed, same, refused, conflicts }: Counts) =>
  `Mới ${added}, đổi ${changed}, giữ nguyên ${same}, từ chối ${refused}, xung đột ${conflicts}.`

/** The entry that ends a run in the audit log; who began it is in the entry of the request. */
async function record(payload: Payload, run: ImportRun, note: string): Promise<void> {
  const req = await createLocalReq({}, payload)
  await recordAct(req, {
    action: 'import',
    subject: sourceOf(run).collection,
    note: `${note} (${run.file}, ${run.by})`,
  })
}

async function check(payload: Payload, run: ImportRun): Promise<RunData> {
  return { state: 'checked', ...resultsOf(await sourceOf(run).carryOut(payload, run, true)) }
}

async function importRows(payload: Payload, run: ImportRun): Promise<RunData> {
  const results = resultsOf(await sourceOf(run).carryOut(payload, run, false))
  await record(payload, run, `Nhập xong. ${told(results.counts)}`)
  return { state: 'done', ...results }
}

async function undo(payload: Payload, run: ImportRun): Promise<RunData> {
  let savedAt = Date.now()
  let saving: Promise<unknown> = Promise.resolve()
  const save = (progress: number, rows: RowResult[]) => {
    if (Date.now() - savedAt < SAVE_EVERY) return
    savedAt = Date.now()
    saving = saving.then(() => updateRun(payload, run.id, { progress, results: pack(rows) }))
  }
  const results = resultsOf(
    await sourceOf(run).undo(payload, unpack<RowResult[]>(run.results) ?? [], {
      ...{ since: run.startedAt ?? run.createdAt, onProgress: save },
    }),
  )
  await saving
  const { undone, left } = results.counts
  await record(payload, run, `Hoàn tác xong: ${undone} mục trở về như trước, ${left} để nguyên`)
  return { state: 'undone', undoneAt: new Date().toISOString(), ...results }
}

const WORK = { checking: check, importing: importRows, undoing: undo }
/** Where a run stands again when its work failed. */
const BACK = { checking: 'uploaded', importing: 'stopped', undoing: 'done' } as const

/** Does the work of the run that has waited longest, if any. */
export async function workOnRuns(payload: Payload): Promise<void> {
  const [run] = await listRunsIn(payload, AT_WORK)
  if (!run) return
  const state = run.state as keyof typeof WORK
  try {
    const data = await WORK[state](payload, run)
    const finishedAt = new Date().toISOString()
    await updateRun(payload, run.id, { finishedAt, ...data, progress: 1, problem: null })
  } catch (err) {
    payload.logger.error({ msg: 'an import of a file failed', run: run.id, state, err })
    await updateRun(payload, run.id, { state: BACK[state], problem: FAILED })
  }
}
