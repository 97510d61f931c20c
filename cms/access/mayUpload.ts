import type { PayloadRequest } from 'payload'
import { canEdit, type Reader } from './permissions.ts'

/**
 * Whether the first hooks of an operation should process the file it brings. Payload checks access only after these
 * hooks, and a file from a user without access must not be parsed at all.
 */
export const mayUpload = (req: PayloadRequest, args: object): boolean =>
  Boolean((args as { overrideAccess?: boolean }).overrideAccess) || canEdit(req.user as Reader)
