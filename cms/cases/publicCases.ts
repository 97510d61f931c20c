import type { Payload } from 'payload'
import { rowOfAct } from '../content/cases/acts.ts'
import type { CaseCost } from '../content/cases/cost.ts'
import { answeredInTime, isLate, type AnsweredInTime } from '../content/cases/clock.ts'
import { typeOfState, type CaseState } from '../content/cases/states.ts'
import { dayOf, today, type Day } from '../content/day.ts'
import { idText } from '../content/record.ts'
import type { Words } from '../content/types/contentType.ts'
import { listEvents } from './events.ts'
import { listFiles } from './files.ts'
import { caseMayBeSeen, eventMayBeSeen } from './mayBeSeen.ts'
import { numberOfOriginal } from './original.ts'
import { wherePublic, type PublicCasesAsked } from './publicAsked.ts'
import { shownFiles, type PublicFile, type PublicPhoto } from './publicFiles.ts'
import { CASES } from './slugs.ts'
import type { StoredCase, StoredEvent } from './stored.ts'

/** A case as the public sees it: nothing of its sender, and of its texts the reviewed ones alone. */
export interface PublicCase {
  id: string
  number: string
  /** Key of its kind, and of its topic. */
  kind: string
  topic: string | null
  state: CaseState
  text: string
  language: 'vi' | 'en'
  /** Code of a commune. */
  commune: string | null
  /** Where it is, in reviewed words. */
  spot: string | null
  procedure: string | null
  /** Id. */
  agency: string | null
  receivedOn: Day
  /** While it is open. */
  dueOn: Day | null
  isLate: boolean
  closedOn: Day | null
  /** Once it is closed with an answer. */
  answered: AnsweredInTime | null
  /** What copies cost the sender. */
  cost: CaseCost | null
  /** Whether a part of what was asked for was not given. */
  isPartial: boolean
  updatedAt: string
}

export interface PublicEvent {
  day: Day
  words: Words
  text: string | null
}

/** A public case with what its own page shows. */
export interface WholePublicCase extends PublicCase {
  events: PublicEvent[]
  photos: PublicPhoto[]
  files: PublicFile[]
  /** Number of the public case of which it is a duplicate. */
  sameAs: string | null
}

export const PER_PAGE = 20

type Dates = Pick<PublicCase, 'receivedOn' | 'dueOn' | 'isLate' | 'closedOn' | 'answered'>

function datesOf(of: StoredCase): Dates {
  const isOpen = typeOfState(of.state) === 'open'
  const dueOn = isOpen ? (of.dueOn ?? null) : null
  const { receivedOn, answeredOn, closedOn } = of
  return {
    receivedOn,
    dueOn,
    isLate: isLate(dueOn, today()),
    closedOn: isOpen ? null : (closedOn ?? answeredOn ?? null),
    answered: answeredInTime(of),
  }
}

function toPublic(of: StoredCase): PublicCase {
  const { id, number, kind, topic, state, publicText, publicSpot, language, place } = of
  return {
    ...{ id: String(id), number, kind, topic: topic ?? null, state, text: publicText ?? '' },
    ...{ language: language === 'en' ? 'en' : 'vi', commune: place?.commune ?? null },
    ...{ spot: publicSpot || null, procedure: of.procedure ?? null, agency: idText(of.agency) },
    ...{ cost: of.cost ?? null, isPartial: Boolean(of.withheld) },
    ...{ updatedAt: of.updatedAt, ...datesOf(of) },
  }
}

/** What a list reads of a case: what the public sees, and what decides that. */
const LISTED: Record<string, true> = {
  ...{ number: true, kind: true, topic: true, state: true, publicText: true, language: true, place: true },
  ...{ publicSpot: true, procedure: true, agency: true, cost: true, withheld: true, updatedAt: true },
  ...{ receivedOn: true, dueOn: true, answeredOn: true, closedOn: true },
  ...{ visibility: true, isReviewed: true, isPublishable: true, isConfidential: true },
}

/** A page of the cases that the public sees, the newest first. */
export async function listPublicCases(
  { db }: Pick<Payload, 'db'>,
  asked: PublicCasesAsked,
): Promise<PublicCase[]> {
  const page = asked.page ?? 1
  const { docs } = await db.find<StoredCase>({
    ...{ collection: CASES, where: wherePublic(asked), sort: '-receivedAt', select: LISTED },
    ...{ limit: asked.perPage ?? PER_PAGE, page },
    // On MongoDB the adapter goes to a further page only when it counts all of them as well.
    pagination: page > 1 && db.name === 'mongoose',
  })
  return docs.filter((one) => caseMayBeSeen(one, 'public')).map(toPublic)
}

/** How many cases of a list the public sees, on all of its pages. */
export const countPublicCases = async (
  { db }: Pick<Payload, 'db'>,
  asked: PublicCasesAsked,
): Promise<number> => (await db.count({ collection: CASES, where: wherePublic(asked) })).totalDocs

/** The case of a number; null when there is none that the public may see. */
export const loadPublic = async ({ db }: Pick<Payload, 'db'>, number: string): Promise<StoredCase | null> => {
  const found = await db.findOne<StoredCase>({ collection: CASES, where: { number: { equals: number } } })
  return found && caseMayBeSeen(found, 'public') ? found : null
}

const toEvent = ({ at, act, publicText }: StoredEvent): PublicEvent => ({
  ...{ day: dayOf(at)!, words: rowOfAct(act).words, text: publicText ?? null },
})

/** The case of a number as the public sees it; null when there is none that it may see. */
export async function findPublicCase(payload: Payload, number: string): Promise<WholePublicCase | null> {
  const found = await loadPublic(payload, number)
  if (!found) return null
  const [events, files] = await Promise.all([listEvents(payload, found.id), listFiles(payload, found.id)])
  return {
    ...toPublic(found),
    sameAs: await numberOfOriginal(payload, found),
    events: events.filter((one) => eventMayBeSeen(one, found, 'public')).map(toEvent),
    ...shownFiles(files, found),
  }
}
