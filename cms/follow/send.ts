import type { Payload } from 'payload'
import { env } from '../env.ts'
import { openAddress } from './address.ts'
import { titleIn, toLetter } from './mails/letter.ts'
import { postponeMail, settleMail, takeMails } from './outbox.ts'
import { portalTitle } from './record.ts'
import type { Mail, Subscription, Title } from './store.ts'
import { endSubscription, findSubscription } from './subscribe.ts'

/** Mails taken at once, and how many of them are sent at the same time. */
const BATCH = 20
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
  return state === 'active' || (kind === 'changes' && endedReason === 'gone')
}

async function sendOne(payload: Payload, mail: Mail, portal: Title, now: Date): Promise<void> {
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
  await settleMail(payload, mail, 'sent')
}

/**
 * Sends the mails that are due. A mail belongs to the worker that took it for two minutes; one that was killed meanwhile
 * leaves it to the next. @returns how many were taken
 */
export async function sendDue(payload: Payload, now = new Date(), signal?: AbortSignal): Promise<number> {
  const mails = await takeMails(payload, { now, limit: BATCH })
  if (mails.length === 0) return 0
  const portal = await portalTitle(payload)
  const left = [...mails]
  const work = async () => {
    for (let mail = left.shift(); mail && !signal?.aborted; mail = left.shift())
      await sendOne(payload, mail, portal, now)
  }
  await Promise.all(Array.from({ length: PARALLEL }, work))
  return mails.length
}
