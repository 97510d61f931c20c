import { STATE_TYPES } from '../../../cms/content/cases/states.ts'
import type { FilterGroup } from '../../components/filters.ts'
import { useText } from '../../i18n/index.ts'
import type { Locale } from '../../paths.ts'
import type { MapPlace } from '../commune-map.ts'
import { communeName } from '../communes/names.ts'
import { toCasesHref, valueOfType, type CasesAsked } from './asked.ts'
import type { CaseNames } from './line.ts'

/** The kinds as tabs, after one for all of them. */
export function toCaseTabs({ kinds }: CaseNames, { kind }: CasesAsked, locale: Locale) {
  const tab = (label: string, key?: string) => ({
    ...{ label, href: toCasesHref({ kind: key }, locale), current: key === kind },
  })
  return [tab(useText(locale).publicCases.all), ...kinds.map(({ key, name }) => tab(name[locale], key))]
}

const byName = new Intl.Collator('vi')

/** Filters by state, topic and commune. */
export function toCaseGroups({ kinds, units }: CaseNames, asked: CasesAsked, locale: Locale): FilterGroup[] {
  const { filters } = useText(locale).publicCases
  const option = (value: string, label: string, chosen: string) => ({
    ...{ value, label, checked: value === chosen },
  })
  const group = (name: string, label: string, chosen: string, values: [string, string][]) => ({
    ...{ name, label, isOrdered: true },
    options: [option('', filters.all, chosen), ...values.map(([value, text]) => option(value, text, chosen))],
  })
  const topics = kinds.find(({ key }) => key === asked.kind)?.topics ?? kinds.flatMap((one) => one.topics)
  const communes = units
    .map((unit): [string, string] => [unit.code, communeName(unit, locale)])
    .toSorted(([, a], [, b]) => byName.compare(a, b))
  const chosenType = asked.type ? valueOfType(asked.type) : ''
  return [
    group(
      'tinh-trang',
      filters.state,
      chosenType,
      STATE_TYPES.map((type) => [valueOfType(type), filters.types[type]]),
    ),
    ...(topics.length > 0
      ? [
          group(
            'linh-vuc',
            filters.topic,
            asked.topic ?? '',
            topics.map(({ key, name }) => [key, name[locale]]),
          ),
        ]
      : []),
    group('xa', filters.commune, asked.commune ?? '', communes),
  ]
}

/** The communes on the map, each with the list narrowed to it. */
export const toCasePlaces = ({ units }: CaseNames, asked: CasesAsked, locale: Locale): MapPlace[] =>
  units.map((unit) => ({
    ...{ code: unit.code, name: communeName(unit, locale) },
    href: toCasesHref({ ...asked, commune: unit.code }, locale),
  }))
