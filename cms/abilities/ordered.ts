import type { CompoundIndex } from 'payload'

/**
 * A compound index for a sorted list of public documents, on either database: the equality filters of the list, the
 * field it is sorted by, `createdAt` as tie-breaker, and the fields that decide whether a document is public, so that
 * documents are skipped and counted without being loaded.
 */
export const ordered = (...fields: string[]): CompoundIndex => ({
  fields: [...fields, 'createdAt', '_status', 'deletedAt'],
})
