import { stringify } from 'csv-stringify/sync'
import { withoutFormula } from '../content/csvCell.ts'
import { ACTIONS } from './actions.ts'
import type { AuditChange, AuditEntry } from './entry.ts'

const COLUMNS = [
  ...([
    'seq',
    'at',
    'actorName',
    'actor',
    'roles',
    'action',
    'subject',
    'document',
    'title',
    'note',
  ] as const),
  ...(['changes', 'address', 'agent', 'previous', 'hash'] as const),
]

const HEADS: Record<(typeof COLUMNS)[number], string> = {
  seq: 'Số thứ tự',
  at: 'Lúc (UTC)',
  actorName: 'Người thực hiện',
  actor: 'Mã tài khoản',
  roles: 'Vai trò',
  action: 'Việc',
  subject: 'Loại nội dung',
  document: 'Mã nội dung',
  title: 'Nội dung',
  note: 'Ghi chú',
  changes: 'Đã đổi gì',
  address: 'Từ địa chỉ',
  agent: 'Trình duyệt',
  previous: 'Mã băm của mục trước',
  hash: 'Mã băm',
}

const ofChange = ({ path, before, after }: AuditChange) => `${path}: ${before ?? '∅'} → ${after ?? '∅'}`

function cellOf(entry: AuditEntry, column: (typeof COLUMNS)[number]): string {
  if (column === 'changes') return (entry.changes ?? []).map(ofChange).join('\n')
  if (column === 'action')
    return ACTIONS.find(({ value }) => value === entry.action)?.label.vi ?? entry.action
  return String(entry[column] ?? '')
}

const OPTIONS = { record_delimiter: 'windows' } as const

/** The first line of the file, with the byte order mark that Excel needs. */
export const csvHead = (): string =>
  stringify([COLUMNS.map((name) => HEADS[name])], { ...OPTIONS, bom: true })

/** Entries as lines of a CSV file (RFC 4180) without formulas. */
export const csvLines = (entries: AuditEntry[]): string =>
  stringify(
    entries.map((entry) => COLUMNS.map((column) => withoutFormula(cellOf(entry, column)))),
    OPTIONS,
  )
