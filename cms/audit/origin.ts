import type { PayloadRequest } from 'payload'
import { CLIENT_ADDRESS } from '../server/address.ts'
import type { AuditFacts, AuditRecord } from './entry.ts'
import { plainText } from './shown.ts'

const LONGEST_AGENT = 100
const LONGEST_NOTE = 500
const LONGEST_ID = 64

/** What the portal itself does: jobs, the import, commands. */
const SYSTEM = 'Hệ thống'

type Person = { id?: unknown; name?: string | null; roles?: string[] | null }

/** Who makes the request; as text, so that the entry still names the person when the account is gone. */
function actorOf(user: Person | null | undefined): Pick<AuditRecord, 'actor' | 'actorName' | 'roles'> {
  if (!user) return {}
  return {
    actor: String(user.id),
    actorName: plainText(user.name ?? ''),
    roles: (user.roles ?? []).join(', '),
  }
}

/** From where: the address as the rate limits count it (the network of an IPv6 address), and the browser. */
function placeOf({ payloadAPI, headers }: PayloadRequest): Pick<AuditRecord, 'address' | 'agent'> {
  if (payloadAPI === 'local' || !headers) return {}
  return {
    address: plainText(headers.get(CLIENT_ADDRESS) ?? ''),
    agent: plainText(headers.get('user-agent') ?? '', LONGEST_AGENT),
  }
}

/** The record of what the user of a request did just now. */
export function toRecord(req: PayloadRequest, { title, note, document, ...facts }: AuditFacts): AuditRecord {
  const [actor, place] = [actorOf(req.user as Person | null), placeOf(req)]
  const isSystem = !req.user && place.address === undefined
  return {
    at: new Date().toISOString(),
    ...actor,
    ...(isSystem && { actorName: SYSTEM }),
    ...place,
    ...facts,
    // Also what a stranger puts in an address.
    ...(document && { document: plainText(document, LONGEST_ID) }),
    ...(title && { title: plainText(title) }),
    ...(note && { note: plainText(note, LONGEST_NOTE) }),
  }
}
