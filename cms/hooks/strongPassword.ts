import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import type { Site } from '../payload-types.ts'
import { fieldRefusal } from '../refusal.ts'
import { findPortal } from '../sites/portal/find.ts'

/** Minimum password length for an account without a second factor (TCVN 14423:2026: 14 characters). */
export const MIN_PASSWORD_LENGTH = 14
const MAX_PASSWORD_LENGTH = 256

const LENGTHS = {
  vi: `Mật khẩu cần từ ${MIN_PASSWORD_LENGTH} đến ${MAX_PASSWORD_LENGTH} ký tự.`,
  en: `The password needs ${MIN_PASSWORD_LENGTH} to ${MAX_PASSWORD_LENGTH} characters.`,
}
// The admin collapses the password fields when saving fails and shows only the notice; it truncates messages at a
// colon, so this one has none.
const GUESSABLE = {
  vi: 'Mật khẩu này dễ đoán. Hãy chọn một câu dài ít người nghĩ ra và không gồm tên hay email của tài khoản.',
  en: 'This password is soon guessed. Choose a long phrase that few would think of and without the name or email of the account.',
}

const ABOUT = [
  ...(['name', 'title', 'agencyName', 'address', 'phone', 'hotline', 'email'] as const),
  ...(['responsiblePerson', 'spokesperson', 'copyright'] as const),
]

/** What the portal is called, where it is, and who answers for it. */
async function portalTexts(req: PayloadRequest): Promise<unknown[]> {
  const portal: Partial<Site> = (await findPortal(req.payload, { req })) ?? {}
  return ABOUT.map((name) => portal[name])
}

async function isGuessable(password: string, about: unknown[]): Promise<boolean> {
  const judge = await import('../passwords/guessable.ts')
  return judge.isGuessable(
    password,
    about.filter((text) => typeof text === 'string'),
  )
}

/**
 * Refuses a password that is too short or easily guessed; no composition rules (OWASP ASVS 5.0, 6.2.1, 6.2.4, 6.2.5,
 * 6.2.9).
 * @throws ValidationError at the field
 */
export const strongPassword: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const password: unknown = data?.password
  if (password === undefined || password === null || password === '') return data
  const length = typeof password === 'string' ? [...password].length : 0
  if (typeof password !== 'string' || length < MIN_PASSWORD_LENGTH || length > MAX_PASSWORD_LENGTH)
    throw fieldRefusal(req, { path: 'password', words: LENGTHS })
  const account = { ...originalDoc, ...data }
  const about = [
    account.name,
    account.email,
    originalDoc?.name,
    originalDoc?.email,
    ...(await portalTexts(req)),
  ]
  if (await isGuessable(password, about)) throw fieldRefusal(req, { path: 'password', words: GUESSABLE })
  return data
}
