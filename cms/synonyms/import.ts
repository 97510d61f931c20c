import type { PayloadRequest } from 'payload'
import { toReport, type ImportReport, type ReportLine } from '../csv/report.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import type { Line } from './csv.ts'
import { planImport, type Step } from './plan.ts'
import { listRules, toData } from './stored.ts'

const OUTCOMES = { add: 'added', change: 'changed', leave: 'left', refuse: 'refused' } as const

const FAILED = both(
  'Cơ sở dữ liệu không ghi được; dòng này và các dòng sau chưa được nhập. Hãy nhập lại tệp.',
  'The database could not store it; this line and those after it are not imported. Import the file again.',
)

type FieldErrors = { status?: number; message?: string; data?: { errors?: { message?: string }[] } }

const reasonOf = ({ message, data }: FieldErrors): string =>
  data?.errors?.map((error) => error.message).join(' ') || (message ?? '')

/** Stores one rule in its own transaction, with the rights of the sender. */
async function store(req: PayloadRequest, step: Step): Promise<void> {
  const asSender = { depth: 0, overrideAccess: false, user: req.user, req } as const
  if (step.todo === 'add') {
    await req.payload.create({ collection: 'synonyms', data: toData(step.rule), ...asSender })
  }
  if (step.todo === 'change') {
    await req.payload.update({
      collection: 'synonyms',
      id: step.id,
      data: toData(step.rule),
      ...asSender,
    })
  }
}

/**
 * Imports the lines of a file independently: a refused line does not stop the others, and no rule is stored partially.
 * @param dryRun only reports what would happen
 */
export async function importLines(
  req: PayloadRequest,
  lines: Line[],
  dryRun: boolean,
): Promise<ImportReport> {
  const report: ReportLine[] = []
  let isDown = false
  for (const step of planImport(lines, await listRules(req))) {
    const { line, term, todo } = step
    let reason = todo === 'refuse' ? inLanguageOf(req, step.why) : undefined
    if (!dryRun && isDown && reason === undefined) reason = inLanguageOf(req, FAILED)
    if (!dryRun && reason === undefined) {
      try {
        await store(req, step)
      } catch (error) {
        const isRefused = ((error as FieldErrors).status ?? 500) < 500
        if (!isRefused) req.payload.logger.error({ msg: 'A synonym could not be imported', err: error, line })
        isDown = !isRefused
        reason = isRefused ? reasonOf(error as FieldErrors) : inLanguageOf(req, FAILED)
      }
    }
    report.push({
      line,
      term,
      outcome: reason === undefined ? OUTCOMES[todo] : 'refused',
      ...(reason && { reason }),
    })
  }
  return toReport(report, dryRun)
}
