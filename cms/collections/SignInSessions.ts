import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'
import { both } from '../fields/both.ts'

/** How each session was signed in. A session without a row here is not accepted. Never read or written by a request. */
export const SignInSessions: CollectionConfig = {
  slug: 'sign-in-sessions',
  labels: {
    singular: both('Phiên đăng nhập', 'Session'),
    plural: both('Phiên đăng nhập', 'Sessions'),
  },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  fields: [
    /** Id of the session in Payload's list. */
    { name: 'sid', type: 'text', required: true, unique: true },
    /** Id of the account. */
    { name: 'account', type: 'text', required: true, index: true },
    /** Methods as RFC 8176 calls them, apart by spaces: pwd, otp; ours: recovery, passkey, oidc, oidc-mfa. */
    { name: 'amr', type: 'text', required: true },
    { name: 'startedAt', type: 'date', required: true },
    /** To the minute. */
    { name: 'lastSeenAt', type: 'date' },
    /** Browser and system, such as "Chrome, Windows". */
    { name: 'device', type: 'text' },
    /** When a second factor was shown. */
    { name: 'mfaAt', type: 'date' },
    /** When the person last showed a password or a code. */
    { name: 'provenAt', type: 'date', required: true },
  ],
}
