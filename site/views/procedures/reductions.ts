import { dayOf, today, type Day } from '../../../cms/content/day.ts'
import { namedReductions, type PricedOn } from '../../../cms/content/reductions/priced.ts'
import { isOnDay } from '../../../cms/content/reductions/reduction.ts'
import type { KnownReduction, WithReductions } from '../../data/feeReductions.ts'
import { useText } from '../../i18n/index.ts'
import { documentPath, type Locale } from '../../paths.ts'
import { formatDate, formatMoney, formatNumber } from '../format.ts'
import { itemHref } from '../item-href.ts'
import { langOf } from '../lang.ts'

/** A reduction in a sentence, with the law that gives it. */
export interface ReductionLine {
  text: string
  lang?: Locale
  /** Its number, and its article behind that. */
  basis: { number: string; href?: string; article?: string }
}

const kindOf = ({ kinds }: KnownReduction): 'phi' | 'le_phi' | 'all' => {
  const [kind, other] = kinds ?? []
  return !other && (kind === 'phi' || kind === 'le_phi') ? kind : 'all'
}

function effectInWords(one: KnownReduction, locale: Locale): string {
  const { effects, kinds, only } = useText(locale).procedures.reductions
  const kind = kinds[kindOf(one)] + (one.onlyAmount ? only(formatMoney(one.onlyAmount, locale)) : '')
  switch (one.effect) {
    case 'percent':
      return effects.percent(kind, formatNumber(one.percent ?? 0, locale))
    case 'amount':
      return effects.amount(kind, formatMoney(one.amount ?? 0, locale))
    default:
      return effects[one.effect](kind)
  }
}

/** From when, only where it is to come; until when. */
function spanInWords({ from, until }: KnownReduction, day: Day, locale: Locale): string {
  const { span } = useText(locale).procedures.reductions
  const first = (dayOf(from) ?? day) > day && from ? formatDate(new Date(from), locale) : undefined
  const last = until ? formatDate(new Date(until), locale) : undefined
  if (first && last) return span.both(first, last)
  return first ? span.from(first) : last ? span.until(last) : ''
}

/** A reduction in a sentence, as it is to be read on a day. */
export function reductionText(one: KnownReduction, day: Day, locale: Locale): string {
  const { channels, filed, or, who } = useText(locale).procedures.reductions
  const ways = (one.channels ?? []).flatMap((way) =>
    way in channels ? channels[way as keyof typeof channels] : [],
  )
  const how = ways.length > 0 ? filed(ways.join(or)) : ''
  const whom = one.who ? who(one.who.trim().replace(/\.$/, '')) : ''
  return effectInWords(one, locale) + how + whom + spanInWords(one, day, locale)
}

/** The law that gives it, with its address where the library has it. */
export function basisOf(
  { number, article, document }: KnownReduction,
  locale: Locale,
): ReductionLine['basis'] {
  const href = document?.slug ? itemHref(document, documentPath(document.slug, locale)) : undefined
  return { number, ...(href && { href }), ...(article && { article }) }
}

/** The reductions of a procedure that hold on a day or are to come, those that hold first. */
export function toReductions(
  { reductions = [] }: WithReductions,
  locale: Locale,
  on: PricedOn = { day: today() },
): ReductionLine[] {
  const named = namedReductions(reductions, on)
  const held = named.filter((one) => isOnDay(one, on.day))
  const coming = named.filter((one) => !isOnDay(one, on.day))
  return [...held, ...coming].map((one) => {
    const text = reductionText(one, on.day, locale)
    const lang = langOf(text, locale)
    return { text, ...(lang && { lang }), basis: basisOf(one, locale) }
  })
}
