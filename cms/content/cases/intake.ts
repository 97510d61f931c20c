import type { Day } from '../day.ts'
import type { AnsweredInTime } from './clock.ts'
import type { Visibility } from './visibility.ts'
import type { CaseState } from './states.ts'
import type { Words } from '../types/contentType.ts'

export const CASE_SOURCES = ['portal', 'phone', 'api', 'import'] as const
export type CaseSource = (typeof CASE_SOURCES)[number]

/** Who sends a case, as far as they say. Stored sealed; seen by the handling agency alone. */
export interface CasePerson {
  name?: string
  phone?: string
  email?: string
  address?: string
}

export interface CasePlace {
  /** The code of a commune, as cms/content/places.ts has it. */
  commune?: string
  words?: string
  lat?: number
  lng?: number
}

/** The page that a case is about. */
export interface CasePage {
  path: string
  title: string
  part?: string
}

/** A file as it was sent. */
export interface SentFile {
  name: string
  data: Buffer
}

/** What a form, a member of staff at the telephone or a partner's system hands in. */
export interface CaseIntake {
  /** The key of a kind. */
  kind: string
  text: string
  /**
   * Names this sending: the same key again is the same case. At least 16 characters; drawn at random for each form that
   * is shown, since the code of the case follows from it.
   */
  key: string
  /** Digest of what was sent: the same key with another one is refused. Without it, the same key is enough. */
  sentHash?: string
  source: CaseSource
  /** In which language the sender reads. */
  language: 'vi' | 'en'
  topic?: string
  place?: CasePlace
  page?: CasePage
  /** The code of a procedure. */
  procedure?: string
  /** The id of the agency that the sender chose. */
  agency?: string
  person?: CasePerson
  files?: SentFile[]
  /** The id of the partner whose system sends it. */
  partner?: string
  /** The number that it has in another system. */
  theirNumber?: string
  /** Of a case that another system has received on an earlier day; its clock runs from then. */
  receivedOn?: Day
  /** The import with which it came, which can be taken back as one. */
  batch?: string
}

/** What the sender of a case gets. */
export interface ReceivedCase {
  id: string
  /** Public: 'PA-2026-000123'. */
  number: string
  /** Secret: for the sender alone. */
  code: string
}

/** A file of a case, as its sender sees it. */
export interface CaseFileSeen {
  id: string
  name: string
  mimeType: string
  sizeBytes: number
}

/** An entry of the thread of a case, as its sender sees it. */
export interface CaseEventSeen {
  id: string
  /** ISO time. */
  at: string
  act: string
  words: Words
  by: 'sender' | 'agency' | 'system'
  text: string | null
  files: CaseFileSeen[]
}

/** A case as its sender sees it. */
export interface CaseSeen {
  id: string
  number: string
  kind: { key: string; name: Words; isConfidential: boolean }
  state: CaseState
  visibility: Visibility
  /** Why staff hid it; its text, thread and files are then not shown. */
  hiddenBecause: string | null
  text: string
  topic: Words | null
  place: CasePlace | null
  page: CasePage | null
  agency: { id: string; name: Words } | null
  /** Days of Viet Nam. */
  receivedOn: string
  dueOn: string | null
  isLate: boolean
  /** How the due day came about, a sentence each. */
  explained: Words[]
  /** When its last answer was given, until when it was due, and whether it came later; once it is closed. */
  answered: AnsweredInTime | null
  /** The number of the case of which it is a duplicate. */
  sameAs: string | null
  rating: { stars: number; words: string | null } | null
  mayAdd: boolean
  mayRate: boolean
  mayReopen: boolean
  events: CaseEventSeen[]
  files: CaseFileSeen[]
}
