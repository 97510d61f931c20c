import { createHmac } from 'node:crypto'
import { isSameText } from '../isSameText.ts'

const LONGEST_TOKEN = 400

/** What a token says, and its expiry. */
export interface Signed {
  words: string[]
  expires: Date
}

const signatureOf = (content: string, purpose: string, secret: string): string =>
  createHmac('sha256', secret)
    .update(JSON.stringify([purpose, content]))
    .digest('base64url')

/**
 * A token that needs no escaping in an address.
 * @param purpose keeps its signature distinct from others made with the same secret
 */
export function signToken({ words, expires }: Signed, purpose: string, secret: string): string {
  const content = Buffer.from(JSON.stringify([...words, expires.getTime()])).toString('base64url')
  return `${content}.${signatureOf(content, purpose, secret)}`
}

/**
 * Verifies a token of signToken.
 * @returns null when it was not signed with the secret for this purpose, or has expired
 */
export function readToken(token: string, purpose: string, secret: string, now = new Date()): Signed | null {
  const [content = '', signature = '', ...more] = token.slice(0, LONGEST_TOKEN + 1).split('.')
  if (token.length > LONGEST_TOKEN || more.length > 0) return null
  if (!isSameText(signature, signatureOf(content, purpose, secret))) return null
  const all = JSON.parse(Buffer.from(content, 'base64url').toString()) as [...string[], number]
  const time = Number(all.at(-1))
  return time > now.getTime() ? { words: all.slice(0, -1) as string[], expires: new Date(time) } : null
}
