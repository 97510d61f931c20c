import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'
import { both } from '../fields/both.ts'

/** What is known about signing in to an account, one record each. Never read or written by a request: see cms/secondFactor. */
export const SignInRecords: CollectionConfig = {
  slug: 'sign-in-records',
  labels: {
    singular: both('Hồ sơ đăng nhập', 'Sign-in record'),
    plural: both('Hồ sơ đăng nhập', 'Sign-in records'),
  },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  fields: [
    /** Id of the account. */
    { name: 'account', type: 'text', required: true, unique: true },
    /** Secret of the authenticator app, encrypted. */
    { name: 'secret', type: 'text' },
    /** Secret of an app that has not shown a code yet, encrypted. */
    { name: 'pending', type: 'text' },
    /** The time step of the last code that was accepted. */
    { name: 'lastStep', type: 'number', required: true, defaultValue: 0 },
    /** Hashes of unused recovery codes, apart by spaces. */
    { name: 'recovery', type: 'text', required: true, defaultValue: '' },
    { name: 'confirmedAt', type: 'date' },
    /** JSON with the public keys of passkeys: see cms/passkeys/stored.ts. */
    { name: 'passkeys', type: 'text' },
    /** Of the last sign-in, or when an administrator opened the account again. */
    { name: 'activeAt', type: 'date' },
    /** Digest of the link by which the owner may choose a password: see cms/passwordLinks. */
    { name: 'link', type: 'text' },
    { name: 'linkUntil', type: 'date' },
    /** Who the owner is at the identity server of the province: see cms/oidc. */
    { name: 'identity', type: 'text', index: true },
    { name: 'identityAt', type: 'date' },
  ],
}
