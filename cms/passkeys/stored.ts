import { z } from 'zod'

/** A passkey of an account. Its public key is no secret. */
const Passkey = z.object({
  /** The credential, base64url. */
  id: z.string(),
  /** COSE key, base64url. */
  publicKey: z.string(),
  /** Signatures so far; 0 for the many authenticators that do not count. */
  counter: z.number(),
  transports: z.array(z.string()),
  /** By which its owner knows it. */
  name: z.string(),
  createdAt: z.string(),
  lastUsedAt: z.string().nullable(),
})
export type Passkey = z.infer<typeof Passkey>

/** The passkeys of an account, the oldest first. */
export const readPasskeys = (record: { passkeys?: string | null } | null): Passkey[] =>
  record?.passkeys ? z.array(Passkey).parse(JSON.parse(record.passkeys)) : []

/** As stored in the record of an account; null for none. */
export const writePasskeys = (passkeys: Passkey[]): string | null =>
  passkeys.length > 0 ? JSON.stringify(passkeys) : null

/** What the owner of a passkey sees of it. */
export const shownPasskey = ({ id, name, createdAt, lastUsedAt }: Passkey) => ({
  ...{ id, name, createdAt, lastUsedAt },
})
