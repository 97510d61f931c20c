import type { Access, FieldAccess, PayloadRequest, Where } from 'payload'
import { canAdminister, canManageAccounts, canReadAccounts, type Reader } from './permissions.ts'
import { ownAgencies } from './ownAgencies.ts'
import { ROLES_OF_AGENCIES, type Role } from './roles.ts'

type Stored = { id: string; roles?: Role[] | null }

const isOfAgency = (role: Role) => ROLES_OF_AGENCIES.includes(role)

async function whereInOwnAgencies(req: PayloadRequest): Promise<Where> {
  return { agency: { in: (await ownAgencies(req)) ?? [] } }
}

/** The ids of the accounts that an agency administrator manages: of the agency, and with no role beyond it. */
async function managedIds(req: PayloadRequest): Promise<string[]> {
  if (!canManageAccounts(req.user as Reader)) return []
  const { docs } = await req.payload.db.find<Stored>({
    ...{ collection: 'users', where: await whereInOwnAgencies(req), limit: 0, pagination: false, req },
  })
  return docs.filter(({ roles }) => (roles ?? []).every(isOfAgency)).map(({ id }) => id)
}

const self = (req: PayloadRequest): Where => ({ id: { equals: req.user!.id } })

/** Administrators and auditors read every account, agency administrators those of their agency, others their own. */
export const readAccounts: Access = async ({ req }) => {
  if (canReadAccounts(req.user as Reader)) return true
  if (!req.user) return false
  if (!canManageAccounts(req.user as Reader)) return self(req)
  return { or: [self(req), await whereInOwnAgencies(req)] }
}

/** Whether the requesting user manages the account of an e-mail address. */
export async function managesAccount(req: PayloadRequest, email: string): Promise<boolean> {
  if (canAdminister(req.user as Reader)) return true
  const where = { email: { equals: email } }
  const found = await req.payload.db.findOne<Stored>({ collection: 'users', where, req })
  return found !== null && (await managedIds(req)).includes(found.id)
}

export const createAccounts: Access = ({ req }) => canManageAccounts(req.user as Reader)

/** Everyone changes their own account; managers those they manage. */
export const updateAccounts: Access = async ({ req }) => {
  if (canAdminister(req.user as Reader)) return true
  if (!req.user) return false
  return { or: [self(req), { id: { in: await managedIds(req) } }] }
}

/** Managers delete the accounts that they manage, but not their own. */
export const deleteAccounts: Access = async ({ req }) => {
  if (canAdminister(req.user as Reader)) return true
  const ids = await managedIds(req)
  const others = ids.filter((id) => String(id) !== String(req.user?.id))
  return others.length > 0 && { id: { in: others } }
}

export const accountManagersField: FieldAccess = ({ req }) => canManageAccounts(req.user as Reader)
