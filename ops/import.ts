import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { Payload } from 'payload'
import { InputError } from '../cms/import/lines.ts'
import { FILE_TYPES, importFile, type FileOutcome, type FileToImport } from '../cms/importRuns/importFile.ts'
import { makeProgress, type Progress } from './progress.ts'

const usage = `Usage: npm run import -- <file> [--type ${FILE_TYPES.join('|')}] [--dry-run] [--report <file.json>]
The file holds JSON Lines or JSON in UTF-8; the table of services is CSV or XLSX, that of performance any of these. Exit code: 0 all stored, 1 some records were rejected, 2 nothing could be done.`

function parseOptions(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { type: { type: 'string' }, 'dry-run': { type: 'boolean' }, report: { type: 'string' } },
  })
  const [file] = positionals
  if (!file || positionals.length > 1) throw new InputError(usage)
  const type = FILE_TYPES.find((one) => one === values.type)
  if (values.type !== undefined && !type)
    throw new InputError(`--type ${values.type} is not known.\n${usage}`)
  return { file, type, isDryRun: values['dry-run'] ?? false, reportFile: values.report }
}

async function importWithProgress(given: Omit<FileToImport, 'onProgress'>): Promise<FileOutcome> {
  let payload: Payload | undefined
  let progress: Progress | undefined
  const onProgress = (share: number) => (progress ??= makeProgress(basename(given.file))).update(share)
  try {
    return await importFile({ ...given, onProgress }, async () => {
      const { getPayload } = await import('payload')
      const { default: config } = await import('../payload.config.ts')
      return (payload = await getPayload({ config }))
    })
  } finally {
    progress?.stop()
    await payload?.destroy()
  }
}

/** @returns the exit code */
async function main(): Promise<number> {
  const { reportFile, ...given } = parseOptions(process.argv.slice(2))
  const { report, text, hasRefusals } = await importWithProgress(given)
  // A pipe takes a long report in parts; the process would end before the last one.
  await new Promise<void>((done) => process.stdout.write(`${text}\n`, () => done()))
  if (reportFile) writeFileSync(reportFile, `${JSON.stringify(report, null, 2)}\n`)
  return hasRefusals ? 1 : 0
}

try {
  process.exit(await main())
} catch (error) {
  const isArgument = String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')
  const line = isArgument ? `${(error as Error).message}\n${usage}` : (error as Error).message
  console.error(error instanceof InputError || isArgument ? line : error)
  process.exit(2)
}
