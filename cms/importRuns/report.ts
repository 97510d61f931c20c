import type { PayloadRequest } from 'payload'
import { writeTable } from '../csv/table.ts'
import { unpack } from './pack.ts'
import type { ImportRun, RowResult } from './run.ts'
import { sourceOf } from './sources.ts'
import { readNames } from './say/names.ts'
import { sayDifference } from './say/say.ts'
import { languageOf } from '../fields/inLanguageOf.ts'

const COLUMNS = {
  vi: ['Dòng', 'Mã', 'Tên', 'Kết quả', 'Mục', 'Đang có trên cổng', 'Trong tệp', 'Cột', 'Lý do'],
  en: ['Row', 'Code', 'Name', 'Outcome', 'Field', 'On the portal', 'In the file', 'Column', 'Reason'],
}
const OUTCOMES = {
  vi: {
    new: 'Mới',
    changed: 'Đổi',
    same: 'Không đổi',
    refused: 'Từ chối',
    missing: 'Nguồn không có',
    conflict: 'Xung đột',
  },
  en: {
    new: 'New',
    changed: 'Changed',
    same: 'Unchanged',
    refused: 'Refused',
    missing: 'Not in the file',
    conflict: 'Conflict',
  },
}
const UNDONE = {
  vi: { undone: 'đã hoàn tác', edited: 'đã sửa sau khi nhập, để nguyên', failed: 'không hoàn tác được' },
  en: { undone: 'undone', edited: 'edited since, left alone', failed: 'could not be undone' },
}

/** The report of a run as a CSV file for Excel: a line for each difference, or one for a row without any. */
export async function reportOf(req: PayloadRequest, run: ImportRun): Promise<string> {
  const language = languageOf(req)
  const rows = unpack<RowResult[]>(run.results) ?? []
  const { flattenedFields } = req.payload.collections[sourceOf(run).collection].config
  const list = rows.flatMap(({ changes = [], conflicts = [] }) => [...changes, ...conflicts])
  const speaker = { language, names: await readNames(req, flattenedFields, list) } as const
  const lines = rows.flatMap((row) => {
    const { line, code = '', name = '', outcome, problem, undo, changes = [], conflicts = [] } = row
    const common = (result: string) => [line > 0 ? String(line) : '', code, name, result]
    const notes = (row.notes ?? []).map((note) => note[language])
    const reason = [problem?.[language], undo && UNDONE[language][undo], ...notes].filter(Boolean).join(' ')
    const said = [
      ...changes.map((one) => [outcome === 'new' ? 'new' : 'changed', one] as const),
      ...conflicts.map((one) => ['conflict', one] as const),
    ].map(([kind, one]) => {
      const { where, here, source } = sayDifference(flattenedFields, one, speaker)
      return [...common(OUTCOMES[language][kind]), where, here, source, '', reason]
    })
    return said.length > 0
      ? said
      : [[...common(OUTCOMES[language][outcome]), '', '', '', problem?.column ?? '', reason]]
  })
  return writeTable(COLUMNS[language], lines)
}
