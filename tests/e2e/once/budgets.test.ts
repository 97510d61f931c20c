import { brotliCompressSync, constants } from 'node:zlib'
import type { Page, Request } from 'playwright/test'
import { BUDGET_PAGES, BUDGETS } from '../../../ops/budgets.ts'
import { expect, test } from '../../support/e2e/test.ts'
import { systemUnderTest } from '../../support/e2e/systemSetup.ts'
import { watchContext } from '../../support/e2e/watch.ts'

const PHONE = { width: 360, height: 740 }
const WIDE = { width: 1280, height: 800 }
const FONT_DELAY_MS = 700

const packed = (text: string | Buffer): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } })
    .length

const isText = (kind: string) => kind === 'script' || kind === 'stylesheet' || kind === 'document'
const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)

/** What an answer weighs on the line: text as small as it gets, since a page is packed best only once it is asked for often. */
async function weigh(request: Request): Promise<{ kind: string; bytes: number }> {
  const kind = request.resourceType()
  const body = (await (await request.response())?.body()) ?? Buffer.alloc(0)
  return { kind, bytes: isText(kind) ? packed(body) : body.length }
}

async function openFirst(page: Page, path: string): Promise<{ kind: string; bytes: number }[]> {
  const requests: Request[] = []
  page.on('request', (request) => requests.push(request))
  await page.goto(path, { waitUntil: 'networkidle' })
  expect([...new Set(requests.map((one) => new URL(one.url()).origin))]).toEqual([
    systemUnderTest().portalUrl,
  ])
  return Promise.all(requests.map(weigh))
}

for (const [name, path] of Object.entries(BUDGET_PAGES)) {
  test(`${name}: a first view on a phone keeps to the budgets`, async ({ page }) => {
    await page.setViewportSize(PHONE)
    const weights = await openFirst(page, path)
    const bytesOf = (kind: string) =>
      sum(weights.filter((one) => one.kind === kind).map(({ bytes }) => bytes))
    const styles = await page.locator('style').allTextContents()
    expect(bytesOf('document'), 'HTML').toBeLessThanOrEqual(BUDGETS.htmlBytes)
    expect(packed(styles.join('')) + bytesOf('stylesheet'), 'styles').toBeLessThanOrEqual(BUDGETS.cssBytes)
    expect(bytesOf('script'), 'scripts').toBeLessThanOrEqual(BUDGETS.scriptBytes)
    expect(bytesOf('font'), 'fonts').toBeLessThanOrEqual(BUDGETS.fontBytes)
    expect(weights.length, 'requests').toBeLessThanOrEqual(BUDGETS.firstViewRequests)
    expect(sum(weights.map(({ bytes }) => bytes)), 'all').toBeLessThanOrEqual(BUDGETS.firstViewBytes)
  })

  test(`${name}: nothing stands before the first paint, and nothing moves when the font comes late`, async ({
    page,
    browser,
  }) => {
    const other = await browser.newContext()
    const watch = await watchContext(other, [systemUnderTest().portalUrl])
    const wide = await other.newPage()
    // Most of it is waiting for the font.
    await Promise.all([expectStill(page, path, PHONE), expectStill(wide, path, WIDE)])
    await expect(wide.locator('link[rel="stylesheet"]:not([media="print"])')).toHaveCount(0)
    await expect(wide.locator('script[src]')).toHaveCount(1)
    await expect(wide.locator('script[src][type="module"][fetchpriority="low"]')).toHaveCount(1)
    await expect(wide.locator('[style]')).toHaveCount(0)
    await other.close()
    expect(watch.faults).toEqual([])
  })
}

/** Opens a page whose font comes late; nothing may move. */
async function expectStill(page: Page, path: string, size: typeof PHONE): Promise<void> {
  await page.route('**/fonts/*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, FONT_DELAY_MS))
    await route.continue()
  })
  await page.setViewportSize(size)
  await page.goto(path, { waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready)
  expect(await page.evaluate(() => document.fonts.status)).toBe('loaded')
  expect(await shiftOf(page), `at ${size.width} px`).toBeLessThanOrEqual(BUDGETS.layoutShift)
}

/** Everything that has shifted since the page began to load. */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let total = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) total += Reflect.get(entry, 'value') as number
        }).observe({ type: 'layout-shift', buffered: true })
        // Kept entries are handed over in a task of their own; two frames later they are there.
        requestAnimationFrame(() => requestAnimationFrame(() => done(total)))
      }),
  )
}
