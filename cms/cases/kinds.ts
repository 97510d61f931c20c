import type { Payload, PayloadRequest } from 'payload'
import type { CaseKind, CasePart, CaseTopic } from '../content/cases/kind.ts'
import { defaultGrounds, type RefusalGround } from '../content/cases/refusals.ts'
import { idText } from '../content/record.ts'
import type { Words } from '../content/types/contentType.ts'
import { CASE_KINDS_SLUG } from './slugs.ts'

/** A row of routing: each condition that is given must fit. */
export interface CaseRoute {
  topic?: string
  /** Ids. */
  commune?: string
  agency?: string
  to: string
}

/** A kind as it is in use. */
export interface KindInUse extends CaseKind {
  /** Whether new cases are taken now. */
  isOpen: boolean
  routes: CaseRoute[]
  grounds: readonly RefusalGround[]
  hasCost: boolean
}

type Localized = { vi?: string | null; en?: string | null } | null | undefined

interface StoredTopic {
  key: string
  name: Localized
  telephone?: string | null
  urgentWhen: Localized
}

interface StoredRoute {
  topic?: string | null
  commune?: unknown
  agency?: unknown
  to?: unknown
}

interface StoredGround {
  key: string
  vi: string
  en?: string | null
  source?: string | null
}

type Own = 'name' | 'intro' | 'question' | 'topics' | 'clock' | 'asks' | 'grounds' | 'hasCost'

interface StoredKind extends Omit<CaseKind, Own> {
  name: Localized
  intro: Localized
  question: Localized
  isOpen?: boolean | null
  closedUntil?: string | null
  asks?: CasePart[] | null
  topics?: StoredTopic[] | null
  routes?: StoredRoute[] | null
  grounds?: StoredGround[] | null
  hasCost?: boolean | null
  clock: Omit<CaseKind['clock'], 'rule' | 'extension'> & {
    rule: Localized
    extensionLength?: number | null
    extensionTimes?: number | null
    extensionFrom?: 'lastDay' | 'dueDay' | null
  }
}

const words = (stored: Localized): Words => ({ vi: stored?.vi ?? '', en: stored?.en || (stored?.vi ?? '') })

function toTopic({ key, name, telephone, urgentWhen }: StoredTopic): CaseTopic {
  return { key, name: words(name), ...(telephone && { urgent: { telephone, when: words(urgentWhen) } }) }
}

function toClock({ clock }: StoredKind): CaseKind['clock'] {
  const { length, unit, extensionLength, extensionTimes, extensionFrom } = clock
  const isExtended = Boolean(extensionLength && extensionTimes)
  return {
    ...{ length, unit, rule: words(clock.rule) },
    pausesWhileWaiting: Boolean(clock.pausesWhileWaiting),
    restartsWhenPassedOn: Boolean(clock.restartsWhenPassedOn),
    ...(isExtended && {
      extension: {
        length: extensionLength!,
        times: extensionTimes!,
        countedFrom: extensionFrom ?? ('lastDay' as const),
      },
    }),
  }
}

function toRoute({ topic, commune, agency, to }: StoredRoute): CaseRoute[] {
  const target = idText(to)
  if (!target) return []
  const [unit, about] = [idText(commune), idText(agency)]
  return [
    { to: target, ...(topic && { topic }), ...(unit && { commune: unit }), ...(about && { agency: about }) },
  ]
}

function toGround({ key, vi, en, source }: StoredGround): RefusalGround {
  return { value: key, words: { vi, en: en || vi }, ...(source && { source }) }
}

function groundsOf({ key, grounds }: StoredKind): readonly RefusalGround[] {
  return grounds?.length ? grounds.map(toGround) : defaultGrounds(key)
}

function toKind(stored: StoredKind, now: Date): KindInUse {
  const { key, contact, publishes, keepMonths, closedUntil } = stored
  const isClosed = stored.isOpen === false || (closedUntil && new Date(closedUntil) > now)
  return {
    ...{ key, contact, publishes, keepMonths, clock: toClock(stored) },
    ...{ name: words(stored.name), intro: words(stored.intro), question: words(stored.question) },
    isConfidential: Boolean(stored.isConfidential),
    needsSecondPerson: Boolean(stored.needsSecondPerson),
    hasCost: Boolean(stored.hasCost),
    grounds: groundsOf(stored),
    isOpen: !isClosed,
    asks: stored.asks ?? [],
    topics: (stored.topics ?? []).map(toTopic),
    routes: (stored.routes ?? []).flatMap(toRoute),
  }
}

/** All kinds, in both languages. */
export async function listKinds(
  payload: Payload,
  { req, now = new Date() }: { req?: PayloadRequest; now?: Date } = {},
): Promise<KindInUse[]> {
  const { docs } = await payload.find({
    ...{
      collection: CASE_KINDS_SLUG,
      locale: 'all',
      sort: 'createdAt',
      limit: 0,
      pagination: false,
      depth: 0,
    },
    ...{ overrideAccess: true, ...(req && { req }) },
  })
  return docs.map((doc) => toKind(doc as unknown as StoredKind, now))
}

/** The kind of a key; undefined when there is none. */
export const findKind = async (payload: Payload, key: string, req?: PayloadRequest) =>
  (await listKinds(payload, req ? { req } : {})).find((kind) => kind.key === key)
