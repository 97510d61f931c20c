import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { fieldRefusal, Refusal } from '../refusal.ts'
import { BUSY } from './orBusy.ts'
import { isPasswordOf } from './passwordCheck.ts'
import { signInState } from './state.ts'
import { Busy } from './turns.ts'

const NAME = 'currentPassword'
const MISSING = {
  vi: 'Hãy nhập mật khẩu hiện tại để đổi mật khẩu hoặc email.',
  en: 'Enter the current password to change the password or the email.',
}
const WRONG = { vi: 'Mật khẩu hiện tại không đúng.', en: 'The current password is wrong.' }
const TOO_MANY = {
  vi: 'Sai mật khẩu quá nhiều lần. Hãy thử lại sau.',
  en: 'Too many wrong passwords. Please try again later.',
}

async function check(req: PayloadRequest, id: string, password: string): Promise<void> {
  const { attempts, knownTurn } = signInState()
  const tried = { account: `session of ${id}`, address: '', device: 'signed in' }
  if (attempts.begin(tried) > 0) throw new Refusal(inLanguageOf(req, TOO_MANY), 429)
  type Secrets = { id: string; hash?: string; salt?: string }
  const where = { id: { equals: id } }
  const user = await req.payload.db.findOne<Secrets>({ collection: 'users', where, req })
  const isRight = await knownTurn(tried.account, () => isPasswordOf(user ?? {}, password)).catch(
    (error: unknown) => {
      attempts.takeBack(tried, false)
      throw error instanceof Busy ? new Refusal(inLanguageOf(req, BUSY), 503) : error
    },
  )
  if (!isRight) throw fieldRefusal(req, { path: NAME, words: WRONG })
  attempts.takeBack(tried, true)
}

const normal = (email: unknown) => (typeof email === 'string' ? email.toLowerCase().trim() : email)

/**
 * Requires the current password when users change the password or email of their own account, so that an unattended
 * session does not give the account away (OWASP ASVS 5.0, 6.2.3). It is never stored. Not required for the Local API
 * without a user, as `npm run admin:password` uses it.
 * @throws ValidationError at the field; Refusal 429 after too many wrong ones, 503 when the server is busy
 */
export const askCurrentPassword: CollectionBeforeValidateHook = async ({ data = {}, originalDoc, req }) => {
  const { currentPassword, ...changes } = data
  if (!req.user || !originalDoc || String(originalDoc.id) !== String(req.user.id)) return changes
  const isNewPassword = changes.password !== undefined && changes.password !== null && changes.password !== ''
  const isNewEmail = changes.email !== undefined && normal(changes.email) !== normal(originalDoc.email)
  if (!isNewPassword && !isNewEmail) return changes
  if (typeof currentPassword !== 'string' || currentPassword === '')
    throw fieldRefusal(req, { path: NAME, words: MISSING })
  await check(req, String(req.user.id), currentPassword)
  return changes
}
