import { z } from 'zod'

/** What counts of an ID token (OpenID Connect Core 1.0, section 2) whose signature was checked. */
const Claims = z.object({
  iss: z.string(),
  sub: z.string().min(1).max(255),
  acr: z.string().optional().catch(undefined),
  amr: z.array(z.string()).catch([]),
  auth_time: z.number().nullable().catch(null),
})

/** A person as the identity server of the province knows them. */
export interface Identity {
  /** Issuer and subject, apart by a space: the only thing by which an account is found again. */
  key: string
  hasSecondFactor: boolean
  /** When they last signed in there, in milliseconds; null when it does not say. */
  signedInAt: number | null
}

/** @param mfaValues values of `acr` or `amr` that count as a second factor @returns null for claims that name nobody */
export function identityOf(claims: unknown, mfaValues: readonly string[]): Identity | null {
  const parsed = Claims.safeParse(claims)
  if (!parsed.success) return null
  const { iss, sub, acr, amr, auth_time: at } = parsed.data
  return {
    key: keyOf(iss, sub),
    hasSecondFactor: [acr, ...amr].some((value) => value !== undefined && mfaValues.includes(value)),
    signedInAt: at === null ? null : at * 1000,
  }
}

export const keyOf = (issuer: string, subject: string): string => `${issuer} ${subject}`

/** Whether a stored key is of an issuer. */
export const isOfIssuer = (key: string | null | undefined, issuer: string): boolean =>
  Boolean(key?.startsWith(keyOf(issuer, '')))

const Mail = z.object({ email: z.string().min(3).max(320), email_verified: z.literal(true) })

/** The e-mail address, if the identity server has verified it; as accounts are stored. */
export function verifiedEmail(claims: unknown): string | null {
  const parsed = Mail.safeParse(claims)
  return parsed.success ? parsed.data.email.toLowerCase().trim() : null
}

/** Clocks of the two servers may differ by so much. */
const SKEW_MS = 30_000

/** Whether a person signed in at the identity server after they were sent there. */
export const isFresh = ({ signedInAt }: Identity, sentAt: number): boolean =>
  signedInAt !== null && signedInAt >= sentAt - SKEW_MS
