import type { PopulateType } from 'payload'
import { SHOWN_ON_SITES } from '../../cms/content/sites.ts'
import { partOf } from '../../cms/content/types/index.ts'

/** What decides on which sites an item is shown, and so where a link to it leads. */
export const PLACED = { agency: true, onProvince: true, pushedTo: true } as const

/**
 * The fields that pages show of related documents: enough for a link and for a place to go to. Pictures are complete,
 * with all their sizes.
 */
export const relatedFields: PopulateType = {
  ...partOf('linkFields'),
  ...Object.fromEntries(SHOWN_ON_SITES.map((type) => [type, { ...partOf('linkFields')[type], ...PLACED }])),
  files: { title: true, filename: true, publicName: true, filesize: true },
}
