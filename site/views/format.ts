import { dayOf, TIME_ZONE } from '../../cms/content/day.ts'
import type { Locale } from '../paths.ts'

const NO_BREAK_SPACE = '\u00a0'

const numbers = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }),
}

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})
const longDate = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})

/** A stored date: ISO text or a Date. A bare day ('2026-11-22') is that day everywhere. */
export type DateValue = string | Date

const toDate = (value: DateValue): Date => (value instanceof Date ? value : new Date(value))

function partsOf(value: DateValue): Record<string, string> {
  return Object.fromEntries(parts.formatToParts(toDate(value)).map((part) => [part.type, part.value]))
}

/** '1.234.567' (vi) or '1,234,567' (en). */
export const formatNumber = (value: number, locale: Locale): string => numbers[locale].format(value)

/** Names as an enumeration within a sentence: 'địa chỉ, giờ làm việc'. */
export const listOf = (names: readonly string[]): string =>
  names.map((name) => name.charAt(0).toLocaleLowerCase('vi') + name.slice(1)).join(', ')

/** '50.000 ₫' with a no-break space; other currencies by their code: '20 USD'. */
export function formatMoney(amount: number, locale: Locale, currency = 'VND'): string {
  return `${formatNumber(amount, locale)}${NO_BREAK_SPACE}${currency === 'VND' ? '₫' : currency}`
}

/** '22/11/2026' (vi) or '22 November 2026' (en), in Vietnam's time zone. '' when the value is no date. */
export function formatDate(value: DateValue, locale: Locale): string {
  const date = toDate(value)
  if (Number.isNaN(date.getTime())) return ''
  if (locale === 'en') return longDate.format(date)
  const { day, month, year } = partsOf(date)
  return `${day}/${month}/${year}`
}

/** 'tháng 11/2026' (vi) or 'November 2026' (en), in Vietnam's time zone. '' when the value is no date. */
export function formatMonth(value: DateValue, locale: Locale): string {
  if (locale === 'en') return formatDate(value, 'en').replace(/^\d+ /, '')
  return formatDate(value, 'vi').replace(/^\d+\/0?/, 'tháng ')
}

/** '22/11/2026, 14:05' (vi) or '22 November 2026, 14:05' (en), in Vietnam's time zone. */
export function formatDateTime(value: DateValue, locale: Locale): string {
  const day = formatDate(value, locale)
  if (!day) return ''
  const { hour, minute } = partsOf(value)
  return `${day}, ${hour}:${minute}`
}

/** '14:05' in Vietnam's time zone; '' when the value is no date. */
export function formatTime(value: DateValue): string {
  if (Number.isNaN(toDate(value).getTime())) return ''
  const { hour, minute } = partsOf(value)
  return `${hour}:${minute}`
}

/** The value for <time datetime>: 'YYYY-MM-DD', or with minutes and the zone of Vietnam. '' when no date. */
export function isoDate(value: DateValue, withTime = false): string {
  const day = dayOf(value)
  if (day === null) return ''
  if (!withTime) return day
  const { hour, minute } = partsOf(value)
  return `${day}T${hour}:${minute}+07:00`
}

export type DurationUnit = 'working_day' | 'day' | 'hour' | 'month'
export interface Duration {
  value: number
  unit: DurationUnit
}

const durationWords: Record<Locale, Record<DurationUnit, [one: string, many: string]>> = {
  vi: {
    working_day: ['ngày làm việc', 'ngày làm việc'],
    day: ['ngày', 'ngày'],
    hour: ['giờ', 'giờ'],
    month: ['tháng', 'tháng'],
  },
  en: {
    working_day: ['working day', 'working days'],
    day: ['day', 'days'],
    hour: ['hour', 'hours'],
    month: ['month', 'months'],
  },
}

/** '10 ngày làm việc', '1 working day'. */
export function formatDuration({ value, unit }: Duration, locale: Locale): string {
  const [one, many] = durationWords[locale][unit]
  return `${formatNumber(value, locale)}${NO_BREAK_SPACE}${value === 1 ? one : many}`
}

const sizeSteps = ['B', 'KB', 'MB', 'GB'] as const

/** '812 KB', '1,4 MB' (vi), '1.4 MB' (en); steps of 1024. */
export function formatFileSize(bytes: number, locale: Locale): string {
  const step = Math.min(sizeSteps.length - 1, Math.floor(Math.log2(Math.max(bytes, 1)) / 10))
  const value = bytes / 1024 ** step
  const rounded = value >= 10 || step === 0 ? Math.round(value) : Math.round(value * 10) / 10
  return `${formatNumber(rounded, locale)}${NO_BREAK_SPACE}${sizeSteps[step] ?? 'B'}`
}

/** Text for an id or an anchor: lower case, no accents, words joined by '-'. 'muc' when nothing is left. */
export function toAnchor(text: string): string {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
  return (
    folded
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'muc'
  )
}
