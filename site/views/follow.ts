import {
  CHANGE_WORDS,
  FREQUENCIES,
  readAddress,
  TOKEN_PARAMETER,
  type Frequency,
} from '../../cms/content/follow.ts'
import type { Change, Subscription, Title } from '../../cms/follow/store.ts'
import type { Text } from '../i18n/index.ts'
import {
  documentsFeedPath,
  eventsFeedPath,
  followFeedPath,
  localePath,
  newsFeedPath,
  procedureHistoryFeedPath,
  proceduresFeedPath,
  type Locale,
} from '../paths.ts'
import type { AtomEntry } from './atom.ts'
import { formatDate } from './format.ts'
import { GUARD_BYTES, readGuard, statusOfGuard, type GuardProblem, type SentGuard } from './guard.ts'
import { plainText } from './plainText.ts'

/** Largest form body: an address, a page and two choices, percent-encoded. */
export const LARGEST_FORM_BYTES = 6000 + GUARD_BYTES
const LONGEST_TYPED = 300
const LONGEST_PAGE = 1000

/** Names of the form's fields, beside those of the guard. */
export const FIELDS = { address: 'dia-chi', often: 'nhip', page: 'trang', code: 'ma-phan-anh' } as const

type OwnProblem = keyof Pick<Text['follow'], 'noAddress' | 'noCode' | 'tooLarge' | 'noMail'>
export type FollowProblem = OwnProblem | GuardProblem

/** A wish as a reader typed it. */
export interface FollowForm {
  typed: string
  /** As it is written to; null when it is none. */
  address: string | null
  often: Frequency
  page: string
  /** The secret code of a case, as typed. */
  code: string
  guard: SentGuard
  problem: FollowProblem | null
  waitSeconds?: number
}

const oftenOf = (value: string | null): Frequency => FREQUENCIES.find((one) => one === value) ?? 'daily'

/** What the forms for following do, as the guard names it. */
export type FollowAction = 'follow' | 'own' | 'case'

/** The empty form for a page. */
export const emptyFollow = (page: string | null): FollowForm => ({
  ...{ typed: '', address: null, often: 'daily' as const, page: (page ?? '').slice(0, LONGEST_PAGE) },
  ...{ code: '', guard: readGuard(new URLSearchParams()), problem: null },
})

/** Parses the submitted form; any body is accepted, and `problem` says what is wrong with it. */
export function readFollow(body: string | null): FollowForm {
  if (body === null) return { ...emptyFollow(''), problem: 'tooLarge' }
  const params = new URLSearchParams(body)
  const typed = plainText(params.get(FIELDS.address) ?? '').slice(0, LONGEST_TYPED)
  const address = readAddress(typed)
  return {
    ...emptyFollow(params.get(FIELDS.page)),
    ...{ typed, address, often: oftenOf(params.get(FIELDS.often)) },
    code: plainText(params.get(FIELDS.code) ?? '').slice(0, LONGEST_TYPED),
    guard: readGuard(params),
    problem: address ? null : 'noAddress',
  }
}

const STATUS: Record<OwnProblem, number> = { noAddress: 400, noCode: 400, tooLarge: 413, noMail: 503 }
const isOwn = (problem: FollowProblem): problem is OwnProblem => Object.hasOwn(STATUS, problem)

/** The status of the page that reports a problem. */
export const statusOfFollow = (problem: FollowProblem | null): number =>
  problem === null ? 200 : isOwn(problem) ? STATUS[problem] : statusOfGuard(problem)

/** What the page says of a problem. */
export const wordsOfFollow = (
  problem: FollowProblem,
  { follow, guard }: Pick<Text, 'follow' | 'guard'>,
): string => (isOwn(problem) ? follow[problem] : guard[problem])

/** The problem that the guard has with a form; null when it has none. */
export const guardProblemOf = ({ problem }: FollowForm): GuardProblem | null =>
  problem && !isOwn(problem) ? problem : null

/** What somebody does on the page of their subscriptions. */
export type OwnAct =
  | { act: 'change'; id: string; often: Frequency }
  | { act: 'leave'; id: string }
  | { act: 'endAll' | 'forget' }

/** Names of the fields of that page: the act is the name of the pressed button. */
export const OWN_FIELDS = { change: 'doi', leave: 'bo', endAll: 'bo-het', forget: 'xoa' } as const

/** Parses the act; null for anything else. */
export function readOwnAct(body: string | null): OwnAct | null {
  const params = new URLSearchParams(body ?? '')
  const [change, leave] = [params.get(OWN_FIELDS.change), params.get(OWN_FIELDS.leave)]
  if (leave) return { act: 'leave', id: leave }
  if (change) return { act: 'change', id: change, often: oftenOf(params.get(FIELDS.often)) }
  if (params.has(OWN_FIELDS.endAll)) return { act: 'endAll' }
  return params.has(OWN_FIELDS.forget) ? { act: 'forget' } : null
}

const LISTS: Readonly<Record<string, (locale: Locale) => string>> = {
  '/tin-tuc': newsFeedPath,
  '/van-ban': documentsFeedPath,
  '/lich': eventsFeedPath,
}

/** The feed of the same content; the one that says most. @param path of the followed page, without a language */
export function feedOf(path: string, locale: Locale): string {
  const [address = '', search = ''] = path.split('?')
  const [, list = '', key] = /^(\/[a-z-]+)(?:\/(.+))?$/.exec(address) ?? []
  if (list === '/thu-tuc' && key) return procedureHistoryFeedPath(decodeURIComponent(key), locale)
  if (list === '/thu-tuc') return proceduresFeedPath(Object.fromEntries(new URLSearchParams(search)), locale)
  return LISTS[address]?.(locale) ?? followFeedPath(path, locale)
}

/** A change as an entry of a feed. */
export const toChangeEntry = (
  { kind, title, path, at }: Change,
  origin: string,
  locale: Locale,
): AtomEntry => {
  const href = origin + localePath(path, locale)
  return {
    ...{ id: `${href}#${at}`, href, updated: at, title: titleIn(title, locale) },
    lines: [CHANGE_WORDS[locale][kind]],
  }
}

/** The query parameter that says what was done. */
export const DONE = 'da-gui'
const LONGEST_TOKEN = 400

/** The token of a link; '' without one. */
export function readToken(params: URLSearchParams): string {
  const token = params.get(TOKEN_PARAMETER) ?? ''
  return token.length <= LONGEST_TOKEN ? token : ''
}

/** Whether a mail program leaves for its reader (RFC 8058). */
export const isOneClick = (body: string | null): boolean =>
  new URLSearchParams(body ?? '').get('List-Unsubscribe') === 'One-Click'

/** The name of what is followed, in a language. */
export const titleIn = ({ vi, en }: Title, locale: Locale): string => (locale === 'en' && en) || vi

/** A subscription on the page of one's own. */
export interface OwnView {
  id: string
  title: string
  href: string
  often: Frequency
  since: string
}

export const toOwnView = (one: Subscription, locale: Locale): OwnView => ({
  ...{ id: one.id, title: titleIn(one.title, locale), href: localePath(one.path, locale) },
  ...{ often: one.frequency, since: formatDate(one.confirmedAt ?? one.askedAt, locale) },
})

/** The form for a case, which needs its code. */
export const asCaseForm = (form: FollowForm): FollowForm =>
  form.problem || form.code ? form : { ...form, problem: 'noCode' }
