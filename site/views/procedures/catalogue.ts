import { z } from 'zod'
import { today, type Day } from '../../../cms/content/day.ts'
import { isInForce } from '../../../cms/content/procedureState.ts'
import { idOf } from '../../../cms/content/record.ts'
import { sortByName } from '../../../cms/content/order.ts'
import { perList } from '../../../cms/content/perList.ts'
import type { Procedure } from '../../../cms/payload-types.ts'
import type { FilterGroup, FilterOption } from '../../components/filters.ts'
import { useText } from '../../i18n/index.ts'
import { siteMapPath, type Locale } from '../../paths.ts'
import { applyFacets, type Chosen, type Facet } from '../../facets.ts'
import { formatNumber } from '../format.ts'
import { FIELDS_ANCHOR } from '../site-map.ts'
import { namesById, toProcedureLine, type ProcedureLine } from './line.ts'

const PAGE_SIZE = 20
const MOST_VALUES = 30

type Stored = Procedure

/** Names that the catalogue shows in place of ids. */
export interface Names {
  fields: readonly { id: string; name: string; slug?: string | null }[]
  agencies: readonly { id: string; name: string; slug?: string | null }[]
}

/** Values in the address, in Vietnamese like the rest of it, by stored value. */
const tierSlugs = {
  province: 'tinh',
  commune: 'xa',
  interconnected: 'lien-thong',
  ministry: 'bo',
} as const
const audienceSlugs = {
  citizen: 'cong-dan',
  overseas: 'nguoi-viet-o-nuoc-ngoai',
  foreigner: 'nguoi-nuoc-ngoai',
  household: 'ho-kinh-doanh',
  business: 'doanh-nghiep',
  cooperative: 'hop-tac-xa',
  organisation: 'to-chuc',
  'foreign-organisation': 'to-chuc-nuoc-ngoai',
  official: 'can-bo',
} as const
const levelSlugs = {
  full: 'toan-trinh',
  partial: 'mot-phan',
  online: 'truc-tuyen',
  none: 'truc-tiep',
  unknown: 'chua-ro',
} as const

const facetNames = ['linh-vuc', 'cap', 'doi-tuong', 'muc-do', 'co-quan'] as const
const value = z.string().regex(/^[a-z0-9-]{1,120}$/)
const sorts = z.enum(['ten', 'ma']).catch('ten')
export type SortKey = z.infer<typeof sorts>

export interface CatalogueQuery {
  chosen: Chosen
  sort: SortKey
}

/** The filters and the sort order in a query string; invalid values are dropped. */
export function readCatalogueQuery(params: URLSearchParams): CatalogueQuery {
  const valuesOf = (name: string) =>
    [...new Set(params.getAll(name))].filter((one) => value.safeParse(one).success).slice(0, MOST_VALUES)
  return {
    chosen: Object.fromEntries(facetNames.map((name) => [name, valuesOf(name)])),
    sort: sorts.parse(params.get('sap-xep')),
  }
}

function makeFacets({ fields, agencies }: Names): Facet<Stored>[] {
  const slugs = new Map([...fields, ...agencies].map(({ id, slug }) => [id, slug ?? '']))
  const slugOf = (ref: string | { id: string } | null | undefined) =>
    (ref && slugs.get(idOf<string>(ref))) || undefined
  const known = (values: (string | undefined)[]) => values.filter((one) => one !== undefined)
  return [
    { name: 'linh-vuc', valuesOf: ({ field }) => known([slugOf(field)]) },
    { name: 'cap', valuesOf: ({ tiers }) => (tiers ?? []).map((tier) => tierSlugs[tier]) },
    { name: 'doi-tuong', valuesOf: ({ audiences }) => (audiences ?? []).map((one) => audienceSlugs[one]) },
    { name: 'muc-do', valuesOf: ({ onlineLevel }) => [levelSlugs[onlineLevel]] },
    {
      name: 'co-quan',
      valuesOf: (doc) =>
        known([...(doc.implementingAgencies ?? []), ...(doc.competentAgencies ?? [])].map(slugOf)),
    },
  ]
}

/** The label of every value of a group, in display order. */
function labelsOf(name: string, names: Names, locale: Locale): [value: string, label: string][] {
  const { words } = useText(locale).procedures
  const fromWords = <K extends string>(slugs: Record<K, string>, labels: Record<K, string>) =>
    (Object.keys(slugs) as K[]).map((key): [string, string] => [slugs[key], labels[key]])
  const fromDocs = (docs: Names['fields']) =>
    docs.map(({ slug, name: label }): [string, string] => [slug ?? '', label])
  if (name === 'cap') return fromWords(tierSlugs, words.tiers)
  if (name === 'doi-tuong') return fromWords(audienceSlugs, words.audiences)
  if (name === 'muc-do') return fromWords(levelSlugs, words.levels)
  if (name === 'co-quan') return fromDocs(names.agencies)
  return sortByName(fromDocs(names.fields), ([, label]) => label)
}

function groupLabel(name: string, locale: Locale): string {
  const { list } = useText(locale).procedures
  const labels: Record<string, string> = {
    'linh-vuc': list.field,
    cap: list.tier,
    'doi-tuong': list.audience,
    'muc-do': list.level,
  }
  return labels[name] ?? list.agency
}

const allFields = ({ fields }: Names, locale: Locale) => ({
  label: useText(locale).procedures.list.allFields(formatNumber(fields.length, locale)),
  href: `${siteMapPath(locale)}#${FIELDS_ANCHOR}`,
})

const inForceBy = (key: SortKey) =>
  perList((docs: readonly Stored[], day: Day): readonly Stored[] => {
    const inForce = docs.filter((doc) => isInForce(doc, day))
    return sortByName(inForce, (doc) => (key === 'ma' ? doc.code : doc.plainName || doc.name))
  })

const ORDERS = { ten: inForceBy('ten'), ma: inForceBy('ma') }

/** The procedures in force in a sort order. */
const inOrder = (docs: readonly Stored[], key: SortKey): readonly Stored[] => ORDERS[key](docs, today())

export interface Catalogue {
  groups: FilterGroup[]
  lines: ProcedureLine[]
  total: number
  /** At least 1. */
  pages: number
}

/** The catalogue for a query: filters with counts and one page of results. Only procedures in force. */
export function toCatalogue(
  docs: readonly Stored[],
  names: Names,
  asked: CatalogueQuery & { page: number; locale: Locale },
): Catalogue {
  const { chosen, sort, page, locale } = asked
  const inForce = inOrder(docs, sort)
  const { matches, counts } = applyFacets(inForce, makeFacets(names), chosen)
  const groups = facetNames.map((name): FilterGroup => {
    const options = labelsOf(name, names, locale).map(([one, label]): FilterOption => {
      const checked = (chosen[name] ?? []).includes(one)
      return { value: one, label, checked, count: counts[name]?.get(one) ?? 0 }
    })
    const shown = options.filter(({ checked, count }) => checked || (count ?? 0) > 0)
    const all = name === 'linh-vuc' ? allFields(names, locale) : undefined
    return { name, label: groupLabel(name, locale), many: true, options: shown, ...(all && { all }) }
  })
  const shown = matches.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
  const fieldNames = namesById(names.fields)
  return {
    groups: groups.filter(({ options }) => options.length > 0),
    lines: shown.map((doc) => toProcedureLine(doc, locale, fieldNames)),
    total: matches.length,
    pages: Math.max(1, Math.ceil(matches.length / PAGE_SIZE)),
  }
}
