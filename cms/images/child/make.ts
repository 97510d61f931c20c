import sharp, { type Metadata, type Sharp } from 'sharp'
import type { Job, Part, Reason } from '../answer.ts'
import { SIZES, type Size } from '../sizes.ts'
import { coverParts } from './cover.ts'

const AVIF_EFFORT = 2
const ORIGINAL_QUALITY = 85
const PHOTO_QUALITY = 80
/** The maximum side of WebP and AVIF, in pixels: even a narrow plan or chart may be longer. */
const LONGEST_SIDE = 16_383

class Refused extends Error {
  readonly reason: Reason
  constructor(reason: Reason) {
    super(reason)
    this.reason = reason
  }
}

/** A raw picture in memory, small enough to be cropped repeatedly. */
interface Work {
  data: Buffer
  raw: { width: number; height: number; channels: 1 | 2 | 3 | 4 }
}

function judge({ pages = 1, width, height }: Metadata, { maxPixels }: Job): void {
  if (width * height > maxPixels) throw new Refused('pixels')
  if (pages > 1) throw new Refused('animated')
}

function cutOut(upright: Sharp, { crop }: Job, size: { width: number; height: number }): Sharp {
  if (!crop) return upright
  const left = Math.min(Math.max(0, Math.floor((crop.x / 100) * size.width)), size.width - 1)
  const top = Math.min(Math.max(0, Math.floor((crop.y / 100) * size.height)), size.height - 1)
  const width = Math.max(1, Math.min(Math.round(crop.width), size.width - left))
  const height = Math.max(1, Math.min(Math.round(crop.height), size.height - top))
  return upright.extract({ left, top, width, height })
}

/** The picture re-encoded in its own format: without metadata and anything else the file contained. */
async function original(picture: Sharp, { format, isPalette }: Metadata): Promise<Part> {
  const written = {
    jpeg: () => picture.jpeg({ quality: ORIGINAL_QUALITY }),
    png: () => picture.png({ palette: isPalette === true }),
    webp: () => picture.webp({ quality: ORIGINAL_QUALITY }),
    heif: () => picture.avif({ quality: 60, effort: AVIF_EFFORT }),
  }[format as 'jpeg' | 'png' | 'webp' | 'heif']
  if (!written) throw new Refused('broken')
  const { data, info } = await written().toBuffer({ resolveWithObject: true })
  const mime = `image/${format === 'heif' ? 'avif' : format}`
  return { name: 'original', mime, width: info.width, height: info.height, data }
}

const covering = (size: Size, { width, height }: Part) =>
  Math.max(size.width / width, (size.height ?? 0) / height)

/** The picture scaled down to just what the largest size needs. */
async function shrink(picture: Sharp, whole: Part): Promise<Work> {
  const scale = Math.min(1, Math.max(...SIZES.map((size) => covering(size, whole))))
  const { data, info } = await picture
    .resize({ width: Math.ceil(whole.width * scale) })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data, raw: { width: info.width, height: info.height, channels: info.channels as 1 | 2 | 3 | 4 } }
}

/** The largest region with the aspect ratio of `size`, centred on the focal point as far as the edges allow. */
function region({ raw: { width, height } }: Work, size: Size, { focus }: Job) {
  if (!size.height) return { left: 0, top: 0, width, height }
  const scale = Math.min(width / size.width, height / size.height)
  const part = {
    width: Math.max(1, Math.floor(size.width * scale)),
    height: Math.max(1, Math.floor(size.height * scale)),
  }
  const place = (whole: number, length: number, percent: number) =>
    Math.round(Math.min(Math.max(0, (percent / 100) * whole - length / 2), whole - length))
  return { ...part, left: place(width, part.width, focus.x), top: place(height, part.height, focus.y) }
}

async function make(work: Work, size: Size, job: Job): Promise<Part> {
  const part = region(work, size, job)
  const cut = sharp(work.data, { raw: work.raw })
    .extract(part)
    .resize({ width: Math.min(size.width, part.width), height: LONGEST_SIDE, fit: 'inside' })
  const written =
    size.format === 'avif'
      ? cut.avif({ quality: size.quality, effort: AVIF_EFFORT })
      : cut.webp({ quality: size.quality })
  const { data, info } = await written.toBuffer({ resolveWithObject: true })
  return { name: size.name, mime: `image/${size.format}`, width: info.width, height: info.height, data }
}

/** The picture as a JPEG within a square, on white where it was transparent, without metadata. */
async function photo(picture: Sharp, longestSide: number): Promise<Part> {
  const { data, info } = await picture
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .jpeg({ quality: PHOTO_QUALITY })
    .toBuffer({ resolveWithObject: true })
  return { name: 'original', mime: 'image/jpeg', width: info.width, height: info.height, data }
}

/**
 * Decodes a picture, re-encodes the original and makes every size of it.
 * @param bytes an upload as it was received
 * @throws when it is not a picture, is animated or is larger than the job allows; `reasonOf` tells which
 */
export async function makeParts(bytes: Buffer, job: Job): Promise<Part[]> {
  const options = { limitInputPixels: job.maxPixels, failOn: 'error', autoOrient: true } as const
  const metadata = await sharp(bytes, options).metadata()
  judge(metadata, job)
  const upright = cutOut(sharp(bytes, options), job, metadata.autoOrient)
  if (job.covered) return [await coverParts(upright, job.covered)]
  if (job.photo) return [await photo(upright, job.photo.longestSide)]
  const parts = [await original(upright.clone(), metadata)]
  const work = await shrink(upright.clone(), parts[0]!)
  for (const size of SIZES) parts.push(await make(work, size, job))
  return parts
}

/** Why a picture could not be processed, from an error of makeParts. */
export function reasonOf(error: unknown): Reason {
  if (error instanceof Refused) return error.reason
  const message = error instanceof Error ? error.message : ''
  if (/pixel limit|exceeds|too large/i.test(message)) return 'pixels'
  return /memory/i.test(message) ? 'heavy' : 'broken'
}
