import type { Locator } from 'playwright/test'
import { expect, test } from '../../support/e2e/test.ts'

const ARTICLE = '/tin-tuc/cho-bac-ha-chu-nhat'
/** How far a browser's rounding to whole pixels may move the shape of a small picture. */
const ROUNDING = 0.02

/** Waits for a picture, lazy or not, and tells how it was made, which file the browser took and how it is shown. */
async function look(picture: Locator) {
  const image = picture.locator('img')
  await image.scrollIntoViewIfNeeded()
  await expect.poll(() => image.evaluate((node: HTMLImageElement) => node.naturalWidth)).toBeGreaterThan(0)
  return picture.evaluate((node) => {
    const img = node.querySelector('img')!
    const { width, height } = img.getBoundingClientRect()
    return {
      types: [...node.querySelectorAll('source')].map(({ type }) => type),
      taken: img.currentSrc,
      said: Number(img.getAttribute('width')) / Number(img.getAttribute('height')),
      shown: width / height,
    }
  })
}

for (const path of ['/', '/tin-tuc', ARTICLE]) {
  test(`${path}: pictures come in AVIF and WebP, in the shape that the page has kept for them`, async ({
    page,
  }) => {
    await page.goto(path)
    const pictures = await page.locator('main .picture').filter({ visible: true }).all()
    expect(pictures.length).toBeGreaterThan(0)
    for (const picture of pictures) {
      const { types, taken, said, shown } = await look(picture)
      expect(types).toEqual(['image/avif', 'image/webp'])
      expect(taken).toMatch(/\.avif$/)
      expect(Math.abs(shown / said - 1), taken).toBeLessThan(ROUNDING)
    }
  })
}
