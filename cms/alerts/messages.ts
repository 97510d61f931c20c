import { randomBytes } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { capTime, faultsOfCap, referenceOf, type CapInfo, type CapMessage } from '../content/alerts/cap.ts'

export const ALERT_MESSAGES = 'alert-messages'

/** A message that was issued. */
export interface IssuedMessage {
  id: string
  alert: string
  content: CapMessage
}

/** What is to be issued about an alert. */
export type Draft = Pick<CapMessage, 'status' | 'msgType' | 'info'> & { note?: string | undefined }

/** The last message about an alert. */
export async function findLastMessage(
  { db }: Pick<Payload, 'db'>,
  alert: string,
  req?: PayloadRequest,
): Promise<IssuedMessage | undefined> {
  const { docs } = await db.find<IssuedMessage>({
    ...{ collection: ALERT_MESSAGES, where: { alert: { equals: alert } }, sort: '-sent', limit: 20 },
    ...{ pagination: false, ...(req && { req }) },
  })
  // Two of one second refer to each other.
  const replaced = docs.map(({ content }) => content.references)
  return docs.find(({ content }) => !replaced.includes(referenceOf(content))) ?? docs[0]
}

const newName = (sender: string, sent: string): string =>
  `${sender}-${sent.slice(0, 19).replace(/\D/g, '')}-${randomBytes(4).toString('hex')}`

/**
 * The next message about an alert.
 * @param sender the host name of the portal @throws when it breaks the rules of CAP: nothing of the alert is then stored
 */
export function makeMessage(
  draft: Draft,
  last: CapMessage | undefined,
  sender: string,
  now = new Date(),
): CapMessage {
  const { status, msgType, note, info } = draft
  const sent = capTime(now)
  const message: CapMessage = {
    ...{ identifier: newName(sender, sent), sender, sent, status, msgType, scope: 'Public' },
    ...(note && { note }),
    ...(msgType !== 'Alert' && last && { references: referenceOf(last) }),
    info,
  }
  const faults = faultsOfCap(message)
  if (faults.length > 0) throw new Error(`A CAP message would be wrong: ${faults.join(', ')}.`)
  return message
}

/** Stores a message; it is never changed again. */
export async function storeMessage(req: PayloadRequest, alert: string, content: CapMessage): Promise<void> {
  const { identifier, msgType, status, sent, info } = content
  const times = { sent: new Date(sent).toISOString(), expires: new Date(info[0]!.expires).toISOString() }
  const data = { alert, identifier, msgType, status, content, ...times }
  await req.payload.db.create({ collection: ALERT_MESSAGES, data, req, returning: false })
}

/** Whether a message says what an earlier one said. */
export const isSameInfo = (a: readonly CapInfo[], b: readonly CapInfo[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b)
