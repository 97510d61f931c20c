import type { Where } from 'payload'

/** Up to where a partner has read the list of changed cases. */
export interface Cursor {
  /** ISO time of the last case, and its id. */
  at: string
  id: string
}

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/
const ID = /^[\w-]{0,64}$/

export const writeCursor = ({ at, id }: Cursor): string => Buffer.from(`${at} ${id}`).toString('base64url')

/** Reads a cursor, or a time in UTC from which on a list is asked for; null for anything else. */
export function readCursor(text: string): Cursor | null {
  const plain = ISO.test(text) ? `${text} ` : Buffer.from(text, 'base64url').toString()
  const [at = '', id = '', ...more] = plain.split(' ')
  const isRight = ISO.test(at) && !Number.isNaN(Date.parse(at)) && ID.test(id) && more.length === 0
  return isRight ? { at: new Date(at).toISOString(), id } : null
}

/** What comes after a cursor, in the order of change. */
export const whereAfter = ({ at, id }: Cursor): Where =>
  id === ''
    ? { updatedAt: { greater_than_equal: at } }
    : {
        or: [
          { updatedAt: { greater_than: at } },
          { and: [{ updatedAt: { equals: at } }, { id: { greater_than: id } }] },
        ],
      }
