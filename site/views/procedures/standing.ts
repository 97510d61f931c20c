import type { ClosedWay, Resolution } from '../../../cms/entry-points/types.ts'
import { useText } from '../../i18n/index.ts'
import type { Locale } from '../../paths.ts'
import { formatDate, formatDateTime } from '../format.ts'

type Redirect = Extract<Resolution, { kind: 'redirect' }>

/** 'Cổng Dịch vụ công quốc gia đang không mở được, từ 30/11/2026, 14:05.' */
export function closedText({ name, standing }: ClosedWay, locale: Locale): string {
  const { standing: words } = useText(locale).procedures.filing
  if (standing.state === 'outage')
    return words.outage(name, formatDateTime(standing.since, locale), formatDateTime(standing.until, locale))
  return words.down(name, 'since' in standing ? formatDateTime(standing.since, locale) : '')
}

/** The words of whoever announced it. */
export const closedWords = ({ standing }: ClosedWay): string | undefined =>
  'words' in standing ? standing.words : undefined

function knownText(standing: Redirect['standing'], locale: Locale): string {
  const { standing: words } = useText(locale).procedures.filing
  if (standing?.state === 'confirmed') return words.confirmed(formatDate(standing.checkedOn, locale))
  if (standing?.state !== 'suspected') return words.unconfirmed
  return standing.byReaders
    ? words.reported(formatDate(standing.since, locale))
    : words.suspected(formatDateTime(standing.since, locale))
}

/** How far the place is known to work, and what is announced of it. */
export function standingNotes(target: Redirect, locale: Locale): string[] {
  const { standing: words } = useText(locale).procedures.filing
  const { standing, coming, continueOn, providerName } = target
  const announced =
    coming?.from &&
    words.coming(
      continueOn ?? providerName,
      formatDateTime(coming.from, locale),
      coming.until ? formatDateTime(coming.until, locale) : undefined,
    )
  return [knownText(standing, locale), ...(announced ? [announced] : [])]
}
