import { describe, expect, it } from 'vitest'
import type { Media } from '../../../../cms/payload-types.ts'
import { pictureHeaders } from '../../../../site/views/file-headers.ts'
import { toPicture, toTeaserPicture } from '../../../../site/views/uploads.ts'

const size = (width: number, height: number, format: string) => ({
  filename: `sa-pa-0a1b2c3d-${width}x${height}.${format}`,
  width,
  height,
  mimeType: `image/${format}`,
})
const both = (name: string, width: number, height: number) => ({
  [name]: size(width, height, 'webp'),
  [`${name}Avif`]: size(width, height, 'avif'),
})
const media = (more: object = {}) =>
  ({
    id: '1',
    filename: 'sa-pa-0a1b2c3d.jpg',
    filesize: 400_000,
    width: 2000,
    height: 1000,
    alt: 'Ruộng bậc thang',
    sizes: {
      ...both('thumb', 225, 150),
      ...both('card', 360, 240),
      ...both('cardLarge', 720, 480),
      ...both('wide', 736, 368),
      ...both('wideLarge', 1472, 736),
    },
    ...more,
  }) as unknown as Media
const widths = (sizes: { width: number }[] | undefined) => sizes?.map(({ width }) => width)

describe('a picture of an article', () => {
  it('offers AVIF and WebP at one and two pixels, and its own shape', () => {
    const view = toPicture(media())
    expect([widths(view?.avif), widths(view?.webp)]).toEqual([
      [736, 1472],
      [736, 1472],
    ])
    expect(view).toMatchObject({ src: '/anh/sa-pa-0a1b2c3d.jpg', width: 2000, height: 1000 })
  })

  it('spares old browsers an original of several megabytes', () => {
    expect(toPicture(media({ filesize: 9_000_000 }))?.src).toBe('/anh/sa-pa-0a1b2c3d-1472x736.webp')
  })

  it('that is narrow names each width once', () => {
    const sizes = { ...both('wide', 300, 200), ...both('wideLarge', 300, 200) }
    expect(widths(toPicture(media({ sizes }))?.avif)).toEqual([300])
  })

  it('stored before there were sizes is shown as it is', () => {
    expect(toPicture(media({ sizes: {} }))).toMatchObject({
      src: '/anh/sa-pa-0a1b2c3d.jpg',
      avif: [],
      webp: [],
    })
  })
})

describe('a picture in a list', () => {
  it('is cut 3:2 at the widths that lists show', () => {
    const view = toTeaserPicture(media())
    expect(widths(view?.avif)).toEqual([225, 360, 720])
    expect(view).toMatchObject({ width: 720, height: 480 })
  })

  it('stored with the sizes of an earlier version keeps working', () => {
    const sizes = { thumb: size(320, 180, 'webp'), card: size(640, 360, 'webp') }
    const view = toTeaserPicture(media({ sizes }))
    expect(view).toMatchObject({ width: 640, height: 360, avif: [], src: '/anh/sa-pa-0a1b2c3d-640x360.webp' })
    expect(toTeaserPicture(media({ sizes: null }))?.src).toBe('/anh/sa-pa-0a1b2c3d.jpg')
  })
})

describe('a picture that is sent', () => {
  const keeping = (filename: string) =>
    pictureHeaders({ filename, mimeType: 'image/avif', etag: '"1"' })['cache-control']

  it.each([
    'sa-pa-0a1b2c3d.jpg',
    'sa-pa-0a1b2c3d-1.jpg',
    'sa-pa-0a1b2c3d-720x480.avif',
    'a-0a1b2c3d-1-720x480.webp',
  ])('%s is kept for good', (name) => expect(keeping(name)).toMatch(/immutable/))

  it.each(['sa-pa.jpg', 'sa-pa-720x480.webp', 'quyet-dinh-20261122a.jpg'])('%s is asked for again', (name) =>
    expect(keeping(name)).not.toMatch(/immutable/),
  )
})
