import type { SanitizedCollectionConfig } from 'payload'
import { sentFilesOnly } from '../hooks/sentFilesOnly.ts'

/**
 * Accepts files only in the body of a request. A form may instead name a file in the external store (a client upload in
 * Payload's terms), which Payload fetches before it checks access; it does so only with a receipt, and none are issued
 * here.
 */
export function sealUploads({ upload, hooks }: SanitizedCollectionConfig): void {
  if (!upload || typeof upload !== 'object') return
  upload.requiresClientUploadReceipt = true
  hooks.beforeOperation = [sentFilesOnly, ...(hooks.beforeOperation ?? [])]
}
