import type { Access } from 'payload'
import { ownAgencies } from '../access/ownAgencies.ts'
import { canAdminister, canReadAll, canUseCms, type Reader } from '../access/permissions.ts'

/**
 * Administrators read all notes; others those that are not held, and people of an agency only those on pages that are
 * theirs.
 */
export const readableNotes: Access = async ({ req }) => {
  const reader = req.user as Reader
  if (canAdminister(reader)) return true
  const open = { isHeld: { equals: false } }
  if (canReadAll(reader)) return open
  const own = canUseCms(reader) ? await ownAgencies(req) : null
  return own !== null && { and: [open, { agency: { in: own } }] }
}
