import type { CaseAct } from '../content/cases/acts.ts'

/** A step of a case that a partner is to be told; see cms/collections/PartnerMessages.ts. */
export interface PartnerMessage {
  id: string
  /** The `webhook-id`. */
  key: string
  /** Grows with each message of the partner; none of those of before numbers were given. */
  sequence?: number | null
  /** Ids. */
  partner: string
  case: string
  act: CaseAct
  /** ISO time. */
  madeAt: string
  tries: number
}
