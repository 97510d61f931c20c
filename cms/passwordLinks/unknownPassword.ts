import { randomBytes } from 'node:crypto'
import type { CollectionBeforeValidateHook } from 'payload'

/** An account made without a password gets one that nobody knows; its owner chooses another by a link. */
export const unknownPassword: CollectionBeforeValidateHook = ({ data = {}, operation, req }) => {
  if (operation !== 'create' || !req.user || data.password) return data
  return { ...data, password: randomBytes(32).toString('base64url'), mustChangePassword: true }
}
