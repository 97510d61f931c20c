import { findDocumentNumbers } from './documents.ts'
import { toDay, type Predecessor, type UnitRecord } from './records.ts'
import type { UnitEntry } from './schemas.ts'
import { cleanLine } from './text.ts'

/** NQ 202/2025/QH15: the merged provinces exist since 1 July 2025, their predecessors until the day before. */
const mergerDay = '2025-07-01'
const lastDayBefore = '2025-06-30'

const toPredecessor = (name: string, note: string): Predecessor => ({
  name: cleanLine(name),
  kind: 'province',
  until: toDay(lastDayBefore),
  ...(note && { note }),
})

/** The resolution behind a merger, extracted from the compilers' remark: "general knowledge (NQ 202/2025/QH15)". */
function legalGround(remark: string | null | undefined): string {
  const [number] = findDocumentNumbers(cleanLine(remark))
  return number ? `Nghị quyết ${number}` : ''
}

/** Converts an entry of units.json to a record. */
export function fromUnitEntry(entry: UnitEntry): UnitRecord {
  const isProvince = entry.code.length === 2
  return {
    type: 'units',
    code: entry.code,
    name: cleanLine(entry.name),
    fullName: cleanLine(entry.full_name),
    nameEn: cleanLine(entry.name_en),
    fullNameEn: cleanLine(entry.full_name_en),
    slug: cleanLine(entry.slug),
    kind: entry.type,
    tier: isProvince ? 'province' : 'commune',
    parentCode: entry.province ?? undefined,
    predecessors: entry.merged_from.map((name) => toPredecessor(name, legalGround(entry.merged_from_source))),
    validFrom: entry.merged_from.length > 0 ? toDay(mergerDay) : undefined,
    administrativeCentre: cleanLine(entry.administrative_centre),
  }
}

type Json = Record<string, unknown>
const listOf = (value: unknown): Json[] =>
  Array.isArray(value) ? value.filter((item) => item && typeof item === 'object') : []

/** Adds the province to the slugs that communes of several provinces share: 'xa-lao-chai-lao-cai'. */
function withTellingSlugs(communes: Json[], provinces: Json[]): Json[] {
  const slugOf = new Map(provinces.map(({ code, slug }) => [code, slug]))
  const bySlug = Map.groupBy(communes, ({ slug }) => slug)
  return communes.map((commune) => {
    const isShared = commune.slug && bySlug.get(commune.slug)!.length > 1
    return isShared ? { ...commune, slug: `${commune.slug}-${slugOf.get(commune.province)}` } : commune
  })
}

/** Unpacks units.json: provinces first, then the communes of those that list them, each with its province. */
export function unitEntries(file: Json): Json[] {
  const details = new Map(listOf(file.provinces_full).map((full) => [full.code, full]))
  const provinces = listOf(file.provinces).map((province) => {
    const { merged_from, merged_from_source, administrative_centre } = details.get(province.code) ?? {}
    return { ...province, merged_from, merged_from_source, administrative_centre }
  })
  const communes = listOf(file.provinces_full).flatMap((full) =>
    listOf(full.communes).map((commune) => ({ ...commune, province: full.code })),
  )
  return [...provinces, ...withTellingSlugs(communes, provinces)]
}
