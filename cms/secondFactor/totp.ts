import { Secret, TOTP } from 'otpauth'
import { isSameText } from '../isSameText.ts'

/** RFC 6238 with the values that every authenticator app takes: SHA-1, six digits, steps of 30 s. */
const PARAMETERS = { algorithm: 'SHA1', digits: 6, period: 30 } as const
const STEP_MS = PARAMETERS.period * 1000
const SECRET_BYTES = 20
/** Clocks may differ by one step (RFC 6238, 5.2). */
const NEIGHBOURS = [0, -1, 1]

export const isTotpCode = (text: string): boolean => /^\d{6}$/.test(text)

/** A random secret in base32, as typed into an app. */
export const makeSecret = (): string => new Secret({ size: SECRET_BYTES }).base32

/** The address that an authenticator app reads from the QR code. */
export const keyUri = (secret: string, { issuer, label }: { issuer: string; label: string }): string =>
  new TOTP({ ...PARAMETERS, issuer, label, secret: Secret.fromBase32(secret) }).toString()

/** The code of a moment in milliseconds. */
export const codeAt = (secret: string, at: number): string =>
  TOTP.generate({ ...PARAMETERS, secret: Secret.fromBase32(secret), timestamp: at })

/**
 * The time step that a code is of.
 * @param after the step used last: a code is accepted once
 */
export function findStep(secret: string, code: string, { now, after }: { now: number; after: number }) {
  const current = Math.floor(now / STEP_MS)
  const steps = NEIGHBOURS.map((distance) => current + distance).filter((step) => step > after)
  return steps.find((step) => isSameText(codeAt(secret, step * STEP_MS), code)) ?? null
}
