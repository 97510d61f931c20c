import { addDays, startOfDay, today } from '../content/day.ts'
import type { Remark } from '../workflow/review.ts'
import type { DeskDocument } from './documents.ts'

/** Who looks at a desk. */
export interface DeskReader {
  id: string
  canPublish: boolean
  /** Reads everything and changes nothing. */
  isAuditor: boolean
}

/** A line of the desk: a document, and who did what with it when. */
export interface DeskLine {
  document: DeskDocument
  by: string | null
  /** ISO time. */
  at: string
  note?: string
  /** Full days since then. */
  days?: number
  /** The reader had a part in it, so that somebody else has to approve. */
  isOwn?: boolean
}

/** Sections that hold each document at most once, in the order in which they are shown. */
export const SECTIONS = ['owed', 'toApprove', 'returned', 'toPublish', 'drafts'] as const
export type SectionName = (typeof SECTIONS)[number]
export type Sections = Record<SectionName, DeskLine[]>

const DAY_MS = 24 * 60 * 60 * 1000

/** Full days from a moment until now, at least 0. */
export const daysSince = (at: string, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - Date.parse(at)) / DAY_MS))

const lastRemark = ({ stands }: DeskDocument, action: string): Remark | undefined =>
  stands.review?.remarks?.findLast((one) => one.action === action)

function lineAfter(document: DeskDocument, action: string): DeskLine {
  const remark = lastRemark(document, action)
  return {
    document,
    by: remark?.by ?? null,
    at: remark?.at ?? document.updatedAt,
    ...(remark?.text && { note: remark.text }),
  }
}

const isInvolved = ({ stands }: DeskDocument, { id }: DeskReader): boolean =>
  Boolean(stands.review?.involved?.includes(id))

const publishes = ({ mayChange }: DeskDocument, { canPublish, isAuditor }: DeskReader): boolean =>
  isAuditor || (canPublish && mayChange)

const DRAFTS = ['draft', 'changed', 'inReview', 'approved']

type Rule = (document: DeskDocument, reader: DeskReader) => boolean

const RULES: Record<SectionName, Rule> = {
  // What an emergency owes stays owed when somebody drafts over it.
  owed: (one, reader) => Boolean(one.stands.review?.owed) && one.stands.isPublic && publishes(one, reader),
  toApprove: (one, reader) =>
    one.stands.standing === 'inReview' && publishes(one, reader) && !isInvolved(one, reader),
  returned: ({ stands }, { id }) => stands.standing === 'returned' && stands.review?.submittedBy === id,
  toPublish: (one, reader) => one.stands.standing === 'approved' && publishes(one, reader),
  drafts: ({ stands, mayChange }) => mayChange && DRAFTS.includes(stands.standing),
}

const ACTION: Record<SectionName, string> = {
  owed: 'emergency',
  toApprove: 'submit',
  returned: 'return',
  toPublish: 'approve',
  drafts: '',
}

const byTime = (a: DeskLine, b: DeskLine) => (a.at < b.at ? -1 : 1)

/**
 * What of the documents waits for a reader: each in the first section that it belongs to, oldest first; drafts newest
 * first.
 * @param mine the keys of what the reader saved or submitted: of other drafts nothing is said
 */
export function toSections(
  documents: Iterable<DeskDocument>,
  { reader, mine, now }: { reader: DeskReader; mine: ReadonlySet<string>; now: Date },
): Sections {
  const sections: Sections = { owed: [], toApprove: [], returned: [], toPublish: [], drafts: [] }
  for (const one of documents) {
    const isMine = mine.has(one.key) || one.stands.review?.submittedBy === reader.id
    const name = SECTIONS.find((each) => RULES[each](one, reader) && (each !== 'drafts' || isMine))
    if (!name) continue
    const line = lineAfter(one, ACTION[name])
    const owed = { days: daysSince(line.at, now), isOwn: isInvolved(one, reader) }
    sections[name].push({ ...line, ...(name === 'owed' && owed) })
  }
  for (const name of SECTIONS) sections[name].sort(byTime)
  sections.drafts.reverse()
  return sections
}

/** Splits schedules into failed ones, those of today and the next 7 days, and later ones. */
export function splitSchedules<S extends { at: string; hasFailed: boolean }>(scheduled: S[], now: Date) {
  const end = startOfDay(addDays(today(now), 8)).toISOString()
  const waiting = scheduled.filter(({ hasFailed }) => !hasFailed)
  return {
    failed: scheduled.filter(({ hasFailed }) => hasFailed),
    soon: waiting.filter(({ at }) => new Date(at).toISOString() < end),
    later: waiting.filter(({ at }) => new Date(at).toISOString() >= end),
  }
}
