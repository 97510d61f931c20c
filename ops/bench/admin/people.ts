import type { Payload } from 'payload'
import type { Role } from '../../../cms/access/roles.ts'
import { openSession } from '../../../tests/support/session.ts'

/** An agency of the sample, the same at each call. */
export async function findAgency({ db }: Payload): Promise<string> {
  const { docs } = await db.find<{ id: string }>({
    ...{ collection: 'agencies', where: {}, sort: 'id', limit: 1, pagination: false, select: {} },
  })
  return String(docs[0]!.id)
}

/** Signs in one person of each of these roles; all but administrators and auditors belong to an agency. */
export async function openPeople(payload: Payload, cmsUrl: string) {
  const agency = await findAgency(payload)
  const open = (role: Role, of?: string) => openSession(payload, cmsUrl, { role, agency: of })
  return {
    admin: await open('admin'),
    auditor: await open('auditor'),
    publisher: await open('publisher', agency),
    author: await open('author', agency),
  }
}
