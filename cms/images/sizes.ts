import type { ImageSize } from 'payload'

/** A size in which pictures are made for one place of a layout; never larger than the original. */
export interface Size {
  name: string
  format: 'avif' | 'webp'
  /** pixels; with `height` the picture is cropped to this shape around its focal point, else it is kept whole */
  width: number
  height?: number
  /** 1 to 100, as sharp takes it */
  quality: number
}

type Shape = Pick<Size, 'width' | 'height'>

/**
 * What the layouts of the portal need at one and two device pixels per CSS pixel. Cropped 3:2 for lists: 112 px beside
 * a title on phones, 328 px on a phone of 360 px and 358 px in three columns. Whole for articles: 736 px and 328 px
 * wide.
 */
const SHAPES = {
  thumb: { width: 225, height: 150 },
  card: { width: 360, height: 240 },
  cardLarge: { width: 720, height: 480 },
  wide: { width: 736 },
  wideLarge: { width: 1472 },
} as const satisfies Record<string, Shape>

/** The shapes that are cut around the focal point, narrow to wide; the others keep the whole picture. */
export const CUTS = (['thumb', 'card', 'cardLarge'] as const).map((name) => ({ name, ...SHAPES[name] }))

/** Every size of a picture: each shape in AVIF and in WebP, and a small one for the site emblem. */
export const SIZES: readonly Size[] = [
  ...Object.entries<Shape>(SHAPES).flatMap(([name, shape]): Size[] => [
    { name, ...shape, format: 'webp', quality: 72 },
    { name: `${name}Avif`, ...shape, format: 'avif', quality: 50 },
  ]),
  { name: 'icon', width: 88, format: 'webp', quality: 80 },
]

/** The size added last: a stored picture without it predates it. */
export const NEWEST_SIZE = 'icon'

/**
 * The sizes as Payload declares fields for them. `fit: 'inside'` keeps Payload from cropping itself: around the focal
 * point it would decode the whole picture again for each size.
 */
export const imageSizes: ImageSize[] = SIZES.map(({ name, width }) => ({
  name,
  width,
  fit: 'inside',
  withoutEnlargement: true,
}))
