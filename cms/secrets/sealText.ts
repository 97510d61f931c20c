import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { keyFor } from './keys.ts'

const CIPHER = 'aes-256-gcm'
const IV_BYTES = 12

/** For what a text is sealed: a seal for one purpose and owner opens for no other. */
interface Seal {
  purpose: string
  /** Such as the id of an account. */
  owner: string
}

/** Encrypts a text with a key derived from PAYLOAD_SECRET. */
export function sealText(text: string, { purpose, owner }: Seal): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(CIPHER, keyFor(purpose), iv).setAAD(Buffer.from(owner))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return [iv, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url')).join('.')
}

/** @returns null for what was sealed with another PAYLOAD_SECRET, for something else, or not at all */
export function openText(sealed: string, { purpose, owner }: Seal): string | null {
  const [iv, tag, text] = sealed.split('.').map((part) => Buffer.from(part, 'base64url'))
  if (!iv || !tag || !text) return null
  try {
    const decipher = createDecipheriv(CIPHER, keyFor(purpose), iv).setAAD(Buffer.from(owner)).setAuthTag(tag)
    return decipher.update(text, undefined, 'utf8') + decipher.final('utf8')
  } catch {
    return null
  }
}
