import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { makeIcons } from '../../../ops/icons/make.ts'
import { root } from '../../../ops/root.ts'

const kept = (file: string) => readFileSync(join(root, file))
const fresh = await makeIcons(kept('site/public/favicon.svg'))

/** The largest picture in an .ico file, or the file itself. */
function pictureIn(file: string, bytes: Buffer): Buffer {
  if (!file.endsWith('.ico')) return bytes
  const entry = 6 + 16 * (bytes.readUInt16LE(4) - 1)
  const from = bytes.readUInt32LE(entry + 12)
  return bytes.subarray(from, from + bytes.readUInt32LE(entry + 8))
}

const pixelsOf = (file: string, bytes: Buffer) =>
  sharp(pictureIn(file, bytes)).resize(48, 48).flatten({ background: '#fff' }).raw().toBuffer()

test.each(Object.keys(fresh))('%s shows the mark as it is drawn today', async (file) => {
  const [one, other] = [await pixelsOf(file, kept(file)), await pixelsOf(file, fresh[file]!)]
  expect(one.length).toBe(other.length)
  const differing = one.filter((value, at) => Math.abs(value - other[at]!) > 24).length
  expect(differing / one.length).toBeLessThan(0.01)
})

test.each(Object.keys(fresh).filter((file) => /(icon-|maskable-)\d+\.png$/.test(file)))(
  '%s has the size that it is named by',
  async (file) => {
    const size = Number(/(\d+)\.png$/.exec(file)![1])
    expect(await sharp(kept(file)).metadata()).toMatchObject({ width: size, height: size, format: 'png' })
  },
)

test('a start screen of Apple gets 180 pixels without a hole in them', async () => {
  const touch = sharp(kept('site/public/apple-touch-icon.png'))
  expect(await touch.metadata()).toMatchObject({ width: 180, height: 180 })
  expect((await touch.stats()).isOpaque).toBe(true)
})

test('the icon of old browsers holds three sizes', () => {
  const bytes = kept('site/public/favicon.ico')
  expect([bytes.readUInt16LE(2), bytes.readUInt16LE(4)]).toEqual([1, 3])
  expect([0, 1, 2].map((at) => bytes.readUInt8(6 + 16 * at))).toEqual([16, 32, 48])
})
