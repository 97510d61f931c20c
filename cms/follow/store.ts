import type { Payload, PayloadRequest } from 'payload'
import type { ChangeKind, Frequency, Topic } from '../content/follow.ts'

export const SUBSCRIPTIONS = 'subscriptions'
export const CHANGES = 'followed-changes'
export const NOTICES = 'change-notices'
export const MAILS = 'mails'

export type Db = Pick<Payload, 'db'>
export type Locale = 'vi' | 'en'
/** A name in the languages of the portal; English may be missing. */
export interface Title {
  vi: string
  en?: string | null
}

/** Why a subscription has ended. */
export const END_REASONS = ['unsubscribed', 'replaced', 'unreachable', 'gone', 'silent'] as const
export type EndReason = (typeof END_REASONS)[number]

/** A reader's wish to be told of changes by e-mail. Times are ISO. */
export interface Subscription {
  id: string
  /** Sealed; see address.ts. */
  address: string
  /** Keyed hash of the address, for look-up. */
  addressHash: string
  topic: Topic
  title: Title
  /** Path of the followed page, without a language. */
  path: string
  locale: Locale
  frequency: Frequency
  /** `waiting`: not yet confirmed. */
  state: 'waiting' | 'active' | 'ended'
  /** Address and topic of the one active subscription, else a text of its own. */
  pair: string
  askedAt: string
  confirmedAt?: string | null
  endedAt?: string | null
  endedReason?: EndReason | null
  /** When the next mail is due; absent while there is nothing to tell at once. */
  nextAt?: string | null
  /** When the reader last did something with it. */
  usedAt: string
  /** When the reader was asked whether to go on. */
  notedAt?: string | null
}

/** What readers can be told of. */
export interface Change {
  id: string
  /** Names the change: the same one is stored once. */
  key: string
  kind: ChangeKind
  topics: Topic[]
  title: Title
  /** Without a language. */
  path: string
  /** Folded words, by which searches find it. */
  words?: string | null
  at: string
  /** Whether those who follow it were found. */
  isMatched: boolean
}

/** A change to be told by a subscription. */
export interface Notice {
  id: string
  /** Subscription and change: each is told once. */
  key: string
  subscription: string
  change: string
}

/** What a mail says of one change. */
export type Told = Pick<Change, 'kind' | 'title' | 'path' | 'at'>

/** `refused`: a comment on a draft is not published; its only change has the reason as its title. */
export type MailKind = 'confirm' | 'changes' | 'own' | 'silent' | 'refused'

/** A mail to be sent. Its address is that of the subscription. */
export interface Mail {
  id: string
  key: string
  kind: MailKind
  subscription: string
  changes?: Told[] | null
  /** How many further changes it does not name. */
  more?: number | null
  state: 'waiting' | 'sent' | 'dropped'
  madeAt: string
  /** When it is sent, or sent again unless whoever took it was done by then. */
  dueAt: string
  tries: number
  sentAt?: string | null
}

/** The documents of a query, all of them. */
export async function listAll<T>(
  { db }: Db,
  query: Omit<Parameters<Payload['db']['find']>[0], 'pagination'>,
): Promise<T[]> {
  const { docs } = await db.find<T & { id: string }>({ limit: 0, ...query, pagination: false })
  return docs.map((doc) => ({ ...doc, id: String(doc.id) }))
}

/** `{ req }` where there is one: writes join its transaction. */
export const within = (req?: PayloadRequest) => (req ? { req } : {})
