import { brotliCompressSync, constants } from 'node:zlib'
import type { Page, Request } from 'playwright/test'
import { BUDGET_PAGES, BUDGETS } from '../../support/e2e/budgets.ts'
import { systemUnderTest } from '../../support/e2e/systemSetup.ts'
import { expect, SCREENS, test } from '../../support/e2e/visitor.ts'

const FONT_DELAY_MS = 700

const packed = (text: string | Buffer): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } })
    .length

const isText = (kind: string) => kind === 'script' || kind === 'stylesheet' || kind === 'document'
const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)

interface Weight {
  kind: string
  bytes: number
}

/** What an answer weighs on the line: text as small as it gets, since a page is packed best only once it is asked for often. */
async function weigh(request: Request): Promise<Weight> {
  const kind = request.resourceType()
  const body = (await (await request.response())?.body()) ?? Buffer.alloc(0)
  return { kind, bytes: isText(kind) ? packed(body) : body.length }
}

/** What a page has asked for, in order. */
function listRequests(page: Page): Request[] {
  const requests: Request[] = []
  page.on('request', (request) => requests.push(request))
  return requests
}

/** Makes the font come late, which has the browser fetch everything anew. @returns the requests that were held up */
async function delayFont(page: Page): Promise<Request[]> {
  const delayed: Request[] = []
  await page.route('**/fonts/*', async (route) => {
    delayed.push(route.request())
    await new Promise((resolve) => setTimeout(resolve, FONT_DELAY_MS))
    await route.continue()
  })
  return delayed
}

/** Opens a page whose font comes late; nothing may move. */
async function expectStill(page: Page, path: string): Promise<void> {
  const delayed = await delayFont(page)
  await page.goto(path, { waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready)
  expect(await page.evaluate(() => document.fonts.status)).toBe('loaded')
  expect(delayed).toHaveLength(1)
  expect(await shiftOf(page), `at ${page.viewportSize()?.width} px`).toBeLessThanOrEqual(BUDGETS.layoutShift)
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

async function expectWithinBudgets(page: Page, requests: Request[]): Promise<void> {
  const weights = await Promise.all(requests.map(weigh))
  const bytesOf = (kind: string) => sum(weights.filter((one) => one.kind === kind).map(({ bytes }) => bytes))
  const styles = await page.locator('style').allTextContents()
  expect(bytesOf('document'), 'HTML').toBeLessThanOrEqual(BUDGETS.htmlBytes)
  expect(packed(styles.join('')) + bytesOf('stylesheet'), 'styles').toBeLessThanOrEqual(BUDGETS.cssBytes)
  expect(bytesOf('script'), 'scripts').toBeLessThanOrEqual(BUDGETS.scriptBytes)
  expect(bytesOf('font'), 'fonts').toBeLessThanOrEqual(BUDGETS.fontBytes)
  expect(weights.length, 'requests').toBeLessThanOrEqual(BUDGETS.firstViewRequests)
  expect(sum(weights.map(({ bytes }) => bytes)), 'all').toBeLessThanOrEqual(BUDGETS.firstViewBytes)
}

for (const [name, path] of Object.entries(BUDGET_PAGES)) {
  test(`${name}: a first view keeps to the budgets, and nothing moves when the font comes late`, async ({
    page,
    beside,
  }) => {
    await page.setViewportSize(SCREENS.phone)
    const requests = listRequests(page)
    // Most of it is waiting for the font.
    await Promise.all([expectStill(page, path), expectStill(beside, path)])
    await test.step('on a phone everything is from the portal, and light', async () => {
      expect([...new Set(requests.map((one) => new URL(one.url()).origin))]).toEqual([
        systemUnderTest().portalUrl,
      ])
      await expectWithinBudgets(page, requests)
    })
    await test.step('nothing stands before the first paint', async () => {
      await expect(beside.locator('link[rel="stylesheet"]:not([media="print"])')).toHaveCount(0)
      await expect(beside.locator('script[src]')).toHaveCount(1)
      await expect(beside.locator('script[src][type="module"][fetchpriority="low"]')).toHaveCount(1)
      await expect(beside.locator('[style]')).toHaveCount(0)
    })
  })
}
