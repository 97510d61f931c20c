import type { Words } from '../types/contentType.ts'
import type { RefusalGround } from './refusals.ts'

/** What a form of a kind asks for beside the text. */
export const CASE_PARTS = ['topic', 'place', 'page', 'procedure', 'agency', 'files'] as const
export type CasePart = (typeof CASE_PARTS)[number]

/** Whether a form asks who sends it. */
export const CONTACT_RULES = ['none', 'optional', 'required'] as const
export type ContactRule = (typeof CONTACT_RULES)[number]

/** Whether a case of a kind can be shown to the public, once somebody has reviewed it. */
export const PUBLISHING_RULES = ['never', 'afterReview'] as const
export type PublishingRule = (typeof PUBLISHING_RULES)[number]

export const CLOCK_UNITS = ['days', 'workingDays'] as const
export type ClockUnit = (typeof CLOCK_UNITS)[number]

/** From which day an extension counts: the counted last day, or the working day onto which it was moved. */
export const EXTENSION_STARTS = ['lastDay', 'dueDay'] as const
export type ExtensionStart = (typeof EXTENSION_STARTS)[number]

/** How long an agency has, by the rule of the kind. */
export interface CaseClock {
  length: number
  unit: ClockUnit
  /** Without it, the time cannot be extended. */
  extension?: { length: number; times: number; countedFrom: ExtensionStart }
  /** Whether the time in which the sender is asked back does not count. */
  pausesWhileWaiting: boolean
  /** Whether passing a case on to another agency starts the time again. */
  restartsWhenPassedOn: boolean
  /** The act that sets it, as the public reads it. */
  rule: Words
}

/** What a report of a place is about. */
export interface CaseTopic {
  /** Stored in cases, and in addresses. */
  key: string
  name: Words
  /** Whom to telephone first when it is urgent. */
  urgent?: { telephone: string; when: Words }
}

/** A kind of case: its form, its words, its clock and its rules. */
export interface CaseKind {
  /** Names the form: /gop-y/{key}. */
  key: string
  name: Words
  intro: Words
  /** The question whose answer is the text. */
  question: Words
  asks: readonly CasePart[]
  contact: ContactRule
  topics: readonly CaseTopic[]
  clock: CaseClock
  /** Never shown to the public, nor offered as a duplicate. */
  isConfidential: boolean
  /** An answer is sent by another person than its writer. */
  needsSecondPerson: boolean
  publishes: PublishingRule
  /** On which grounds a case can be refused. */
  grounds?: readonly RefusalGround[]
  /** Whether printing, copying and sending can cost something. */
  hasCost?: boolean
  /** A case is deleted so many months after it was closed. */
  keepMonths: number
}
