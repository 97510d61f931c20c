import { communeName, withinSentence, type NamedUnit } from '../sites/make/names.ts'
import type { FormerUnit } from './oldUnits.ts'

/** The facts from which the introduction of a commune is composed. */
export interface KnownCommune {
  unit: NamedUnit
  /** The former units it was formed from in 2025. */
  from: readonly FormerUnit[]
  areaKm2?: number
}

type Locale = 'vi' | 'en'

const KINDS: Record<
  FormerUnit['kind'],
  { vi: [one: string, many: string]; en: [one: string, many: string] }
> = {
  town: { vi: ['thị trấn', 'các thị trấn'], en: ['the town of', 'the towns of'] },
  ward: { vi: ['phường', 'các phường'], en: ['the ward of', 'the wards of'] },
  commune: { vi: ['xã', 'các xã'], en: ['the commune of', 'the communes of'] },
}
const KIND_ORDER = ['town', 'ward', 'commune'] as const

const inList = { vi: new Intl.ListFormat('vi'), en: new Intl.ListFormat('en-GB') }

/** 'thị trấn Bắc Hà và các xã Bản Phố, Na Hối' */
function namesOf(units: readonly FormerUnit[], locale: Locale): string {
  const kinds = KIND_ORDER.filter((kind) => units.some((unit) => unit.kind === kind))
  const parts = kinds.map((kind) => {
    const names = units.filter((unit) => unit.kind === kind).map(({ name }) => name)
    // A single "và" is enough for a list of lists.
    const list = locale === 'vi' && kinds.length > 1 ? names.join(', ') : inList[locale].format(names)
    return `${KINDS[kind][locale][names.length === 1 ? 0 : 1]} ${list}`
  })
  return inList[locale].format(parts)
}

const DISTRICTS = { 'Thị xã': 'town', 'Thành phố': 'city', Huyện: 'district' } as const

function districtOf({ district, province }: FormerUnit, locale: Locale): string {
  if (locale === 'vi') return `${withinSentence(district)}, tỉnh ${province} cũ`
  const [, kind = '', name = district] = /^(Thị xã|Thành phố|Huyện) (.+)$/u.exec(district) ?? []
  return `${name} ${DISTRICTS[kind as keyof typeof DISTRICTS] ?? ''}, former ${province} Province`
}

/** The former units by district, each with its name: 'các xã A và B (huyện C, tỉnh D cũ)'. */
function origin(from: readonly FormerUnit[], locale: Locale): string {
  const byDistrict = Map.groupBy(from, ({ district }) => district)
  const parts = [...byDistrict.values()].map(
    (units) => `${namesOf(units, locale)} (${districtOf(units[0]!, locale)})`,
  )
  return parts.join(locale === 'vi' ? ' cùng ' : ', together with ')
}

function vietnamese({ unit, from, areaKm2 }: KnownCommune): string {
  const here = unit.type
  const made =
    from.length === 1
      ? `${here} không thay đổi khi sắp xếp năm 2025: trước đó là ${origin(from, 'vi')}.`
      : `${here} được lập từ ${origin(from, 'vi')}.`
  return [
    `${unit.fullName} là một trong 99 đơn vị hành chính cấp xã của tỉnh Lào Cai từ ngày 01/7/2025.`,
    from.length > 0 && made,
    areaKm2 !== undefined && `Diện tích khoảng ${Math.round(areaKm2)} km².`,
    `Hồ sơ được nhận tại Trung tâm Phục vụ hành chính công ${withinSentence(unit.fullName)} và trên Cổng Dịch vụ công quốc gia.`,
  ]
    .filter(Boolean)
    .join(' ')
}

function english({ unit, from, areaKm2 }: KnownCommune): string {
  const made =
    from.length === 1
      ? `It stayed as it was in the reform of 2025: before, it was ${origin(from, 'en')}.`
      : `It was formed from ${origin(from, 'en')}.`
  return [
    `${communeName(unit).en} has been one of the 99 communes and wards of Lào Cai Province since 1 July 2025.`,
    from.length > 0 && made,
    areaKm2 !== undefined && `It covers about ${Math.round(areaKm2)} km².`,
    'Files are handed in at its public service centre and on the National Public Service Portal.',
  ]
    .filter(Boolean)
    .join(' ')
}

/** The introduction of a commune on its site, composed only of facts about the administrative units. */
export const introduceCommune = (commune: KnownCommune) => ({ vi: vietnamese(commune), en: english(commune) })
