import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { keyFor } from './keys.ts'

const CIPHER = 'aes-256-gcm'
const PURPOSE = 'second-factor secret'
const IV_BYTES = 12

/** Encrypts the secret of an account for storage; it can be opened for that account alone. */
export function sealSecret(secret: string, account: string): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(CIPHER, keyFor(PURPOSE), iv).setAAD(Buffer.from(account))
  const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return [iv, cipher.getAuthTag(), text].map((part) => part.toString('base64url')).join('.')
}

/** @returns null for what was sealed with another PAYLOAD_SECRET or for another account */
export function openSecret(sealed: string, account: string): string | null {
  const [iv, tag, text] = sealed.split('.').map((part) => Buffer.from(part, 'base64url'))
  if (!iv || !tag || !text) return null
  try {
    const decipher = createDecipheriv(CIPHER, keyFor(PURPOSE), iv)
      .setAAD(Buffer.from(account))
      .setAuthTag(tag)
    return decipher.update(text, undefined, 'utf8') + decipher.final('utf8')
  } catch {
    return null
  }
}
