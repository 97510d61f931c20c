import type { File, Media } from '../../cms/payload-types.ts'
import { filePath, mediaPath } from '../paths.ts'
import type { FileView, PictureSize, PictureView } from './media.ts'

type Stored<T> = T | string | null | undefined
type Size = NonNullable<NonNullable<Media['sizes']>['wide']>

/** How far the shape of a size may be from the picture's own and still count as the same cut. */
const SAME_SHAPE = 0.02

/** A relation that was filled in; an id alone means that the reader may not see the document. */
export const filled = <T extends object>(value: Stored<T>): T | undefined =>
  value && typeof value === 'object' ? value : undefined

const toSize = ({ filename, width }: Size): PictureSize[] =>
  filename && width ? [{ src: mediaPath(filename), width }] : []

function wordsOf(media: Media): Pick<PictureView, 'alt' | 'caption' | 'credit'> {
  return {
    alt: media.decorative ? '' : (media.alt ?? ''),
    ...(media.caption && { caption: media.caption }),
    ...(media.credit && { credit: media.credit }),
  }
}

function isSameShape(size: Size, media: Media): boolean {
  if (!size.width || !size.height || !media.width || !media.height) return false
  const shape = media.width / media.height
  return Math.abs(size.width / size.height - shape) / shape < SAME_SHAPE
}

/** A picture as a whole: its own cut, in every stored size of the same shape. */
export function toPicture(stored: Stored<Media>): PictureView | undefined {
  const media = filled(stored)
  if (!media?.filename || !media.width || !media.height) return undefined
  const all = [media.sizes?.thumb, media.sizes?.card, media.sizes?.wide]
  const sizes = all.flatMap((size) => (size && isSameShape(size, media) ? toSize(size) : []))
  const wide = media.sizes?.wide
  const shown = wide?.filename && wide.width && wide.height ? wide : media
  const { width, height } = shown as { width: number; height: number }
  return { src: mediaPath(shown.filename ?? media.filename), width, height, sizes, ...wordsOf(media) }
}

/** A picture cut to 16:9 for lists; the whole picture when the small sizes are missing. */
export function toTeaserPicture(stored: Stored<Media>): PictureView | undefined {
  const media = filled(stored)
  const card = media?.sizes?.card
  if (!media || !card?.filename || !card.width || !card.height) return toPicture(stored)
  const sizes = [media.sizes?.thumb, card].flatMap((size) => (size ? toSize(size) : []))
  return {
    src: mediaPath(card.filename),
    width: card.width,
    height: card.height,
    sizes,
    alt: wordsOf(media).alt,
  }
}

/** Files the reader may take away; those that are not public are left out. */
export function toFiles(stored: Stored<File>[] | null | undefined): FileView[] {
  return (stored ?? []).flatMap((one) => {
    const file = filled(one)
    if (!file?.filename) return []
    const kind = /\.([a-z0-9]+)$/i.exec(file.filename)?.[1]?.toUpperCase() ?? ''
    return [
      {
        title: file.title || file.filename,
        href: filePath(file.filename),
        kind,
        ...(file.filesize && { size: file.filesize }),
      },
    ]
  })
}
