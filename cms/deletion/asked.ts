import type { PayloadRequest } from 'payload'

/** What the sender of a deletion typed and chose, in its query string. */
export interface Confirmed {
  /** How many items the sender means to delete; null when it is not a number. */
  count: number | null
  /** Id of the document to which uses are moved. */
  successor: string | null
  /** Whether what uses the document may go without it. */
  leavesUses: boolean
}

/** `?count=3&successor=<id>&uses=leave` */
export function readConfirmed({ searchParams }: PayloadRequest): Confirmed {
  const count = searchParams?.get('count') ?? ''
  return {
    count: /^\d{1,6}$/.test(count) ? Number(count) : null,
    successor: searchParams?.get('successor') || null,
    leavesUses: searchParams?.get('uses') === 'leave',
  }
}
