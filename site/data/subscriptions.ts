import { loadByCode } from '../../cms/cases/loadCase.ts'
import { recordTopic } from '../../cms/content/follow.ts'
import type { Subscription } from '../../cms/follow/store.ts'
import {
  askToFollow,
  changeFrequency,
  confirmSubscription,
  endSubscription,
  findSubscription,
  forgetAddress,
  listOf,
  mailOwnPage,
} from '../../cms/follow/subscribe.ts'
import { readLinkToken, type LinkKind } from '../../cms/follow/tokens.ts'
import { statusOf } from '../errors.ts'
import type { Locale } from '../paths.ts'
import { logError } from '../server/log.ts'
import type { FollowAction, FollowForm, OwnAct } from '../views/follow.ts'
import { env } from './env.ts'
import type { FollowTarget } from './followTargets.ts'
import { checkGuard } from './guard/guard.ts'
import { getCms } from './payload.ts'

/** Whether the portal can send mail at all. */
export const canFollow = (): boolean => env.SMTP_URL !== undefined

type Sent = FollowForm & { isSent?: true }

interface Sending {
  /** What the form does, as the guard offered it. */
  action: FollowAction
  /** The address of the reader, as rate limits count it. */
  client: string
}

async function send(
  form: FollowForm,
  { action, client }: Sending,
  work: (address: string) => Promise<void>,
): Promise<Sent> {
  if (form.problem || !form.address) return form
  if (!canFollow()) return { ...form, problem: 'noMail' }
  // What is only mailed again is no form that is stored once: its proof counts once.
  const key = action === 'own' ? undefined : JSON.stringify([form.address, form.page, form.code, form.often])
  const guarded = await checkGuard(form.guard, { action, client, key })
  if (guarded.problem) return { ...form, ...guarded }
  try {
    await work(form.address)
    return { ...form, isSent: true }
  } catch (error) {
    logError('a wish to follow could not be stored', { status: statusOf(error) }, error)
    return { ...form, problem: 'away' }
  }
}

/**
 * Stores what a reader wants to follow, to be confirmed by mail; the problem says why it is not stored.
 * @param client the address of the reader, as rate limits count it
 */
export const sendFollow = (
  form: FollowForm,
  target: FollowTarget,
  locale: Locale,
  client: string,
): Promise<Sent> =>
  send(form, { action: 'follow', client }, async (address) =>
    askToFollow(await getCms(), { ...target, address, frequency: form.often, locale }),
  )

/** Where a case is looked up; its code stands in no address. */
const CASE_PAGE = '/tra-cuu-phan-anh'

/**
 * Stores the wish to follow the case of a secret code. The answer is the same whether or not there is one; the mails say
 * its number alone.
 */
export const sendCaseFollow = (form: FollowForm, locale: Locale, client: string): Promise<Sent> =>
  send(form, { action: 'case', client }, async (address) => {
    const cms = await getCms()
    const found = await loadByCode(cms, form.code)
    if (!found) return
    const title = { vi: `Phản ánh ${found.number}`, en: `Report ${found.number}` }
    const target = { topic: recordTopic('cases', String(found.id)), title, path: CASE_PAGE }
    await askToFollow(cms, { ...target, address, frequency: form.often, locale })
  })

/** Mails the link to the page of one's subscriptions. The answer is the same whether or not the address has any. */
export const sendOwnLink = (form: FollowForm, client: string): Promise<Sent> =>
  send(form, { action: 'own', client }, async (address) => mailOwnPage(await getCms(), address))

/** The subscription that a link of a mail is about, unless it has ended; null for other tokens. */
export async function subscriptionOf(kind: LinkKind, token: string): Promise<Subscription | null> {
  const id = readLinkToken(kind, token)
  return id === null ? null : findSubscription(await getCms(), id)
}

/** Confirms what a link of a mail is about. @returns null when it has ended */
export async function confirmByToken(token: string): Promise<Subscription | null> {
  const id = readLinkToken('confirm', token) ?? readLinkToken('keep', token)
  return id === null ? null : confirmSubscription(await getCms(), id)
}

/** Ends what a link of a mail is about; again is the same. @returns whether the token is one of ours */
export async function leaveByToken(token: string): Promise<boolean> {
  const id = readLinkToken('leave', token)
  if (id === null) return false
  const cms = await getCms()
  const found = await findSubscription(cms, id)
  if (found) await endSubscription(cms, found, 'unsubscribed')
  return true
}

/** The active subscriptions of the address that a link was mailed to; null for other tokens. */
export async function subscriptionsOf(token: string): Promise<Subscription[] | null> {
  const addressHash = readLinkToken('own', token)
  return addressHash === null ? null : listOf(await getCms(), addressHash, 'active')
}

/** Does what the owner of an address asks for. @param own the owner's subscriptions; no others are touched */
export async function actOnOwn(token: string, own: Subscription[], asked: OwnAct): Promise<void> {
  const cms = await getCms()
  const one = 'id' in asked ? own.find(({ id }) => id === asked.id) : undefined
  if (asked.act === 'forget') return forgetAddress(cms, readLinkToken('own', token)!)
  if (asked.act === 'endAll') for (const each of own) await endSubscription(cms, each, 'unsubscribed')
  if (one && asked.act === 'leave') await endSubscription(cms, one, 'unsubscribed')
  if (one && asked.act === 'change') await changeFrequency(cms, one, asked.often)
}
