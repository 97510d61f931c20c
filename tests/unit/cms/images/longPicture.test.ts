import sharp from 'sharp'
import { expect, it } from 'vitest'
import { makeParts } from '../../../../cms/images/child/make.ts'

it('makes the sizes of a picture that is too long for WebP at full width', async () => {
  const create = { width: 400, height: 18_000, channels: 3, background: '#fff' } as const
  const long = await sharp({ create }).png().toBuffer()
  const parts = await makeParts(long, { maxPixels: 5e7, focus: { x: 50, y: 50 } })
  const wide = parts.find(({ name }) => name === 'wide')
  expect(wide?.mime).toBe('image/webp')
  expect(wide?.height).toBe(16_383)
})
