import type { PayloadRequest } from 'payload'
import { recordAct } from '../audit/append.ts'
import { inTransaction } from '../transaction.ts'
import type { Counts, Run } from './run.ts'
import { countItems, findRun, setRun } from './store.ts'
import { workOn } from './work.ts'

/** How far a run has come. */
export interface Progress {
  run: Run
  counts: Counts
}

/** What the audit log says of the outcome, in Vietnamese. */
const outcomeOf = ({ done, failed, refused, undone, kept, unrestored }: Counts, isUndo: boolean) =>
  isUndo
    ? `Khôi phục ${undone}, giữ vì đã sửa sau đó ${kept}, không khôi phục được ${unrestored}.`
    : `Đổi ${done}, từ chối ${refused}, không đổi được ${failed}.`

/** Ends a run, once, and records that. */
async function finish(req: PayloadRequest, { id, subject, what }: Run): Promise<void> {
  await inTransaction(req, async () => {
    const run = await findRun(req, id)
    if (run?.state !== 'running' && run?.state !== 'undoing') return
    const isUndo = run.state === 'undoing'
    const counts = await countItems(req, id)
    await setRun(req, id, { state: isUndo ? 'undone' : 'done' })
    const note = `Xong: ${what}. ${outcomeOf(counts, isUndo)}`
    await recordAct(req, { action: isUndo ? 'bulk-undo' : 'bulk', subject, document: id, note })
  })
}

/** How far a run has come, with its latest state. */
export async function progressOf(req: PayloadRequest, id: string): Promise<Progress | null> {
  const run = await findRun(req, id)
  return run && { run: { ...run, id: String(run.id) }, counts: await countItems(req, id) }
}

/** Works on a run for a moment, and ends it when nothing is left to do. */
export async function advance(req: PayloadRequest, run: Run): Promise<Progress> {
  if (run.state === 'running' || run.state === 'undoing') if (await workOn(req, run)) await finish(req, run)
  return (await progressOf(req, run.id))!
}
