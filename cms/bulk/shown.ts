import { CHANNELS } from '../collections/procedures/choices.ts'
import { idOf } from '../content/record.ts'
import { both } from '../fields/both.ts'
import type { RunItem, Values } from '../runs/run.ts'
import type { Names } from './names.ts'

type Language = 'vi' | 'en'

const LABELS: Record<string, { vi: string; en: string }> = {
  field: both('Lĩnh vực', 'Field'),
  agency: both('Cơ quan', 'Agency'),
  implementingAgencies: both('Cơ quan thực hiện', 'Implementing agencies'),
  competentAgencies: both('Cơ quan có thẩm quyền', 'Competent agencies'),
  coordinatingAgencies: both('Cơ quan phối hợp', 'Coordinating agencies'),
  channel: both('Hình thức nộp', 'Channel'),
  provider: both('Hệ thống tiếp nhận', 'Provider'),
  url: both('Địa chỉ riêng', 'Explicit address'),
  enabled: both('Tình trạng', 'State'),
  disabledReason: both('Lý do tạm ngừng', 'Why it is off'),
}

const NONE = both('(trống)', '(empty)')
const STATE = [both('Tạm ngừng', 'Off'), both('Đang hoạt động', 'On')]
const TEMPLATE = both('theo mẫu của hệ thống', 'by the template of the provider')

/** A field of an item as readers see it: what it is, and what it becomes. */
export interface ShownChange {
  label: string
  before: string
  after: string
}

function listOf(names: Names, field: string): ReadonlyMap<string, string> | undefined {
  if (field === 'field') return names.fields
  if (field === 'provider') return names.providers
  return /agenc/i.test(field) ? names.agencies : undefined
}

function shown(
  field: string,
  value: unknown,
  { names, language }: { names: Names; language: Language },
): string {
  const isEmpty =
    value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length)
  if (field === 'enabled') return STATE[Number(value !== false)]![language]
  if (isEmpty) return (field === 'url' ? TEMPLATE : NONE)[language]
  const list = listOf(names, field)
  const named = (one: unknown) => list?.get(String(idOf(one))) ?? String(idOf(one))
  if (field === 'channel')
    return CHANNELS.find((one) => one.value === value)?.label[language] ?? String(value)
  return (Array.isArray(value) ? value : [value]).map(named).join('; ')
}

/** The changes of an item in words: of a new entry point its values, of one that is removed those it had. */
export function shownChanges(
  { act, before, after }: Pick<RunItem, 'act' | 'before' | 'after'>,
  words: { names: Names; language: Language },
): ShownChange[] {
  const told: Values = act === 'trash' ? before : after
  return Object.keys(told)
    .filter((field) => field in LABELS)
    .map((field) => ({
      label: LABELS[field]![words.language],
      before: act === 'create' ? '–' : shown(field, before[field], words),
      after: act === 'trash' ? '–' : shown(field, after[field], words),
    }))
}
