import type { SanitizedCollectionConfig } from 'payload'
import { sentFilesOnly } from '../hooks/sentFilesOnly.ts'

/**
 * Takes files only from the body of a request. A form may name a file in the store outside instead (what Payload calls a
 * client upload), and Payload fetches it before it asks who is there: without a receipt, which nobody is given here, it
 * fetches nothing.
 */
export function sealUploads({ upload, hooks }: SanitizedCollectionConfig): void {
  if (!upload || typeof upload !== 'object') return
  upload.requiresClientUploadReceipt = true
  hooks.beforeOperation = [sentFilesOnly, ...(hooks.beforeOperation ?? [])]
}
