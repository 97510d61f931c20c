import type { Payload } from 'payload'
import { env } from '../env.ts'
import { openAddress } from './address.ts'
import { titleIn, toLetter } from './mails/letter.ts'
import { postponeMail, settleMail, takeMails } from './outbox.ts'
import { portalTitle } from './record.ts'
import type { Mail, Subscription, Title } from './store.ts'
import { endSubscription, findSubscription } from './subscribe.ts'

/** Mails taken and sent at once: none waits for another while its lease runs. */
const PARALLEL = 5

const FIRST_REFUSAL = 500

/** The mail server says that it will never take mail for this address. */
const isRefused = (error: unknown): boolean => {
  const { responseCode = 0, command = '' } = error as { responseCode?: number; command?: string }
  return responseCode >= FIRST_REFUSAL && command.startsWith('RCPT')
}

/** Whether a mail still has somebody to go to. */
function isWanted({ kind }: Mail, { state, endedReason }: Subscription): boolean {
  if (kind === 'confirm') return state === 'waiting'
  if (kind === 'refused') return true
  return state === 'active' || (kind === 'changes' && endedReason === 'gone')
}

/** Mails that this process has sent while the database could not note it: they are not sent again. */
const sentUnnoted = new Set<string>()

async function noteSent(payload: Payload, mail: Mail): Promise<void> {
  sentUnnoted.add(mail.id)
  await settleMail(payload, mail, 'sent')
  sentUnnoted.delete(mail.id)
}

async function sendOne(payload: Payload, mail: Mail, portal: Title, now: Date): Promise<void> {
  if (sentUnnoted.has(mail.id)) return noteSent(payload, mail)
  const subscription = await findSubscription(payload, mail.subscription)
  const to = subscription && openAddress(subscription)
  if (!subscription || !to || !isWanted(mail, subscription)) return settleMail(payload, mail, 'dropped')
  try {
    const letter = toLetter({
      ...{ mail, subscription, origin: env.PORTAL_URL },
      portal: titleIn(portal, subscription.locale),
    })
    // The same each time, so that mailboxes recognise a mail that was sent again.
    const messageId = `<${mail.id}@${new URL(env.PORTAL_URL).hostname}>`
    await payload.sendEmail({ to, messageId, ...letter })
  } catch (error) {
    if (!isRefused(error)) {
      const { message, code } = error as { message?: string; code?: string }
      // The words of a mail server may contain the address.
      payload.logger.warn({
        msg: 'a mail could not be sent yet',
        mail: mail.id,
        code,
        why: message?.replaceAll(to, '…'),
      })
      return postponeMail(payload, mail, now)
    }
    await endSubscription(payload, subscription, 'unreachable')
    return settleMail(payload, mail, 'dropped')
  }
  await noteSent(payload, mail)
}

/**
 * Sends the mails that are due. A mail belongs to the worker that took it for two minutes; one that was killed meanwhile
 * leaves it to the next. @returns how many were taken
 */
export async function sendDue(payload: Payload, now = new Date()): Promise<number> {
  const mails = await takeMails(payload, { now, limit: PARALLEL })
  if (mails.length === 0) return 0
  const portal = await portalTitle(payload)
  await Promise.all(mails.map((mail) => sendOne(payload, mail, portal, now)))
  return mails.length
}
