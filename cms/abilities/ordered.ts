import type { CompoundIndex } from 'payload'

/**
 * An index that a list of public documents is read from in order, by whichever database: the fields it is narrowed by
 * (the same value for all of the list), the one it is sorted by, the moment of making that decides between equals, and
 * what makes a document public, so that documents are skipped and counted without being read.
 */
export const ordered = (...fields: string[]): CompoundIndex => ({
  fields: [...fields, 'createdAt', '_status', 'deletedAt'],
})
