import type { PopulateType } from 'payload'
import { partOf } from '../../cms/content/types/index.ts'

/**
 * What pages show of the documents that others name: enough for a link and for a place to go to. Pictures come whole,
 * with all their sizes.
 */
export const relatedFields: PopulateType = {
  ...partOf('linkFields'),
  files: { title: true, filename: true, publicName: true, filesize: true },
}
