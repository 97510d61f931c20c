import type { CollectionBeforeValidateHook } from 'payload'
import { Refusal } from '../refusal.ts'

/** Shortest password for an account without a second factor (TCVN 14423:2026: 14 characters). */
export const MIN_PASSWORD_LENGTH = 14

/** Refuses a password that is too short; no composition rules (OWASP ASVS 5.0, 6.2.5). */
export const strongPassword: CollectionBeforeValidateHook = ({ data, req }) => {
  const password: unknown = data?.password
  if (typeof password === 'string' && password !== '' && [...password].length < MIN_PASSWORD_LENGTH) {
    const message =
      req.i18n?.language === 'en'
        ? `The password needs at least ${MIN_PASSWORD_LENGTH} characters.`
        : `Mật khẩu cần ít nhất ${MIN_PASSWORD_LENGTH} ký tự.`
    throw new Refusal(message)
  }
  return data
}
