import type { Payload, PayloadRequest } from 'payload'
import { rowOfAct, type CaseAct } from '../content/cases/acts.ts'
import { recordTopic } from '../content/follow.ts'
import { noteFollowed } from '../follow/note.ts'
import { notePartners } from '../partners/notify.ts'
import { CASE_EVENTS } from './slugs.ts'
import type { EventRole, StoredEvent } from './stored.ts'

interface NewEvent {
  case: string
  act: CaseAct
  role: EventRole
  by?: { id: string; name: string }
  text?: string | null
  /** Reviewed words for the public: of what names nobody. */
  publicText?: string
  details?: object
  /** Now, unless it happened earlier. */
  at?: Date
  /** Whether a public act is not told to the public, or one of staff is told to the sender. */
  isForSender?: boolean
}

/** Adds an entry to the thread of a case, in the transaction of `req`; its sender and partners are told. */
export async function addEvent(
  req: PayloadRequest,
  { by, isForSender, at = new Date(), ...event }: NewEvent,
) {
  const { audience } = rowOfAct(event.act)
  const data = {
    ...event,
    ...(by && { by: by.name, byId: by.id }),
    at: at.toISOString(),
    isForSender: isForSender ?? audience !== 'staff',
    isPublic: audience === 'public',
  }
  const stored = (await req.payload.db.create({
    collection: CASE_EVENTS,
    data,
    req,
  })) as unknown as StoredEvent
  if (data.isForSender && event.role !== 'sender')
    await noteFollowed(req, recordTopic('cases', event.case), String(stored.id))
  await notePartners(req, stored)
  return stored
}

/** More than any thread has. */
const MOST_EVENTS = 500

/** The thread of a case, the oldest first. */
export async function listEvents({ db }: Payload, of: string, req?: PayloadRequest): Promise<StoredEvent[]> {
  const { docs } = await db.find<StoredEvent>({
    ...{ collection: CASE_EVENTS, where: { case: { equals: of } }, sort: 'at', limit: MOST_EVENTS },
    ...{ pagination: false, ...(req && { req }) },
  })
  return docs
}
