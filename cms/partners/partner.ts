import type { PartnerRight, Reach } from '../content/partners.ts'

/** What a partner may do with the cases of a kind. */
export type Grant = { kind: string } & Record<PartnerRight, boolean>

/** A partner whose key is valid. */
export interface Partner {
  id: string
  name: string
  grants: Grant[]
  reach: Reach
  /** Ids. */
  agencies: string[]
  /** Whether it may open who sent a case; each time is recorded. */
  readsContacts: boolean
  /** Requests. */
  perMinute: number
}

/** A partner as it is stored; see cms/collections/Partners.ts. */
export interface StoredPartner {
  id: string | number
  name: string
  isActive?: boolean | null
  activeUntil?: string | null
  grants?: ({ kind?: unknown } & Partial<Record<PartnerRight, boolean | null>>)[] | null
  reach: Reach
  agencies?: unknown[] | null
  readsContacts?: boolean | null
  perMinute?: number | null
  keyHash?: string | null
  keyHint?: string | null
  usedAt?: string | null
  webhookUrl?: string | null
  webhookSecret?: string | null
  webhookStoppedAt?: string | null
}
