import type { PublicCase } from '../../../cms/cases/publicCases.ts'
import type { KindInUse } from '../../../cms/cases/kinds.ts'
import { rowOfState, typeOfState, type StateType } from '../../../cms/content/cases/states.ts'
import { useText } from '../../i18n/index.ts'
import { publicCasePath } from '../../casePaths.ts'
import { type Locale } from '../../paths.ts'
import { communeName } from '../communes/names.ts'
import type { ListedUnit } from '../communes/list.ts'
import { formatDate } from '../format.ts'

/** What names the parts of cases. */
export interface CaseNames {
  kinds: readonly Pick<KindInUse, 'key' | 'name' | 'topics'>[]
  units: readonly ListedUnit[]
}

/** A public case in a list. */
export interface CaseLine {
  href: string
  number: string
  /** The beginning of its text. */
  text: string
  lang?: Locale
  mark: { text: string; tone: 'info' | 'good' | 'plain' | 'heed' }
  kind: string
  topic?: string
  commune?: string
  /** 'Gửi ngày 20/11/2026' */
  sent: string
  /** Until when it is to be answered, or since when it is closed. */
  when?: string
}

const TONES: Record<StateType, CaseLine['mark']['tone']> = { open: 'info', closed: 'plain', fixed: 'good' }
const LONGEST = 220

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s\S*$/, '')} …`
}

/** The name of a commune by its code, in the language of the page. */
export function communeOf(code: string | null, { units }: CaseNames, locale: Locale): string | undefined {
  const unit = units.find((one) => one.code === code)
  return unit && communeName(unit, locale)
}

/** In one or two words what became of a case. */
export function toCaseMark({ state, isLate }: Pick<PublicCase, 'state' | 'isLate'>, locale: Locale) {
  const text = rowOfState(state).words[locale]
  return { text, tone: isLate ? ('heed' as const) : TONES[typeOfState(state)] }
}

/** Until when a case is to be answered, or since when it is closed. */
export function toCaseWhen(
  { dueOn, isLate, closedOn }: Pick<PublicCase, 'dueOn' | 'isLate' | 'closedOn'>,
  locale: Locale,
): string | undefined {
  const { when } = useText(locale).publicCases
  if (closedOn) return when.closed(formatDate(closedOn, locale))
  if (!dueOn) return undefined
  return isLate ? when.late(formatDate(dueOn, locale)) : when.due(formatDate(dueOn, locale))
}

/** A public case as a line of a list. */
export function toCaseLine(one: PublicCase, names: CaseNames, locale: Locale): CaseLine {
  const kind = names.kinds.find(({ key }) => key === one.kind)
  const topic = kind?.topics.find(({ key }) => key === one.topic)?.name[locale]
  const [commune, when] = [communeOf(one.commune, names, locale), toCaseWhen(one, locale)]
  return {
    ...{ href: publicCasePath(one.number, locale), number: one.number, text: shortened(one.text) },
    ...(one.language !== locale && { lang: one.language }),
    mark: toCaseMark(one, locale),
    kind: kind?.name[locale] ?? one.kind,
    ...(topic && { topic }),
    ...(commune && { commune }),
    sent: useText(locale).publicCases.sent(formatDate(one.receivedOn, locale)),
    ...(when && { when }),
  }
}
