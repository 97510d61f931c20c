import { randomBytes } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { env } from '../env.ts'
import { isSameText } from '../isSameText.ts'
import { isOpenAccount } from '../secondFactor/idleAccount.ts'
import { digest } from '../secrets/keys.ts'
import { findAccount, type StoredAccount } from '../secondFactor/partlySignedIn.ts'
import { findRecord, saveRecord, saveUnchanged, type SignInRecord } from '../secondFactor/records.ts'

const TOKEN_BYTES = 32

/** A link by which the owner of an account chooses a password. */
export interface PasswordLink {
  url: string
  until: Date
}

/** A link that was opened, before it is used up. */
export interface OpenedLink {
  account: StoredAccount
  record: SignInRecord
}

/** As stored. Void as soon as the account has another e-mail address or password. */
const print = ({ id, email, hash }: StoredAccount, token: string): string =>
  digest('password link', token, String(id), email, hash ?? '')

/**
 * Makes a link for an account; the one before, if any, is void. The token stands after `#`, which browsers send to no
 * server; only a digest of it is stored.
 */
export async function makeLink(
  context: { payload: Payload; req?: PayloadRequest },
  account: StoredAccount,
  lastsMs: number,
): Promise<PasswordLink> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  const until = new Date(Date.now() + lastsMs)
  const changes = { link: print(account, token), linkUntil: until.toISOString() }
  await saveRecord(context, String(account.id), changes)
  return { url: `${env.CMS_URL}/admin/set-password#${account.id}.${token}`, until }
}

const isInTime = ({ linkUntil }: SignInRecord) => Boolean(linkUntil) && new Date(linkUntil!) > new Date()

/** @param typed what stands after `#` in a link. @returns null when the link is wrong, over, used or void */
export async function findLink(payload: Payload, typed: string): Promise<OpenedLink | null> {
  const [id = '', token = ''] = typed.split('.')
  const record = await findRecord({ payload }, id)
  const account = record && (await findAccount(payload, id))
  if (!account || !record.link || !isSameText(record.link, print(account, token))) return null
  return isInTime(record) && isOpenAccount(record) ? { account, record } : null
}

/** Uses a link up, in the transaction of `req`. @returns whether it was still there */
export const takeLink = (req: PayloadRequest, { record }: OpenedLink): Promise<boolean> =>
  saveUnchanged({ payload: req.payload, req }, record, ['link'], { link: null, linkUntil: null })
