import { addDays, type Day } from '../../cms/content/day.ts'
import type { DayFound } from '../data/asOf.ts'
import type { Stretch } from '../data/stretch.ts'
import { useText } from '../i18n/index.ts'
import { asOfPath, type Locale } from '../paths.ts'
import { formatDate } from './format.ts'

interface At {
  /** The present page. */
  href: string
  locale: Locale
}

/** Above an earlier version: of which days it is, and the way to others. */
export interface AsOfView {
  kind: 'info' | 'heed'
  title: string
  text: string
  /** The present version first. */
  links: { label: string; href: string }[]
}

function titleOf({ from, to }: Stretch, locale: Locale): string {
  const { asOf } = useText(locale)
  const first = formatDate(from, locale)
  if (to === null) return asOf.since(first)
  return from === to ? asOf.on(first) : asOf.between(first, formatDate(to, locale))
}

/** What is said above the page of some days. */
export function toAsOf(stretch: Stretch, { href, locale }: At): AsOfView {
  const { asOf } = useText(locale)
  const { from, to, hasEarlier } = stretch
  const isOld = to !== null
  return {
    kind: isOld ? 'heed' : 'info',
    title: titleOf(stretch, locale),
    text: isOld ? asOf.old : asOf.unchanged,
    links: [
      { label: asOf.present, href },
      ...(hasEarlier ? [{ label: asOf.earlier, href: asOfPath(href, addDays(from, -1)) }] : []),
      ...(isOld ? [{ label: asOf.later, href: asOfPath(href, addDays(to, 1)) }] : []),
    ],
  }
}

/** Why there is nothing of a day, with the status of the answer. */
export interface NoDayView {
  status: 400 | 404 | 410
  title: string
  text: string
}

const STATUS = { bad: 400, future: 400, before: 404, lost: 404, withdrawn: 410 } as const

/** What is said where a day has no version. */
export function toNoDay({ problem, since }: Extract<DayFound, { kind: 'none' }>, locale: Locale): NoDayView {
  const { title, text } = useText(locale).asOf.problems[problem]
  const day = since ? formatDate(since, locale) : undefined
  return {
    status: STATUS[problem],
    title,
    text: typeof text === 'string' ? text : day ? text(day) : '',
  }
}

/** A title of an earlier version. */
export const titleOn = (title: string, day: Day, locale: Locale): string =>
  useText(locale).asOf.titleOn(title, formatDate(day, locale))
