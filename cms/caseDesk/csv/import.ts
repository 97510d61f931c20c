import { randomUUID } from 'node:crypto'
import type { PayloadRequest, Where } from 'payload'
import { addEvent } from '../../cases/events.ts'
import { changeCase, loadCase } from '../../cases/loadCase.ts'
import { findReceived, receiveCase } from '../../cases/receive.ts'
import { CaseRefused } from '../../cases/refused.ts'
import { CASES } from '../../cases/slugs.ts'
import type { CaseIntake } from '../../content/cases/intake.ts'
import { typeOfState } from '../../content/cases/states.ts'
import { toReport, type ImportReport, type Outcome, type ReportLine } from '../../csv/report.ts'
import { both } from '../../fields/both.ts'
import { inLanguageOf } from '../../fields/inLanguageOf.ts'
import { inTransaction } from '../../transaction.ts'
import { nameOf } from '../../workflow/requester.ts'
import type { CaseLine } from './read.ts'
import { readCase, type ReadCase } from './toIntake.ts'
import { loadWorld, type World } from './world.ts'

const BROKEN = both('Không đọc được dòng này.', 'This line cannot be read.')

const FORGOTTEN = both(
  'Hồ sơ mang số này đã được xóa theo yêu cầu của người gửi.',
  'The case of this number was deleted on request of its sender.',
)

/** What an import has made of a file; what it stored is taken back by its batch. */
export interface CaseImport extends ImportReport {
  batch: string
}

interface Import {
  req: PayloadRequest
  world: World
  batch: string
  isDryRun: boolean
}

/** Ends a case with the answer that it had in the other system, unless somebody has ended it here. */
async function answer({ req, batch }: Import, id: string, { text, on }: NonNullable<ReadCase['answer']>) {
  return inTransaction(req, async () => {
    const of = await loadCase(req.payload, id, req)
    if (!of || typeOfState(of.state) !== 'open' || of.state !== 'received') return false
    await changeCase(req, id, { state: 'answered', answeredOn: on, closedOn: on })
    const by = { id: String(req.user!.id), name: nameOf(req) }
    await addEvent(req, {
      ...{ case: id, act: 'answered', role: 'agency', by, text, details: { imported: batch } },
    })
    return true
  })
}

/** Whether personal data of the case of a number was deleted: it is not brought back by the next file. */
async function wasForgotten({ payload }: PayloadRequest, { theirNumber }: CaseIntake): Promise<boolean> {
  const where: Where = {
    and: [
      ...[{ source: { equals: 'import' } }, { theirNumber: { equals: theirNumber } }],
      { keyHash: { like: 'forgotten' } },
    ],
  }
  return (await payload.db.count({ collection: CASES, where })).totalDocs > 0
}

/** @throws CaseRefused */
async function storeCase(run: Import, read: ReadCase): Promise<Outcome> {
  const { req, isDryRun } = run
  const known = await findReceived(req.payload, read.intake)
  if (isDryRun) return known ? 'left' : 'added'
  const { id } = known ?? (await receiveCase(req.payload, read.intake, req))
  const isAnswered = read.answer ? await answer(run, id, read.answer) : false
  if (!known) return 'added'
  return isAnswered ? 'changed' : 'left'
}

async function importLine(run: Import, { line, cells }: CaseLine): Promise<ReportLine> {
  const term = cells?.number?.trim() ?? ''
  const refused = (words: { vi: string; en: string }): ReportLine => ({
    ...{ line, term, outcome: 'refused', reason: inLanguageOf(run.req, words) },
  })
  if (!cells) return refused(BROKEN)
  const read = readCase(cells, run.world, run.batch)
  if ('vi' in read) return refused(read)
  if (await wasForgotten(run.req, read.intake)) return refused(FORGOTTEN)
  try {
    return { line, term, outcome: await storeCase(run, read) }
  } catch (error) {
    if (error instanceof CaseRefused) return refused(error.words)
    throw error
  }
}

/**
 * Tries out or imports cases of another system, one after another. A line that is refused holds up no other. The same
 * number of the same system is one case, also in the next file: then its answer is added, where it has one by now.
 */
export async function importCases(
  req: PayloadRequest,
  lines: readonly CaseLine[],
  isDryRun: boolean,
): Promise<CaseImport> {
  const run: Import = { req, world: await loadWorld(req.payload), batch: randomUUID(), isDryRun }
  const told: ReportLine[] = []
  for (const line of lines) told.push(await importLine(run, line))
  return { ...toReport(told, isDryRun), batch: run.batch }
}
