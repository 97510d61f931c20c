import type { Payload } from 'payload'
import { both } from '../fields/both.ts'
import { carryOut } from './carryOut.ts'
import { storeAgain } from './choose.ts'
import { COLUMN_FIELDS, type ColumnOf } from './columns.ts'
import { LARGEST_FILE_BYTES, LARGEST_TABLE_BYTES } from './limits.ts'
import { readFile, type FileContent } from './read/readFile.ts'
import type { ImportRun, RowResult, RunSource } from './run.ts'
import { carryOutServices } from './services/carryOut.ts'
import { storeServiceAgain } from './services/choose.ts'
import { SERVICE_FIELDS } from './services/fields.ts'
import { readServiceTable } from './services/table.ts'

/** What a kind of file is imported as. */
interface Source {
  collection: 'procedures' | 'entry-points'
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
  /** Stores what a choice between both sides is about once more, and gives all rows as they are then. */
  storeAgain: (payload: Payload, run: ImportRun, key: string) => Promise<RowResult[]>
}

const SOURCES: Record<RunSource, Source> = {
  procedures: {
    ...{ collection: 'procedures', read: readFile, fields: COLUMN_FIELDS, carryOut, storeAgain },
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
    tooLarge: both(
      'Tệp lớn hơn 24 MB. Hãy chia thành nhiều tệp.',
      'The file is larger than 24 MB. Split it.',
    ),
    ...{ carryOut: carryOutServices, storeAgain: storeServiceAgain },
    isEnough: (chosen) => chosen.includes('url') && (chosen.includes('code') || chosen.includes('variant')),
    notEnough: both(
      'Hãy chọn cột nào là mã thủ tục (hoặc mã dịch vụ công) và cột nào là địa chỉ nộp.',
      'Choose which column holds the code of the procedure (or of the service) and which one the address.',
    ),
  },
}

/** How the file of a run is imported. Runs from before the table of services are of procedures. */
export const sourceOf = ({ source }: Pick<ImportRun, 'source'>): Source => SOURCES[source ?? 'procedures']
