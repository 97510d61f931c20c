import type { CaseAct } from '../content/cases/acts.ts'

/** A step of a case that a partner is to be told; see cms/collections/PartnerMessages.ts. */
export interface PartnerMessage {
  id: string
  /** The `webhook-id`. */
  key: string
  /** Ids. */
  partner: string
  case: string
  act: CaseAct
  /** ISO time. */
  madeAt: string
  tries: number
}
