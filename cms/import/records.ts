import { dayOf } from '../content/day.ts'
import type { Audience, Channel, OnlineLevel, Tier } from './choices.ts'
import type { DocumentKind, DocumentStatus } from './documents.ts'
import type { FeeKind } from '../content/fees.ts'
import type { Currency } from '../content/money.ts'
import type { Duration } from '../content/times.ts'

/**
 * One record of any source in the importer's own vocabulary. What the source does not state is absent, and an absent
 * value never changes what is stored. Days are ISO times at noon UTC, as the admin stores them.
 */
export type ImportRecord = ProcedureRecord | DocumentRecord | UnitRecord

export type Provenance = {
  nameStatus?: string
  sources?: string
  /** The day whose data it is. */
  asOf?: string
  note?: string
  lastCheckedOn?: string
}

export type MethodFee = {
  /** null: the source does not state which. */
  kind: 'phi' | 'le_phi' | null
  amount?: number
  currency: Currency
  per?: string
  note?: string
}

export type Method = {
  channel: Channel
  time?: Partial<Duration> & { note?: string }
  fees?: MethodFee[]
  note?: string
}

export type CasePaper = { name: string; originals?: number; copies?: number; note?: string }
export type ProcedureCase = {
  name?: string
  steps?: { text: string }[]
  documents?: CasePaper[]
  /** How many sets of the papers are handed in. */
  sets?: number
}

export type ProcedureRecord = {
  type: 'procedures'
  code: string
  nationalId?: string
  name: string
  field?: { name: string; code?: string }
  tiers: Tier[]
  audiences: Audience[]
  /** Names of agencies as published; matched to stored agencies, never created. */
  agencies: { implementing: string[]; competent: string[]; coordinating: string[] }
  agencyText?: string
  publisher?: string
  onlineLevel: OnlineLevel
  onlineReason?: string
  published: {
    timeText?: string
    time?: Duration
    feeText?: string
    fee?: { kind: FeeKind; amount?: number; currency: Currency }
  }
  methods: Method[]
  cases: ProcedureCase[]
  conditions?: string
  results: { name: string }[]
  /** `article` where it is known beside the texts of the procedure. */
  legalBasis: { number: string; article?: string }[]
  decision?: { number?: string; issuedOn?: string; issuer?: string }
  status: 'in_force' | 'repealed' | 'replaced'
  /** Code of the procedure that replaced it. */
  successor?: string
  nonBoundary?: boolean
  provenance: Provenance
}

export type RelationType = 'amends' | 'replaces' | 'repeals'
/** "`from` amends `to`", both by number. */
export type DocumentRelation = { from: string; type: RelationType; to: string }

export type DocumentRecord = {
  type: 'legal-documents'
  number: string
  kind: DocumentKind
  issuer: string
  signer?: string
  issuedOn?: string
  effectiveOn?: string
  expiresOn?: string
  title: string
  abstract?: string
  status: DocumentStatus
  statusNote?: string
  relations: DocumentRelation[]
  provenance: Provenance
}

export type Predecessor = {
  name: string
  kind?: 'province' | 'district' | 'commune' | 'ward' | 'town'
  until?: string
  note?: string
}

export type UnitRecord = {
  type: 'units'
  code: string
  name: string
  fullName: string
  nameEn?: string
  fullNameEn?: string
  slug?: string
  kind: 'Tỉnh' | 'Thành phố' | 'Xã' | 'Phường' | 'Đặc khu'
  tier: 'province' | 'commune'
  parentCode?: string
  predecessors: Predecessor[]
  validFrom?: string
  administrativeCentre?: string
}

/** The official key of a record, for messages. */
export function keyOf(record: ImportRecord): string {
  return record.type === 'legal-documents' ? record.number : record.code
}

/** A calendar day the way the admin's day field stores it: noon UTC, so that it is that day in every time zone. */
export const toDay = (day: string): string => `${day}T12:00:00.000Z`

/** Converts epoch milliseconds to the calendar day in Vietnam. */
export function dayInVietnam(epochMs: number): string {
  return toDay(dayOf(epochMs)!)
}
