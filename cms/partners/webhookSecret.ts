import { randomBytes } from 'node:crypto'
import { openText, sealText } from '../secrets/sealText.ts'

const PURPOSE = 'partner-webhook'
const BYTES = 32

/** A new secret for the signatures of webhooks, as Standard Webhooks writes it. */
export const makeWebhookSecret = (): string => `whsec_${randomBytes(BYTES).toString('base64')}`

/** @param partner id: a seal opens for no other */
export const sealWebhookSecret = (secret: string, partner: string): string =>
  sealText(secret, { purpose: PURPOSE, owner: partner })

/** @returns null when there is none, or it was sealed with another PAYLOAD_SECRET */
export const openWebhookSecret = (sealed: string | null | undefined, partner: string): string | null =>
  sealed ? openText(sealed, { purpose: PURPOSE, owner: partner }) : null
