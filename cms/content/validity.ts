import { dayOf, today, type DateValue, type Day } from './day.ts'

/** Whether a legal document is in force, as shown to the public. */
export const VALIDITIES = ['not_yet', 'in_force', 'partly', 'suspended', 'expired', 'unverified'] as const
export type Validity = (typeof VALIDITIES)[number]

/** The `status` of a document for which an editor states nothing: its dates alone decide whether it is in force. */
export const BY_DATES = 'by_dates'

type Value = DateValue | null | undefined

/** The fields that decide whether a legal document is in force: its dates, and an editor's statement. */
export interface DatedDocument {
  issuedOn?: Value
  effectiveOn?: Value
  /** The last day it is in force. */
  expiresOn?: Value
  /** The first day on which another document replaces or repeals it as a whole. */
  replacedOn?: Value
  /** The validity an editor states: a `Validity` or `by_dates`. */
  status?: string | null
  /** The first day on which the statement applies; without it, always. */
  statusFrom?: Value
}

/** The fields that decide validity, to be selected wherever a document is shown with it. */
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

/** Without an effective date the editor's statement decides; without that, validity is unknown. */
const withoutDay = (stated: string): Validity =>
  stated === 'in_force' || stated === 'not_yet' ? stated : 'unverified'

/**
 * Whether a legal document is in force on a day in Viet Nam. Dates take precedence; an editor's statement only adds
 * what dates cannot express:
 *
 * 1. after `expiresOn`: expired; on `expiresOn` itself still in force;
 * 2. from the day it is replaced or repealed as a whole (`replacedOn`), or from a day stated for its expiry
 * (`statusFrom`): expired, since a repeal may precede both effect and expiry;
 * 3. before `effectiveOn`, or before `issuedOn` without it: not yet in force;
 * 4. stated as in force in part, suspended or unverified: as stated;
 * 5. stated as expired without a day: expired, unless `expiresOn` is in the future;
 * 6. from `effectiveOn`: in force, even when "not yet in force" is stated;
 * 7. without `effectiveOn`: "in force" or "not yet in force" as stated, else unverified.
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

/** Whether a document is ranked among those that apply: all except expired ones. */
export const isCurrentDocument = (doc: DatedDocument, day: Day = today()): boolean =>
  validityOf(doc, day) !== 'expired'
