import type { PayloadRequest } from 'payload'
import { canEdit, type Reader } from './permissions.ts'

/**
 * Whether the first hooks of an operation should do anything for the file it brings: Payload asks who may do this only
 * after them, and a stranger's file is not even looked at.
 */
export const mayUpload = (req: PayloadRequest, args: object): boolean =>
  Boolean((args as { overrideAccess?: boolean }).overrideAccess) || canEdit(req.user as Reader)
