import type { Payload } from 'payload'
import { clearFactor, saveRecord } from '../secondFactor/records.ts'
import { makeAdministrator, makePassword } from './administrator.ts'

async function findAdministrator(payload: Payload, email: string | undefined) {
  const { docs } = await payload.find({
    collection: 'users',
    where: { roles: { contains: 'admin' }, ...(email ? { email: { equals: email } } : {}) },
    sort: 'createdAt',
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]
}

/**
 * Gives an administrator (the named one, else the oldest) a new random password, to be changed at the next sign-in, and
 * creates one when there is none. Opens an account that was closed for want of use.
 * @returns null when no administrator has the address
 */
export async function resetAdministrator(
  payload: Payload,
  { email, clearsFactor }: { email: string | undefined; clearsFactor: boolean },
): Promise<{ email: string; password: string } | null> {
  const found = await findAdministrator(payload, email)
  if (!found) return email ? null : makeAdministrator(payload)
  const password = makePassword()
  await payload.update({
    collection: 'users',
    id: found.id,
    data: { password, mustChangePassword: true },
    depth: 0,
    overrideAccess: true,
  })
  await saveRecord({ payload }, String(found.id), { activeAt: new Date().toISOString() })
  if (clearsFactor) await clearFactor({ payload }, String(found.id))
  return { email: found.email, password }
}
