import type { FlattenedField } from 'payload'
import { changedAtOf, type Changed } from './contentChange.ts'
import { dayOf, today, type DateValue, type Day } from './day.ts'
import { byGravity, hasHappened, isEnd, type LawChange } from './lawChanges.ts'
import { procedureStateOf, type DatedProcedure } from './procedureState.ts'
import { idOf, type StoredRecord } from './record.ts'
import { relationsIn } from './relations.ts'

/** Types whose documents rest on legal documents: by a field, or by links in their texts. */
export const RESTING_TYPES = ['procedures', 'news', 'pages'] as const
export type RestingType = (typeof RESTING_TYPES)[number]

export const isRestingType = (slug: string): slug is RestingType =>
  (RESTING_TYPES as readonly string[]).includes(slug)

/** Where a document leads once it is withdrawn: it does not rest on that. */
const NOT_RESTING = /^withdrawal\./

/**
 * The ids of the legal documents on which a document rests: by fields and by links in its texts.
 * @param fields of its collection
 * @param locales of its localized fields, when these come as `{ vi, en }`
 */
export function lawUnder(
  fields: readonly FlattenedField[],
  doc: object,
  locales: readonly string[] = [],
): string[] {
  const named = [...relationsIn(fields, doc as StoredRecord, { locales })].filter(
    ({ collection, path }) => collection === 'legal-documents' && !NOT_RESTING.test(path),
  )
  return [...new Set(named.map(({ value }) => String(idOf(value))))]
}

type Value = DateValue | null | undefined

/** The fields that decide which changes of the law concern a document. */
export type RestingDocument = Changed &
  DatedProcedure & {
    decision?: { issuedOn?: Value } | null
    provenance?: { asOf?: Value; lastCheckedOn?: Value } | null
  }

/** These fields, of the types that have them, to be selected where changes of the law are shown. */
export const RESTING_FIELDS = {
  procedures: {
    ...{ decision: true, provenance: true, createdAt: true },
    ...{ status: true, effectiveFrom: true, effectiveTo: true, replacedBy: true },
  },
  news: { createdAt: true, publishedAt: true, contentChangedAt: true },
  pages: { createdAt: true, contentChangedAt: true },
} as const satisfies Record<RestingType, object>

/**
 * The day whose law a procedure is known to say: the latest of the day of its publishing decision, the first day on
 * which it applies, and the days on which its data were taken and compared with their source; else the day on which it
 * was recorded.
 */
function decidedOn(
  { decision, effectiveFrom, provenance, createdAt }: RestingDocument,
  day: Day,
): Day | null {
  const days = [decision?.issuedOn, effectiveFrom, provenance?.asOf, provenance?.lastCheckedOn]
    .map(dayOf)
    .filter((one) => one !== null && one <= day)
  return days.sort().at(-1) ?? dayOf(createdAt)
}

/** Whether a procedure is never settled by its dates: what it rests on must be in force while it applies. */
const mustHold = (type: RestingType, change: LawChange): boolean =>
  type === 'procedures' && (isEnd(change) || change.kind === 'suspended')

/** Whether the content of a document already says a change, since it was settled later. */
function isKnown(type: RestingType, doc: RestingDocument, change: LawChange, day: Day): boolean {
  if (change.on === null || mustHold(type, change)) return false
  const settled = type === 'procedures' ? decidedOn(doc, day) : dayOf(changedAtOf(doc))
  return settled !== null && change.on <= settled
}

const isOver = (type: RestingType, doc: RestingDocument, day: Day): boolean =>
  type === 'procedures' && !['in_force', 'not_yet'].includes(procedureStateOf(doc, day))

/**
 * Of the changes of the legal documents on which a document rests, those that concern it: none of a procedure that has
 * ended; of a legal document that has ended only the end; no amendment, partial repeal or correction from before the
 * day on which the content was settled, and of news and pages no change at all from before it. Those that hold come
 * before those to come, each in the order of gravity.
 */
export function concerning(
  type: RestingType,
  doc: RestingDocument,
  changes: readonly LawChange[],
  day: Day = today(),
): LawChange[] {
  if (isOver(type, doc, day)) return []
  const ends = changes.filter((one) => isEnd(one) && hasHappened(one, day))
  const ended = new Set(ends.map(({ document }) => document))
  return changes
    .filter((one) => isEnd(one) || !ended.has(one.document))
    .filter((one) => !isKnown(type, doc, one, day))
    .sort((a, b) => Number(hasHappened(b, day)) - Number(hasHappened(a, day)) || byGravity(a, b))
}

/** The tag, behind that of their collection, of pages that depend on the reviews of a document; tags hold no slash. */
export const lawReviewTag = (type: RestingType, id: string): string => `${type}-${id}`

/** By the key of a change, the last day on which a person looked at a document because of it. */
export type LawReviews = Readonly<Record<string, Day>>

/**
 * Whether a person has looked at a document because of a change. Looking before the change holds settles its
 * announcement alone: from the day itself on, the document is to be looked at again.
 */
export function isReviewed({ key, on }: LawChange, reviews: LawReviews, day: Day = today()): boolean {
  const looked = reviews[key]
  return looked !== undefined && (on === null || on > day || looked >= on)
}
