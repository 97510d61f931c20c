/** When a photo was taken. */
export const PHOTO_MOMENTS = ['before', 'after'] as const
export type PhotoMoment = (typeof PHOTO_MOMENTS)[number]

/** A part of a photo, in its pixels. */
export interface CoveredPart {
  left: number
  top: number
  width: number
  height: number
}

/** In one photo. */
export const MOST_COVERED = 30
