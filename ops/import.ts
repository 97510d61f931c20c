import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { importAsRun } from '../cms/import/importAsRun.ts'
import { InputError } from '../cms/import/lines.ts'
import { readRecords } from '../cms/import/read.ts'
import { describe, type Report } from '../cms/import/report.ts'
import { recordTypes, type Shape } from '../cms/import/shapes.ts'
import {
  describeTable,
  importTable,
  readTableFile,
  RUN_TYPES,
  type RunType,
} from '../cms/importRuns/command.ts'
import { makeProgress } from './progress.ts'

const usage = `Usage: npm run import -- <file> [--type ${[...recordTypes, ...RUN_TYPES].join('|')}] [--dry-run] [--report <file.json>]
The file holds JSON Lines or JSON in UTF-8; the table of services is CSV or XLSX, that of performance any of these. Exit code: 0 all stored, 1 some records were rejected, 2 nothing could be done.`

type Options = { file: string; type?: Shape | RunType; isDryRun: boolean; reportFile?: string }

/** What is no shape of records. */
const isRunType = (text: string | undefined): text is RunType => RUN_TYPES.some((one) => one === text)
const isShape = (text: string): text is Shape | RunType =>
  isRunType(text) || (recordTypes as readonly string[]).includes(text)

function parseOptions(args: string[]): Options {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { type: { type: 'string' }, 'dry-run': { type: 'boolean' }, report: { type: 'string' } },
  })
  const [file] = positionals
  if (!file || positionals.length > 1) throw new InputError(usage)
  if (values.type !== undefined && !isShape(values.type))
    throw new InputError(`--type ${values.type} is not known.\n${usage}`)
  return {
    file,
    ...(values.type !== undefined && { type: values.type }),
    isDryRun: values['dry-run'] ?? false,
    ...(values.report !== undefined && { reportFile: values.report }),
  }
}

type Records = Omit<Options, 'type'> & { type?: Shape }

/** Reads the first record, so that an unreadable file is reported before the database is opened. */
async function touch({ file, type }: Records) {
  for await (const _first of readRecords(file, type)) return
}

async function openPayload() {
  const { getPayload } = await import('payload')
  const { default: config } = await import('../payload.config.ts')
  return getPayload({ config })
}

async function importFile(options: Records): Promise<Report> {
  await touch(options)
  const payload = await openPayload()
  const progress = makeProgress(basename(options.file))
  try {
    const source = basename(options.file)
    const store = { payload, isSeeding: false, isDryRun: options.isDryRun, source }
    return await importAsRun(store, source, readRecords(options.file, options.type), {
      onProgress: progress.update,
    })
  } finally {
    progress.stop()
    await payload.destroy()
  }
}

async function importRun({ file, isDryRun }: Options, type: RunType) {
  const table = await readTableFile(file, type)
  const payload = await openPayload()
  try {
    return await importTable(payload, table, isDryRun)
  } finally {
    await payload.destroy()
  }
}

interface Outcome {
  report: object
  text: string
  hasRefusals: boolean
}

async function outcomeOf(options: Options): Promise<Outcome> {
  const { type, isDryRun } = options
  if (isRunType(type)) {
    const report = await importRun(options, type)
    return { report, text: describeTable(report, isDryRun), hasRefusals: report.counts.refused > 0 }
  }
  const { type: _, ...others } = options
  const report = await importFile({ ...others, ...(type && { type }) })
  return { report, text: describe(report, isDryRun), hasRefusals: report.rejected.length > 0 }
}

/** @returns the exit code */
async function main(): Promise<number> {
  const options = parseOptions(process.argv.slice(2))
  const { report, text, hasRefusals } = await outcomeOf(options)
  // A pipe takes a long report in parts; the process would end before the last one.
  await new Promise<void>((done) => process.stdout.write(`${text}\n`, () => done()))
  if (options.reportFile) writeFileSync(options.reportFile, `${JSON.stringify(report, null, 2)}\n`)
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
