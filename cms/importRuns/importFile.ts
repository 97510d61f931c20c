import { basename } from 'node:path'
import type { Payload } from 'payload'
import { importAsRun } from '../import/importAsRun.ts'
import { readRecords } from '../import/read.ts'
import { describe } from '../import/report.ts'
import { recordTypes, type Shape } from '../import/shapes.ts'
import { describeTable, importTable, readTableFile, RUN_TYPES, type RunType } from './command.ts'

/** What a file may hold: records of one shape, or a table that the admin imports too. */
export const FILE_TYPES: readonly (Shape | RunType)[] = [...recordTypes, ...RUN_TYPES]

export interface FileToImport {
  file: string
  /** Found out from the records if left out. */
  type: Shape | RunType | undefined
  isDryRun: boolean
  onProgress: (share: number) => void
}

export interface FileOutcome {
  report: object
  /** The report for the console, in English. */
  text: string
  hasRefusals: boolean
}

type Open = () => Promise<Payload>

const isRunType = (type: Shape | RunType | undefined): type is RunType =>
  RUN_TYPES.some((one) => one === type)

async function importTableFile({ file, isDryRun }: FileToImport, type: RunType, open: Open) {
  const table = await readTableFile(file, type)
  const report = await importTable(await open(), table, isDryRun)
  return { report, text: describeTable(report, isDryRun), hasRefusals: report.counts.refused > 0 }
}

async function importRecords(given: FileToImport, type: Shape | undefined, open: Open) {
  const { file, isDryRun, onProgress } = given
  // An unreadable file is reported before the database is opened.
  for await (const _first of readRecords(file, type)) break
  const source = basename(file)
  const store = { payload: await open(), isSeeding: false, isDryRun, source }
  const report = await importAsRun(store, source, readRecords(file, type), { onProgress })
  return { report, text: describe(report, isDryRun), hasRefusals: report.rejected.length > 0 }
}

/**
 * Imports a file for a command.
 * @param open opens the CMS, once the file is known to be readable
 * @throws InputError for a file that cannot be read as what it should be
 */
export const importFile = (given: FileToImport, open: Open): Promise<FileOutcome> =>
  isRunType(given.type) ? importTableFile(given, given.type, open) : importRecords(given, given.type, open)
