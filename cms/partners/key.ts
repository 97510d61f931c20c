import { randomBytes } from 'node:crypto'
import { digest } from '../secrets/keys.ts'

const BYTES = 32
/** Says what it is, so that a key in the wrong place is recognised. */
const PREFIX = 'ctp_'
const KEY = /^ctp_[\w-]{43}$/
/** Of a key, what the list of partners shows. */
const HINT = PREFIX.length + 4

/** A new key of a partner. It is shown once, and stored nowhere. */
export const makePartnerKey = (): string => PREFIX + randomBytes(BYTES).toString('base64url')

/** What is stored of a key; null for what cannot be one. */
export const hashOfPartnerKey = (key: string): string | null =>
  KEY.test(key) ? digest('partner-key', key) : null

/** The beginning of a key, by which its owner recognises it. */
export const hintOfKey = (key: string): string => `${key.slice(0, HINT)}…`
