import type { PayloadRequest } from 'payload'
import { listEvents } from '../../cases/events.ts'
import { deleteCases } from '../../cases/forget.ts'
import { CASES } from '../../cases/slugs.ts'
import type { StoredCase, StoredEvent } from '../../cases/stored.ts'
import { isRecord } from '../../content/record.ts'

/** Cases deleted in one transaction. */
const AT_ONCE = 50

/** What became of the cases of an import that was taken back. */
export interface CaseUndo {
  deleted: number
  /** The numbers of those that somebody has worked on since. */
  kept: string[]
}

const isOfImport = ({ act, details }: StoredEvent, batch: string): boolean =>
  act === 'received' || (isRecord(details) && details.imported === batch)

/** Deletes the cases of an import that nobody has touched since. */
export async function undoCaseImport({ payload }: PayloadRequest, batch: string): Promise<CaseUndo> {
  const { docs } = await payload.db.find<StoredCase>({
    ...{
      collection: CASES,
      where: { batch: { equals: batch } },
      limit: 0,
      pagination: false,
      sort: 'number',
    },
  })
  const untouched: string[] = []
  const kept: string[] = []
  for (const { id, number, isReviewed } of docs) {
    const events = await listEvents(payload, id)
    const isAsImported = !isReviewed && events.every((event) => isOfImport(event, batch))
    if (isAsImported) untouched.push(id)
    else kept.push(number)
  }
  for (let at = 0; at < untouched.length; at += AT_ONCE)
    await deleteCases(payload, untouched.slice(at, at + AT_ONCE))
  return { deleted: untouched.length, kept }
}
