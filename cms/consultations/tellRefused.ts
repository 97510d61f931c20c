import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { recordTopic } from '../content/follow.ts'
import type { RefusalReason } from '../content/consultationComments.ts'
import { hashAddress, sealAddress } from '../follow/address.ts'
import { putMail } from '../follow/outbox.ts'
import { MAILS, SUBSCRIPTIONS, type Title } from '../follow/store.ts'
import { canSendMail } from '../mail/adapter.ts'
import { CONSULTATION_COMMENTS } from './comments.ts'
import { unseal, type SealedContact } from './contact.ts'
import type { OfConsultation } from './moderate.ts'
import { REFUSAL_WORDS } from './words.ts'

const ADDRESS = /[^\s<>,;:"]+@[^\s<>,;:"@]+\.[^\s<>,;:"@]+/

interface Refused {
  id: string
  reason: RefusalReason
  /** What the moderator added. */
  note: string | null
}

interface Consultation {
  id: string
  slug: string
  title: Partial<Title>
}

async function consultationOf({ payload }: PayloadRequest, { id }: OfConsultation): Promise<Consultation> {
  const common = { locale: 'all', depth: 0, draft: true, overrideAccess: true } as const
  return (await payload.findByID({ collection: 'consultations', id, ...common })) as unknown as Consultation
}

/** The e-mail address that came with a comment; undefined when none did. */
async function addressOf(req: PayloadRequest, id: string): Promise<string | undefined> {
  const where = { id: { equals: id } }
  const found = await req.payload.db.findOne<SealedContact>({ collection: CONSULTATION_COMMENTS, where, req })
  return found ? ADDRESS.exec(unseal(found).contact)?.[0] : undefined
}

/** What keeps the address until the mail is sent: an ended subscription, which tend.ts deletes 28 days later. */
async function keepAddress(req: PayloadRequest, address: string, { id, slug, title }: Consultation) {
  const now = new Date().toISOString()
  const { db } = req.payload
  const about = { topic: recordTopic('consultations', String(id)), path: `/lay-y-kien/${slug}`, locale: 'vi' }
  const whose = { address: sealAddress(address), addressHash: hashAddress(address), pair: randomUUID() }
  const ended = { state: 'ended', endedAt: now, endedReason: 'unsubscribed', askedAt: now, usedAt: now }
  const data = { ...about, ...whose, ...ended, title: { vi: title.vi ?? '' }, frequency: 'immediate' }
  return String((await db.create({ collection: SUBSCRIPTIONS, data, req })).id)
}

/**
 * Tells who sent a comment, once, why it is not published, where they gave an e-mail address. In the transaction of `req`.
 * The mail has the reason alone: nothing of the comment, whose address a stranger may have typed.
 */
export async function tellRefused(req: PayloadRequest, of: OfConsultation, refused: Refused): Promise<void> {
  const address = canSendMail ? await addressOf(req, refused.id) : undefined
  const key = `refused/${refused.id}`
  const isTold = async () =>
    (await req.payload.db.count({ collection: MAILS, where: { key: { equals: key } }, req })).totalDocs > 0
  if (!address || (await isTold())) return
  const consultation = await consultationOf(req, of)
  const vi = [REFUSAL_WORDS[refused.reason].vi, refused.note].filter(Boolean).join('. ')
  const told = { kind: 'changed', title: { vi }, path: `/lay-y-kien/${consultation.slug}` } as const
  const subscription = await keepAddress(req, address, consultation)
  const changes = [{ ...told, at: new Date().toISOString() }]
  await putMail(req.payload, { kind: 'refused', key, subscription, changes }, req)
}
