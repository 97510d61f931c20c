import sharp, { type Sharp } from 'sharp'
import type { Job, Part } from '../answer.ts'

type Covered = NonNullable<Job['covered']>

/** Blocks along the longer side of a part: of so few, neither a face nor the figures of a plate can be made again. */
const BLOCKS = 5
const QUALITY = 80

/** A part of a picture as a few blocks of one colour each. */
async function toBlocks(picture: Buffer, part: Covered[number]) {
  const block = Math.max(part.width, part.height) / BLOCKS
  const few = { width: Math.ceil(part.width / block), height: Math.ceil(part.height / block) }
  const small = await sharp(picture)
    .extract(part)
    .resize({ ...few, fit: 'fill', kernel: 'cubic' })
    .png()
    .toBuffer()
  const { width, height, left, top } = part
  const input = await sharp(small).resize({ width, height, fit: 'fill', kernel: 'nearest' }).png().toBuffer()
  return { input, left, top }
}

/** The picture as a JPEG, its parts as blocks. @throws when a part is not within it */
export async function coverParts(picture: Sharp, covered: Covered): Promise<Part> {
  const whole = await picture.png().toBuffer()
  const blocks = await Promise.all(covered.map((part) => toBlocks(whole, part)))
  const { data, info } = await sharp(whole)
    .composite(blocks)
    .jpeg({ quality: QUALITY })
    .toBuffer({ resolveWithObject: true })
  return { name: 'original', mime: 'image/jpeg', width: info.width, height: info.height, data }
}
