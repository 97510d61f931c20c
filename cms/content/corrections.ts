import { slugsWith, type SlugsWith } from './types/index.ts'

/** The types whose documents have pages that readers report as wrong. */
export const CORRECTED_TYPES = slugsWith('mapped')
export type CorrectedType = SlugsWith<'mapped'>

export const isCorrectedType = (collection: string): collection is CorrectedType =>
  (CORRECTED_TYPES as readonly string[]).includes(collection)

/** Where a correction stands: asked for, made on the public page, or found not to be needed. */
export const CORRECTION_STATES = ['open', 'done', 'declined'] as const
export type CorrectionState = (typeof CORRECTION_STATES)[number]

/** Longest text of what is to be corrected, and of what was. */
export const LONGEST_CORRECTION = 1000

const LONGEST_TAG = 64

/** Names the page of an address in a tag of cached pages. */
export const correctionTag = (path: string): string => path.replaceAll(/[^\w-]+/g, '-').slice(-LONGEST_TAG)
