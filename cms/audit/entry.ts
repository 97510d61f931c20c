import { createHash } from 'node:crypto'
import type { AuditAction } from './actions.ts'

/** A field that a save changed. A value is null where there is none, or where it is not recorded. */
export interface AuditChange {
  path: string
  before: string | null
  after: string | null
}

/** What happened, as the caller knows it. */
export interface AuditFacts {
  action: AuditAction
  /** The slug of the collection or global. */
  subject?: string
  /** The id of the document. */
  document?: string
  title?: string
  changes?: AuditChange[]
  note?: string
  /** Of a purge: the first entry it kept. */
  keptFrom?: number
}

/** What happened, who did it and from where. */
export interface AuditRecord extends AuditFacts {
  /** ISO 8601 in UTC, with milliseconds. */
  at: string
  actor?: string
  actorName?: string
  roles?: string
  address?: string
  agent?: string
}

/** An entry of the chain: its number, counted from 1, and the hash of the entry before it. */
export interface AuditEntry extends AuditRecord {
  seq: number
  previous: string
  hash: string
}

/** The `previous` of the first entry. */
export const GENESIS = '0'.repeat(64)

/** Every field that the hash covers, in its order; a change of this list breaks the chain. */
const HASHED = [
  ...(['seq', 'previous', 'at', 'actor', 'actorName', 'roles', 'address', 'agent', 'action'] as const),
  ...(['subject', 'document', 'title', 'changes', 'note', 'keptFrom'] as const),
]

const isNone = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

const listed = (changes: AuditChange[]) =>
  changes.map(({ path, before, after }) => [path, before ?? null, after ?? null])

/**
 * The one serialisation of an entry: a JSON array of its fields in a fixed order, where everything empty is null. Both
 * databases return what they stored in this form, whatever they do with empty values and the order of keys.
 */
export function canonical(entry: Omit<AuditEntry, 'hash'>): string {
  return JSON.stringify(
    HASHED.map((name) => {
      const value = entry[name]
      if (isNone(value)) return null
      if (name === 'at') return new Date(entry.at).toISOString()
      return name === 'changes' ? listed(entry.changes ?? []) : value
    }),
  )
}

/** SHA-256 of the canonical form, in hexadecimal. */
export const hashOf = (entry: Omit<AuditEntry, 'hash'>): string =>
  createHash('sha256').update(canonical(entry), 'utf8').digest('hex')

export type AuditHead = Pick<AuditEntry, 'seq' | 'hash'>

/** Links a record to the entry before it; without one, it is the first. */
export function linked(record: AuditRecord, head: AuditHead | undefined): AuditEntry {
  const entry = { ...record, seq: (head?.seq ?? 0) + 1, previous: head?.hash ?? GENESIS }
  return { ...entry, hash: hashOf(entry) }
}
