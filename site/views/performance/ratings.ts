import type { OfficeRating } from '../../data/serviceRatings.ts'
import { useText } from '../../i18n/index.ts'
import type { Locale } from '../../paths.ts'
import { formatNumber } from '../format.ts'
import { langOf } from '../lang.ts'

/** What people said of an office, in words. */
export interface RatingRow {
  name: string
  lang?: Locale | undefined
  count: string
  content: string
  interval: string
}

/** The rated offices in the order of the list of offices. */
export function toRatingRows(
  ratings: readonly OfficeRating[],
  agencies: readonly { id: string; name: string }[],
  locale: Locale,
): RatingRow[] {
  const { span } = useText(locale).serviceRating
  const percent = (share: number) => `${formatNumber(Math.round(share * 100), locale)}\u00a0%`
  const byAgency = new Map(ratings.map((one) => [one.agency, one]))
  return agencies.flatMap(({ id, name }): RatingRow[] => {
    const own = byAgency.get(id)
    if (!own) return []
    const { share, low, high } = own.content
    return [
      {
        ...{ name, lang: langOf(name, locale), count: formatNumber(own.count, locale) },
        ...{ content: percent(share), interval: span(percent(low), percent(high)) },
      },
    ]
  })
}
