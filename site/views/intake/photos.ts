/** Name of the field of photos, and of the buttons that take one back. */
export const PHOTOS = 'tep-anh'
export const REMOVE_PHOTO = 'bo-anh'

export const MOST_PHOTOS = 5
export const LARGEST_PHOTO_BYTES = 10 * 1024 * 1024

/** What a browser may call a photo, by its first bytes. */
const SIGNS: { type: string; is: (bytes: Buffer) => boolean }[] = [
  { type: 'image/jpeg', is: (bytes) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])) },
  { type: 'image/png', is: (bytes) => bytes.subarray(0, 8).toString('latin1') === '\u0089PNG\r\n\u001a\n' },
  {
    type: 'image/webp',
    is: (bytes) => /^RIFF....WEBP/s.test(bytes.subarray(0, 12).toString('latin1')),
  },
]

/** The type of a picture by its content; undefined when it is none that is taken. */
export const photoType = (bytes: Buffer): string | undefined => SIGNS.find(({ is }) => is(bytes))?.type

/** A file as it was sent. */
interface Sent {
  data: Buffer
}

export type PhotoProblem = 'badPhoto' | 'photoTooLarge' | 'tooManyPhotos'
const AT_THE_FIELD: readonly string[] = [
  'badPhoto',
  'photoTooLarge',
  'tooManyPhotos',
  'photosGone',
  'tooLarge',
]

/** Whether a problem is shown at the field of photos. */
export const photoProblem = (says: string): boolean => AT_THE_FIELD.includes(says)

/** The photos that can be kept beside those that are there, and what is wrong with the others. */
export function sortPhotos<P extends Sent>(
  photos: readonly P[],
  there: number,
): { fit: P[]; problem?: PhotoProblem } {
  const small = photos.filter(({ data }) => data.length <= LARGEST_PHOTO_BYTES)
  const right = small.filter(({ data }) => photoType(data) !== undefined)
  const fit = right.slice(0, Math.max(0, MOST_PHOTOS - there))
  if (small.length < photos.length) return { fit, problem: 'photoTooLarge' }
  if (right.length < small.length) return { fit, problem: 'badPhoto' }
  return fit.length < right.length ? { fit, problem: 'tooManyPhotos' } : { fit }
}
