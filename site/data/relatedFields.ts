import type { PopulateType } from 'payload'
import { partOf } from '../../cms/content/types/index.ts'

/**
 * The fields that pages show of related documents: enough for a link and for a place to go to. Pictures are complete,
 * with all their sizes.
 */
export const relatedFields: PopulateType = {
  ...partOf('linkFields'),
  files: { title: true, filename: true, publicName: true, filesize: true },
}
