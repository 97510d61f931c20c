import type { Payload } from 'payload'
import { both } from '../fields/both.ts'
import { carryOut } from './carryOut.ts'
import { storeAgain } from './choose.ts'
import { COLUMN_FIELDS, type ColumnOf } from './columns.ts'
import { LARGEST_FILE_BYTES, LARGEST_TABLE_BYTES } from './limits.ts'
import { readFile, type FileContent } from './read/readFile.ts'
import type { ImportRun, RowResult, RunSource } from './run.ts'
import { unpack } from './pack.ts'
import { carryOutPerformance, undoPerformance } from './performance/carryOut.ts'
import { PERFORMANCE_FIELDS } from './performance/fields.ts'
import { readPerformance } from './performance/table.ts'
import { carryOutServices } from './services/carryOut.ts'
import { storeServiceAgain } from './services/choose.ts'
import { SERVICE_FIELDS } from './services/fields.ts'
import { readServiceTable } from './services/table.ts'
import { undoRows } from './undo.ts'

type UndoOf = Omit<Parameters<typeof undoRows>[2], 'collection'>

/** Documents are put back to their version of before. */
const undoDocuments =
  (collection: 'procedures' | 'entry-points'): Source['undo'] =>
  (payload, rows, how) =>
    undoRows(payload, rows, { ...how, collection })

/** What a kind of file is imported as. */
interface Source {
  collection: 'procedures' | 'entry-points' | 'performance'
  read: (bytes: Buffer) => Promise<FileContent>
  mostBytes: number
  /** Said of a larger file. */
  tooLarge: { vi: string; en: string }
  /** What the columns of a table may hold. */
  fields: readonly ColumnOf[]
  /** Whether a choice of columns is enough to go on. */
  isEnough: (chosen: readonly (string | null)[]) => boolean
  notEnough: { vi: string; en: string }
  /** Tries out or imports the rows of a run, and says what became of each. */
  carryOut: (payload: Payload, run: ImportRun, isDryRun: boolean) => Promise<RowResult[]>
  /** Takes back what a run stored. */
  undo: (payload: Payload, rows: RowResult[], how: UndoOf) => Promise<RowResult[]>
  /** Stores what a choice between both sides is about once more, and gives all rows as they are then. */
  storeAgain: (payload: Payload, run: ImportRun, key: string) => Promise<RowResult[]>
}

const TABLE_TOO_LARGE = both(
  'Tệp lớn hơn 24 MB. Hãy chia thành nhiều tệp.',
  'The file is larger than 24 MB. Split it.',
)

const SOURCES: Record<RunSource, Source> = {
  procedures: {
    ...{ collection: 'procedures', read: readFile, fields: COLUMN_FIELDS, carryOut, storeAgain },
    undo: undoDocuments('procedures'),
    mostBytes: LARGEST_FILE_BYTES,
    tooLarge: both(
      'Tệp lớn hơn 12 MB. Hãy chia thành nhiều tệp.',
      'The file is larger than 12 MB. Split it.',
    ),
    isEnough: (chosen) => chosen.includes('code') && chosen.includes('name'),
    notEnough: both(
      'Hãy chọn cột nào là mã thủ tục và cột nào là tên thủ tục.',
      'Choose which column holds the code and which one the name.',
    ),
  },
  services: {
    ...{ collection: 'entry-points', read: readServiceTable, fields: SERVICE_FIELDS },
    mostBytes: LARGEST_TABLE_BYTES,
    tooLarge: TABLE_TOO_LARGE,
    ...{ carryOut: carryOutServices, storeAgain: storeServiceAgain, undo: undoDocuments('entry-points') },
    isEnough: (chosen) => chosen.includes('url') && (chosen.includes('code') || chosen.includes('variant')),
    notEnough: both(
      'Hãy chọn cột nào là mã thủ tục (hoặc mã dịch vụ công) và cột nào là địa chỉ nộp.',
      'Choose which column holds the code of the procedure (or of the service) and which one the address.',
    ),
  },
  performance: {
    ...{ collection: 'performance', read: readPerformance, fields: PERFORMANCE_FIELDS },
    mostBytes: LARGEST_TABLE_BYTES,
    tooLarge: TABLE_TOO_LARGE,
    ...{ carryOut: carryOutPerformance, undo: undoPerformance },
    // The source wins always: nobody edits figures here.
    storeAgain: async (_payload, run) => unpack<RowResult[]>(run.results) ?? [],
    isEnough: (chosen) => ['month', 'settled', 'onTime'].every((key) => chosen.includes(key)),
    notEnough: both(
      'Hãy chọn cột nào là tháng, cột nào là số đã giải quyết và cột nào là số đúng hạn.',
      'Choose which column holds the month, which one the number settled and which one the number on time.',
    ),
  },
}

/** How the file of a run is imported. Runs from before the table of services are of procedures. */
export const sourceOf = ({ source }: Pick<ImportRun, 'source'>): Source => SOURCES[source ?? 'procedures']
