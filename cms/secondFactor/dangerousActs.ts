import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { everywhere } from '../hooks/everywhere.ts'
import { askProof } from './prove.ts'

/** A person in the admin, as opposed to the system and its commands. */
export const isPerson = ({ user, payloadAPI }: PayloadRequest): boolean =>
  Boolean(user) && payloadAPI === 'REST'

const beforeDelete: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  const isForGood = operation === 'delete' || operation === 'deleteByID'
  if (isForGood && !overrideAccess && isPerson(req)) await askProof(req)
  return args
}

/** Deleting for good takes a password or code that was shown within ten minutes; moving to the trash does not. */
export const proveBeforeDeleting = everywhere('beforeOperation', beforeDelete, ({ args }) => args)

const sorted = (roles: unknown): string => JSON.stringify([...((roles as string[] | null) ?? [])].sort())

/** Likewise giving somebody a role, or taking one away. */
export const proveBeforeRoles: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const isChange = data?.roles !== undefined && sorted(data.roles) !== sorted(originalDoc?.roles)
  if (isChange && isPerson(req)) await askProof(req)
  return data
}
