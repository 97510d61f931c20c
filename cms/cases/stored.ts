import type { CaseAct } from '../content/cases/acts.ts'
import type { CaseTime, Extension, Pause } from '../content/cases/clock.ts'
import type { CaseCost } from '../content/cases/cost.ts'
import type { HiddenPart } from '../content/cases/hiddenParts.ts'
import type { CasePage, CasePlace, CaseSource } from '../content/cases/intake.ts'
import type { ClockUnit } from '../content/cases/kind.ts'
import type { CaseState } from '../content/cases/states.ts'
import type { Visibility } from '../content/cases/visibility.ts'
import type { CoveredPart, PhotoMoment } from '../content/cases/photos.ts'
import type { Day } from '../content/day.ts'

type Nullable<T> = { [K in keyof T]?: T[K] | null }

/** The outcomes of an answer: it says something, or something was mended. */
export const OUTCOMES = ['answered', 'fixed'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** An answer that waits for a second person. */
export interface PendingAnswer {
  text: string
  outcome: Outcome
  /** The ground on which a part is not given. */
  withheld?: string
  /** Id and name of its writer. */
  by: string
  byName: string
}

/** A case as it is stored; see cms/collections/Cases.ts. */
export interface StoredCase {
  id: string
  number: string
  kind: string
  topic?: string | null
  state: CaseState
  /** Follows from the state: changeCase in loadCase.ts. */
  isOpen?: boolean | null
  visibility: Visibility
  hiddenBecause?: string | null
  isReviewed?: boolean | null
  isPublishable?: boolean | null
  isConfidential?: boolean | null
  text: string
  publicText?: string | null
  /** The words of the place as they were reviewed. */
  publicSpot?: string | null
  /** Of the last answer, as it was reviewed. */
  publicAnswer?: string | null
  /** Of both, folded. */
  searchText?: string | null
  language?: string | null
  place?: Nullable<CasePlace> | null
  page?: Nullable<CasePage> | null
  procedure?: string | null
  agency?: unknown
  assignee?: unknown
  sameAs?: unknown
  person?: string | null
  codeHash: string
  keyHash: string
  sentHash?: string | null
  receivedAt: string
  receivedOn: Day
  dueOn?: Day | null
  answeredOn?: Day | null
  closedOn?: Day | null
  reopenedOn?: Day | null
  clock: {
    from: Day
    length: number
    unit: ClockUnit
    extensions?: Extension[] | null
    pauses?: Pause[] | null
  }
  /** What copies cost the sender. */
  cost?: CaseCost | null
  /** The ground on which a part of what was asked for is not given. */
  withheld?: string | null
  rating?: { stars?: number | null; words?: string | null } | null
  source: CaseSource
  /** The id of a partner. */
  partner?: string | null
  theirNumber?: string | null
  batch?: string | null
  pending?: PendingAnswer | null
  isPending?: boolean | null
  updatedAt: string
}

export type EventRole = 'sender' | 'agency' | 'system'

/** An entry of a thread as it is stored. */
export interface StoredEvent {
  id: string
  case: unknown
  at: string
  act: CaseAct
  role: EventRole
  by?: string | null
  byId?: string | null
  text?: string | null
  publicText?: string | null
  isForSender?: boolean | null
  isPublic?: boolean | null
  details?: unknown
}

/** A file of a case, without its content. */
export interface StoredFile {
  id: string
  case: unknown
  event?: unknown
  name: string
  mimeType: string
  sizeBytes: number
  width?: number | null
  height?: number | null
  isFromSender?: boolean | null
  isForSender?: boolean | null
  isPublic?: boolean | null
  /** What it hides: it is for staff alone, until that is taken out or allowed. */
  held?: HiddenPart[] | null
  visibility: Visibility
  /** Of a photo: whether it was taken before or after the work; by who sent it where nobody said. */
  moment?: PhotoMoment | null
  /** The parts of a photo that the public sees as blocks; the content for the public is then apart. */
  covered?: CoveredPart[] | null
}

/** The clock of a case, from which its due day follows. */
export const timeOf = ({ clock }: Pick<StoredCase, 'clock'>): CaseTime => ({
  from: clock.from,
  length: clock.length,
  unit: clock.unit,
  extensions: clock.extensions ?? [],
  pauses: clock.pauses ?? [],
})
