import { addDays, startOfDay, today } from './day.ts'

/** How often a reader is told of changes. */
export const FREQUENCIES = ['immediate', 'daily', 'weekly'] as const
export type Frequency = (typeof FREQUENCIES)[number]

/**
 * What is followed: `<collection>:<id>` for one record, such as a procedure, a field or an agency;
 * `<collection>:*` for every record of a type; `search:<query string>` for what a search finds.
 */
export type Topic = string

export const recordTopic = (collection: string, id: string): Topic => `${collection}:${id}`
export const wholeTopic = (collection: string): Topic => recordTopic(collection, '*')
const SEARCH = 'search:'
export const searchTopic = (query: string): Topic => SEARCH + query
/** The query string of a followed search; null for other topics. */
export const readSearchTopic = (topic: Topic): string | null =>
  topic.startsWith(SEARCH) ? topic.slice(SEARCH.length) : null

/** Whether a search can be followed: it has words, and names no web address, since mails to others would carry it. */
export const isFollowableSearch = (words: string): boolean =>
  /[\p{L}\p{N}]/u.test(words) && !/:\/\/|www\./i.test(words.normalize('NFKC'))

/** What has become of a followed record. */
export const CHANGE_KINDS = ['new', 'changed', 'turned', 'gone'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** The same in words, for mails and feeds. */
export const CHANGE_WORDS = {
  vi: {
    ...{ new: 'Mới', changed: 'Đã thay đổi' },
    ...{ turned: 'Trạng thái hoặc hiệu lực thay đổi theo ngày', gone: 'Không còn trên cổng' },
  },
  en: {
    ...{ new: 'New', changed: 'Changed' },
    ...{ turned: 'Status or validity changed on this day', gone: 'No longer on the portal' },
  },
} satisfies Record<'vi' | 'en', Record<ChangeKind, string>>

/** Changes older than this are told to nobody, in days. */
export const OLDEST_CHANGE_DAYS = 7

const HOUR_MS = 3_600_000
const DAYS_OF_WEEK = 7
/** 1970-01-01 was a Thursday; weeks begin on Monday. */
const DAYS_AFTER_MONDAY = 3
const DAY_MS = 86_400_000
const OFFSET_MS = 7 * HOUR_MS

const weekday = (at: Date): number =>
  (Math.floor((at.getTime() + OFFSET_MS) / DAY_MS) + DAYS_AFTER_MONDAY) % DAYS_OF_WEEK

/**
 * When the next digest is due after `now`: at an hour of the day in Viet Nam, weekly ones on Mondays; null for mails that
 * are sent at once.
 */
export function nextDigest(frequency: Frequency, hour: number, now: Date): Date | null {
  if (frequency === 'immediate') return null
  for (let days = 0; ; days += 1) {
    const at = new Date(startOfDay(addDays(today(now), days)).getTime() + hour * HOUR_MS)
    if (at > now && (frequency === 'daily' || weekday(at) === 0)) return at
  }
}

const ADDRESS =
  /^[^\s@"<>(),:;\\[\]]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/
const LONGEST_ADDRESS = 254

/** An e-mail address as typed, its domain in lower case; null for anything else. */
export function readAddress(typed: string): string | null {
  const [local, domain, ...more] = typed.trim().split('@')
  if (!local || !domain || more.length > 0) return null
  const address = `${local}@${domain.toLowerCase()}`
  return address.length <= LONGEST_ADDRESS && ADDRESS.test(address) ? address : null
}

/** Pages for following, without a language. */
export const FOLLOW_PAGES = {
  ask: '/theo-doi',
  confirm: '/theo-doi/xac-nhan',
  leave: '/theo-doi/bo',
  own: '/theo-doi/cua-toi',
  case: '/theo-doi/phan-anh',
} as const

/** The query parameter in which links of mails have their token. */
export const TOKEN_PARAMETER = 'ma'
