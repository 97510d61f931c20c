import { createHash } from 'node:crypto'
import { CODE_BYTES, readCode, toCode } from '../content/cases/code.ts'
import type { CaseIntake, CaseSource } from '../content/cases/intake.ts'
import { digest } from '../secrets/keys.ts'

interface Sending {
  source: CaseSource
  key: string
}

/** Under what a sending is remembered: the same key twice is one case. */
export const hashOfKey = ({ source, key }: Sending): string => digest('case-key', source, key)

/** Fields in one order, however they were sent. */
const inOrder = (_: string, value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** Digest of what was sent under a key, with its files. Personal data cannot be guessed from it without the key. */
export function hashOfSent({ key, files = [], ...sent }: Omit<CaseIntake, 'source'>): string {
  const contents = files.map(({ name, data }) => [name, createHash('sha256').update(data).digest('hex')])
  return digest('case-sent', key, JSON.stringify({ ...sent, files: contents }, inOrder))
}

/** The secret code of a sending. It is stored nowhere: it follows from the key and PAYLOAD_SECRET. */
export function codeOfKey({ source, key }: Sending): string {
  const bytes = Buffer.from(digest('case-code', source, key), 'base64url')
  return toCode(bytes.subarray(0, CODE_BYTES))
}

/** What is stored of a code, as it is typed; null when it cannot be one. */
export function hashOfCode(typed: string): string | null {
  const plain = readCode(typed)
  return plain === null ? null : digest('case-code-hash', plain)
}
