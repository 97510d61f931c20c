import type { Change, Which } from './asked.ts'
import type { Names } from './names.ts'

const LISTS = {
  implementingAgencies: 'cơ quan thực hiện',
  competentAgencies: 'cơ quan có thẩm quyền',
  coordinatingAgencies: 'cơ quan phối hợp',
}

const named = (list: ReadonlyMap<string, string>, id: string | null | undefined) =>
  id ? `“${list.get(id) ?? id}”` : '(không chọn)'

function meant(names: Names, { agency, provider, channel }: Which): string {
  const parts = [
    agency && `cơ quan ${named(names.agencies, agency)}`,
    provider && `hệ thống ${named(names.providers, provider)}`,
    channel && `hình thức ${channel}`,
  ].filter(Boolean)
  return parts.length > 0 ? ` (${parts.join(', ')})` : ''
}

function ofAgencies(names: Names, { how, list, agency, by }: Extract<Change, { kind: 'agencies' }>): string {
  const [one, other] = [named(names.agencies, agency), named(names.agencies, by)]
  if (how === 'add') return `Thêm ${one} vào ${LISTS[list]}`
  if (how === 'remove') return `Bỏ ${one} khỏi ${LISTS[list]}`
  if (how === 'replace') return `Thay ${one} bằng ${other} trong ${LISTS[list]}`
  return `Đổi ${LISTS[list]} thành ${one}`
}

const whither = (names: Names, { provider, url }: { provider: string | null; url: string }) =>
  `${named(names.providers, provider)}${url ? `, địa chỉ ${url}` : ''}`

/** What a change does, in Vietnamese, for the audit log and the list of runs. */
export function describeChange(change: Change, names: Names): string {
  switch (change.kind) {
    case 'field':
      return `Đổi lĩnh vực thành ${named(names.fields, change.value)}`
    case 'owner':
      return `Đổi cơ quan phụ trách thành ${named(names.agencies, change.value)}`
    case 'agencies':
      return ofAgencies(names, change)
    case 'addPoint':
      return `Thêm điểm nộp hồ sơ tại ${named(names.agencies, change.agency)}: ${whither(names, change.target)}`
    case 'movePoint':
      return `Đổi nơi nhận của điểm nộp hồ sơ${meant(names, change.which)} thành ${whither(names, change.target)}`
    case 'switchPoint':
      return `${change.state.enabled ? 'Bật' : 'Tạm ngừng'} điểm nộp hồ sơ${meant(names, change.which)}`
    case 'removePoint':
      return `Bỏ điểm nộp hồ sơ${meant(names, change.which)}`
  }
}
