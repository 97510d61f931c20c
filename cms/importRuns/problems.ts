import type { Entry } from '../import/read.ts'
import type { ImportRecord } from '../import/records.ts'
import { both } from '../fields/both.ts'
import type { RowProblem } from './run.ts'

/** What the importer says of a record (cms/import/schemas.ts, apply/store.ts), for people. */
const KNOWN: readonly (readonly [RegExp, RowProblem])[] = [
  [
    /^code (?:is|must)/,
    {
      ...both(
        'Mã thủ tục thiếu hoặc sai; mã có dạng 1.001193.',
        'The code is missing or wrong; it looks like 1.001193.',
      ),
      column: 'code',
    },
  ],
  [/^name is/, { ...both('Thiếu tên thủ tục.', 'The name is missing.'), column: 'name' }],
  [/^not a JSON object/, both('Dòng không phải JSON hợp lệ.', 'The line is not valid JSON.')],
  [/^not recognisable/, both('Không nhận ra đây là thủ tục.', 'This is not recognisable as a procedure.')],
  [
    /^it is in the trash/,
    both(
      'Thủ tục đang ở thùng rác; hãy khôi phục trước rồi nhập.',
      'The procedure is in the trash; restore it first.',
    ),
  ],
  [
    /^TRANGTHAI is not 1/,
    {
      ...both('Thủ tục không công khai trong nguồn.', 'The source does not publish the procedure.'),
      column: 'TRANGTHAI',
    },
  ],
  [/^(?:id|uuid) must/, { ...both('Mã bản ghi quốc gia sai.', 'The national id is wrong.'), column: 'id' }],
  [/negative/, both('Có số tiền hoặc số lượng âm.', 'An amount is negative.')],
]

/** The reason why a record is refused, in both languages. */
export const toProblem = (reason: string): RowProblem =>
  KNOWN.find(([known]) => known.test(reason))?.[1] ??
  both(`Giá trị không hợp lệ – ${reason}`, `Not valid – ${reason}`)

export type Prepared = Entry & {
  refused?: RowProblem
  /** Of the procedure that a refused row is about, where it can be read. */
  code?: string
}

const codeOf = (entry: Prepared) =>
  'record' in entry && entry.record.type === 'procedures' ? entry.record.code : ''

const refused = (entry: Prepared, problem: RowProblem): Prepared => {
  const { line, progress } = entry
  const code = codeOf(entry)
  return { line, progress, problem: problem.en, refused: problem, ...(code && { code }) }
}

const NO_PROCEDURE = both('Dòng này không phải thủ tục.', 'This is not a procedure.')

/** Refuses what is no procedure. */
const proceduresOnly = (entry: Prepared): Prepared => {
  if ('problem' in entry) return refused(entry, entry.refused ?? toProblem(entry.problem))
  return entry.record.type === 'procedures' ? entry : refused(entry, NO_PROCEDURE)
}

function twinProblem(lines: number[], isSame: boolean): RowProblem {
  const list = lines.join(', ')
  const words = isSame
    ? both(
        `Trùng hoàn toàn với dòng ${lines[0]}; chỉ nhập một lần.`,
        `The same as row ${lines[0]}; imported once.`,
      )
    : both(
        `Mã này có ở các dòng ${list} với nội dung khác nhau; hãy giữ một dòng.`,
        `This code is in rows ${list} with different content; keep one.`,
      )
  return { ...words, column: 'code' }
}

const contentOf = (entry: Prepared) => JSON.stringify((entry as { record: ImportRecord }).record)

/**
 * The entries of a file as they are imported: each procedure once, so that the order of the rows makes no difference.
 * Of rows that say the same the first counts; rows of one code that differ are all refused.
 */
export function onePerProcedure(entries: Prepared[]): Prepared[] {
  const procedures = entries.map(proceduresOnly)
  const groups = Map.groupBy(procedures.filter(codeOf), codeOf)
  return procedures.map((entry) => {
    const group = groups.get(codeOf(entry)) ?? []
    if (group.length < 2) return entry
    const isSame = new Set(group.map(contentOf)).size === 1
    if (isSame && group[0] === entry) return entry
    return refused(
      entry,
      twinProblem(
        group.map(({ line }) => line),
        isSame,
      ),
    )
  })
}
