import type { File, Media } from '../../cms/payload-types.ts'
import { filePath, mediaPath, type Locale } from '../paths.ts'
import { formatFileSize } from './format.ts'
import type { FileView, PictureSize, PictureView } from './media.ts'

type Stored<T> = T | string | null | undefined
type Sizes = NonNullable<Media['sizes']>
type Size = NonNullable<Sizes['wide']>
type Shown = { src: string; width: number; height: number }

/** Sizes of the uncropped picture, and those cropped for lists, narrow to wide. Each exists once per format. */
const WHOLE = ['wide', 'wideLarge'] as const
const CUT = ['thumb', 'card', 'cardLarge'] as const

/** From this size on, in bytes, the original is too heavy for a phone; old browsers then get its WebP. */
const HEAVY = 1_000_000

/** A related document that was filled in; an id alone means that the reader may not see it. */
export const filled = <T extends object>(value: Stored<T>): T | undefined =>
  value && typeof value === 'object' ? value : undefined

const toShown = (size: Size | undefined): Shown[] =>
  size?.filename && size.width && size.height
    ? [{ src: mediaPath(size.filename), width: size.width, height: size.height }]
    : []

/** For a narrow picture several sizes are equal; one of each width is enough. */
const byWidth = (sizes: (Size | undefined)[]): Shown[] => [
  ...new Map(sizes.flatMap(toShown).map((size) => [size.width, size])).values(),
]

const toSizes = (shown: Shown[]): PictureSize[] => shown.map(({ src, width }) => ({ src, width }))

function wordsOf(media: Media): Pick<PictureView, 'alt' | 'caption' | 'credit'> {
  return {
    alt: media.decorative ? '' : (media.alt ?? ''),
    ...(media.caption && { caption: media.caption }),
    ...(media.credit && { credit: media.credit }),
  }
}

function inSizes(media: Media, names: readonly (keyof Sizes & (typeof WHOLE | typeof CUT)[number])[]) {
  const avif = byWidth(names.map((name) => media.sizes?.[`${name}Avif`]))
  const webp = byWidth(names.map((name) => media.sizes?.[name]))
  return { largest: avif.at(-1) ?? webp.at(-1), avif: toSizes(avif), webp: toSizes(webp) }
}

function sourceOf(media: Media, webp: PictureSize[]): string {
  const lightest = (media.filesize ?? 0) > HEAVY ? webp.at(-1)?.src : undefined
  return lightest ?? mediaPath(media.filename ?? '')
}

/** An uncropped picture in all its sizes. */
export function toPicture(stored: Stored<Media>): PictureView | undefined {
  const media = filled(stored)
  if (!media?.filename || !media.width || !media.height) return undefined
  const { avif, webp } = inSizes(media, WHOLE)
  const { width, height } = media
  return { src: sourceOf(media, webp), width, height, avif, webp, ...wordsOf(media) }
}

/** A picture cropped for lists; uncropped where no cropped size exists. */
export function toTeaserPicture(stored: Stored<Media>): PictureView | undefined {
  const media = filled(stored)
  const { largest, avif, webp } = media ? inSizes(media, CUT) : {}
  if (!media || !largest || !avif || !webp) return toPicture(stored)
  const { width, height } = largest
  return { src: webp.at(-1)?.src ?? largest.src, width, height, avif, webp, alt: wordsOf(media).alt }
}

/** The public name of a document's file, which stays when the file is replaced. */
export const publicNameOf = ({
  publicName,
  filename,
}: Pick<File, 'publicName' | 'filename'>): string | undefined => publicName ?? filename ?? undefined

/** The files that readers may download; those that are not public are left out. */
export function toFiles(stored: Stored<File>[] | null | undefined): FileView[] {
  return (stored ?? []).flatMap((one) => {
    const file = filled(one)
    const name = file && publicNameOf(file)
    if (!name) return []
    const kind = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toUpperCase() ?? ''
    return [
      {
        title: file.title || name,
        href: filePath(name),
        kind,
        ...(file.filesize && { size: file.filesize }),
      },
    ]
  })
}

/** The kind and size of a file, 'PDF, 1,2 MB'; of unknown size its kind alone. */
export const fileFacts = ({ kind, size }: FileView, locale: Locale): string =>
  [kind, size && formatFileSize(size, locale)].filter(Boolean).join(', ')
