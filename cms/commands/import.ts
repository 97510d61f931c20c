import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Payload } from 'payload'
import { InputError } from '../import/lines.ts'
import { FILE_TYPES, importFile, type FileOutcome, type FileToImport } from '../importRuns/importFile.ts'
import { openCms, readArguments, writeOut } from './command.ts'
import { CommandError } from './CommandError.ts'
import { makeProgress, type Progress } from './progress.ts'

const usage = `Usage: npm run import -- <file> [--type ${FILE_TYPES.join('|')}] [--dry-run] [--report <file.json>]
The file holds JSON Lines or JSON in UTF-8; the table of services is CSV or XLSX, that of performance any of these. Exit code: 0 all stored, 1 some records were rejected, 2 nothing could be done.`

function readOptions() {
  const { values, positionals } = readArguments(usage, {
    type: { type: 'string' },
    'dry-run': { type: 'boolean' },
    report: { type: 'string' },
  })
  const [file] = positionals
  if (!file || positionals.length > 1) throw new CommandError(usage)
  const type = FILE_TYPES.find((one) => one === values.type)
  if (values.type !== undefined && !type)
    throw new CommandError(`--type ${values.type} is not known.\n${usage}`)
  return { file, type, isDryRun: values['dry-run'] ?? false, reportFile: values.report }
}

async function importWithProgress(given: Omit<FileToImport, 'onProgress'>): Promise<FileOutcome> {
  let payload: Payload | undefined
  let progress: Progress | undefined
  const onProgress = (share: number) => (progress ??= makeProgress(basename(given.file))).update(share)
  try {
    return await importFile({ ...given, onProgress }, async () => (payload = await openCms()))
  } catch (error) {
    throw error instanceof InputError ? new CommandError(error.message) : error
  } finally {
    progress?.stop()
    await payload?.destroy()
  }
}

const { reportFile, ...given } = readOptions()
const { report, text, hasRefusals } = await importWithProgress(given)
await writeOut(`${text}\n`)
if (reportFile) writeFileSync(reportFile, `${JSON.stringify(report, null, 2)}\n`)
process.exit(hasRefusals ? 1 : 0)
