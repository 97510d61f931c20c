import { both } from '../fields/both.ts'
import { foldName } from '../import/text.ts'

/** What a column may hold, as a person chooses it, and the headings by which it is recognised (`foldName`). */
export interface ColumnOf {
  key: string
  label: { vi: string; en: string }
  guess: RegExp
}

/** How the cell of a column is read: as one text, or as a list with a value on each line, or between semicolons too. */
type Kind = 'text' | 'lines' | 'words'

/** The fields that a column may hold: keys of a line of procedures.jsonl (cms/import/schemas.ts). */
export const COLUMN_FIELDS = [
  {
    key: 'code',
    kind: 'text',
    label: both('Mã thủ tục', 'Code'),
    guess: /^ma( so)?( tthc| thu tuc.*)?$|^code$/,
  },
  {
    ...{ key: 'name', kind: 'text', label: both('Tên thủ tục', 'Name') },
    guess: /^ten( tthc| thu tuc.*)?$|^thu tuc( hanh chinh)?$|^name$/,
  },
  { key: 'field', kind: 'text', label: both('Lĩnh vực', 'Field'), guess: /^(ten )?linh vuc|^field$/ },
  {
    key: 'level',
    kind: 'words',
    label: both('Cấp thực hiện', 'Tiers'),
    guess: /^cap (thuc hien|giai quyet|hanh chinh)|^cap$|^level$/,
  },
  {
    ...{ key: 'agency', kind: 'text', label: both('Cơ quan thực hiện', 'Implementing agency') },
    guess: /^(co quan|don vi)( truc tiep)? (thuc hien|giai quyet|tiep nhan)|^agency$/,
  },
  {
    key: 'publisher',
    kind: 'text',
    label: both('Cơ quan công bố', 'Publisher'),
    guess: /cong bo|^publisher$/,
  },
  { key: 'audience', kind: 'words', label: both('Đối tượng', 'Audiences'), guess: /^doi tuong|^audience$/ },
  {
    ...{ key: 'processing_time', kind: 'text', label: both('Thời hạn giải quyết', 'Time limit') },
    guess: /^thoi (han|gian)|^processing time$/,
  },
  { key: 'fee', kind: 'text', label: both('Phí, lệ phí', 'Fee'), guess: /^(muc )?(phi|le phi)|^fee$/ },
  {
    ...{ key: 'online_level', kind: 'text', label: both('Mức độ trực tuyến', 'Online level') },
    guess: /^muc do|^dich vu cong truc tuyen|^online level$/,
  },
  {
    ...{ key: 'submission_channels', kind: 'words', label: both('Hình thức nộp', 'Channels') },
    guess: /^(hinh|cach) thuc|^submission channels$/,
  },
  {
    ...{ key: 'documents', kind: 'lines', label: both('Thành phần hồ sơ', 'Papers') },
    guess: /^thanh phan ho so|^ho so|^giay to|^documents$/,
  },
  {
    key: 'steps',
    kind: 'lines',
    label: both('Trình tự thực hiện', 'Steps'),
    guess: /^trinh tu|^cac buoc|^steps$/,
  },
  { key: 'result', kind: 'lines', label: both('Kết quả', 'Results'), guess: /^ket qua|^result$/ },
  {
    key: 'legal_basis',
    kind: 'words',
    label: both('Căn cứ pháp lý', 'Legal basis'),
    guess: /^can cu|^co so phap ly|^legal basis$/,
  },
  {
    key: 'conditions',
    kind: 'text',
    label: both('Yêu cầu, điều kiện', 'Conditions'),
    guess: /^yeu cau|^dieu kien|^conditions$/,
  },
] as const satisfies readonly (ColumnOf & { kind: Kind })[]

/** The field of each column, in the order of the columns; null for one that is not read. */
export type Mapping = (string | null)[]

const findField = (key: unknown) => COLUMN_FIELDS.find((field) => field.key === key)

/** Each field once: where two columns have the same, the first. */
export const withoutTwins = (mapping: Mapping): Mapping =>
  mapping.map((field, at) => (field !== null && mapping.indexOf(field) < at ? null : field))

/** Which field each column holds, by its heading: as saved, else as far as the words tell. */
export function guessMapping(
  headings: string[],
  saved: Partial<Record<string, unknown>> = {},
  fields: readonly ColumnOf[] = COLUMN_FIELDS,
): Mapping {
  return withoutTwins(
    headings.map((heading) => {
      const folded = foldName(heading)
      if (Object.hasOwn(saved, folded)) return fields.find(({ key }) => key === saved[folded])?.key ?? null
      return fields.find(({ guess }) => guess.test(folded))?.key ?? null
    }),
  )
}

const cut = (text: string, at: RegExp) =>
  text
    .split(at)
    .map((part) => part.trim())
    .filter(Boolean)

/** Excel stores the code 1.001190 as the number 1.00119. */
const asCode = (cell: string) => (/^\d\.\d{1,5}$/.test(cell) ? cell.padEnd(8, '0') : cell)

function readCell(field: string, cell: string): unknown {
  const text = cell.trim()
  if (field === 'code') return asCode(text)
  const kind = findField(field)?.kind ?? 'text'
  if (kind === 'text') return text
  return cut(text, kind === 'words' ? /[\n;]+/ : /\n+/)
}

/** A row of a table as a line of procedures.jsonl. */
export const readCells = (mapping: Mapping, cells: string[]): Record<string, unknown> =>
  Object.fromEntries(
    mapping.flatMap((field, at) => (field && cells[at]?.trim() ? [[field, readCell(field, cells[at])]] : [])),
  )
