import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { PROVINCE } from '../content/sites.ts'
import { capStatus, toCapInfo, type CapSource, type StoredAlert } from '../content/alerts/toCap.ts'
import { env } from '../env.ts'
import { queueReconcile } from '../hooks/queueReconcile.ts'
import { ALERT_MESSAGES, findLastMessage, makeMessage, storeMessage } from './messages.ts'
import { nextMessages, type Wanted } from './next.ts'

type Loaded = StoredAlert & {
  channels?: string[] | null
  isCancelled?: boolean | null
  cancelReason?: { vi?: string | null } | null
  deletedAt?: string | null
}

const inAll = { locale: 'all', overrideAccess: true } as const

/** The alert as it is stored, with all its languages and its communes. */
const load = async (req: PayloadRequest, id: string): Promise<Loaded> =>
  (await req.payload.findByID({
    ...{ collection: 'alerts', id, depth: 1, trash: true, ...inAll },
    ...{ populate: { units: { fullName: true, fullNameEn: true, code: true } }, req },
  })) as unknown as Loaded

async function sourceOf(req: PayloadRequest): Promise<CapSource> {
  const { docs } = await req.payload.find({
    ...{ collection: 'sites', where: { tier: { equals: PROVINCE } }, limit: 1, depth: 1, pagination: false },
    ...{ select: { name: true, agencyName: true, unit: true }, ...inAll, req },
  })
  const portal = docs[0] as unknown as { name: object; agencyName?: object; unit?: CapSource['province'] }
  const page = `${env.PORTAL_URL}/canh-bao`
  const name = portal?.agencyName ?? portal?.name ?? { vi: 'Cổng tỉnh' }
  const province = portal?.unit ?? { fullName: 'Toàn tỉnh', fullNameEn: 'The whole province', code: '' }
  return { senderName: name, web: { vi: page, en: page.replace('/canh-bao', '/en/canh-bao') }, province }
}

async function wantedOf(req: PayloadRequest, alert: Loaded): Promise<Wanted> {
  const status = capStatus(alert.status)
  const isFor = alert.channels?.includes('cap') && !alert.isCancelled && !alert.deletedAt
  const isOver = new Date(alert.until) <= new Date()
  return status && isFor && !isOver ? { status, info: toCapInfo(alert, await sourceOf(req)) } : undefined
}

async function issue(req: PayloadRequest, alert: Loaded, isGone = false): Promise<void> {
  const id = String(alert.id)
  const last = await findLastMessage(req.payload, id, req)
  const wanted = isGone ? undefined : await wantedOf(req, alert)
  const now = new Date()
  const drafts = nextMessages(last?.content, wanted, now, alert.cancelReason?.vi ?? undefined)
  const sender = new URL(env.PORTAL_URL).hostname
  let before = last?.content
  for (const draft of drafts) {
    before = makeMessage(draft, before, sender, now)
    await storeMessage(req, id, before)
  }
  if (drafts.length > 0) await queueReconcile(req, ALERT_MESSAGES, id)
}

/** Tells other systems of what was saved, in its transaction. */
export const issueMessages: CollectionAfterChangeHook = async ({ doc, req }) => {
  await issue(req, await load(req, String(doc.id)))
  return doc
}

/** Calls off what is deleted for good. */
export const cancelDeleted: CollectionBeforeDeleteHook = async ({ id, req }) =>
  issue(req, await load(req, String(id)), true)
