import { dayOf, today, type DateValue, type Day } from './day.ts'

/** Whether a legal document is in force, as readers are told. */
export const VALIDITIES = ['not_yet', 'in_force', 'partly', 'suspended', 'expired', 'unverified'] as const
export type Validity = (typeof VALIDITIES)[number]

/** The `status` of a document whose editor states nothing: its dates alone say whether it is in force. */
export const BY_DATES = 'by_dates'

type Value = DateValue | null | undefined

/** What decides whether a legal document is in force: its days, and what an editor states. */
export interface DatedDocument {
  issuedOn?: Value
  effectiveOn?: Value
  /** The last day it is in force. */
  expiresOn?: Value
  /** The first day on which another document replaces or repeals it as a whole. */
  replacedOn?: Value
  /** What an editor states of its validity: a `Validity` or `by_dates`. */
  status?: string | null
  /** The first day on which what is stated holds; without it, always. */
  statusFrom?: Value
}

/** The fields that decide it, to be read wherever a document is shown with its validity. */
export const VALIDITY_FIELDS: Record<keyof DatedDocument, true> = {
  issuedOn: true,
  effectiveOn: true,
  expiresOn: true,
  replacedOn: true,
  status: true,
  statusFrom: true,
}

const LIMITED: readonly string[] = ['partly', 'suspended', 'unverified'] satisfies Validity[]
const isLimited = (stated: string): stated is Validity => LIMITED.includes(stated)

/** Without a day of effect the editor's word counts, and without that nobody knows. */
const withoutDay = (stated: string): Validity =>
  stated === 'in_force' || stated === 'not_yet' ? stated : 'unverified'

/**
 * Whether a legal document is in force on a day in Viet Nam. Dates come first; what an editor states says only what
 * dates cannot:
 *
 * 1. after `expiresOn`: expired; on `expiresOn` itself still in force;
 * 2. from the day it is replaced or repealed as a whole (`replacedOn`), or stated as expired from a day (`statusFrom`)
 *    that has come: expired, as a repeal may precede effect and expiry;
 * 3. before `effectiveOn`, without it before `issuedOn`: not yet in force;
 * 4. stated as in force in part, suspended or unverified: that;
 * 5. stated as expired without a day: expired, unless `expiresOn` is still to come;
 * 6. from `effectiveOn`: in force, also when "not yet in force" is stated;
 * 7. without `effectiveOn`: what is stated of "in force" and "not yet in force", else unverified.
 *
 * A statement does not count before its `statusFrom`. Documents stored before `statusFrom` existed need no change.
 */
export function validityOf(doc: DatedDocument, day: Day = today()): Validity {
  const [begins, ends, from] = [dayOf(doc.effectiveOn), dayOf(doc.expiresOn), dayOf(doc.statusFrom)]
  const [issued, replaced] = [dayOf(doc.issuedOn), dayOf(doc.replacedOn)]
  const stated = from !== null && from > day ? BY_DATES : (doc.status ?? BY_DATES)
  if (ends !== null && ends < day) return 'expired'
  if (replaced !== null && replaced <= day) return 'expired'
  if (stated === 'expired' && from !== null) return 'expired'
  if ((begins !== null && begins > day) || (begins === null && issued !== null && issued > day))
    return 'not_yet'
  if (isLimited(stated)) return stated
  if (stated === 'expired' && ends === null) return 'expired'
  return begins === null ? withoutDay(stated) : 'in_force'
}

/** Whether a document ranks with those that apply: all but expired ones. */
export const isCurrentDocument = (doc: DatedDocument, day: Day = today()): boolean =>
  validityOf(doc, day) !== 'expired'
