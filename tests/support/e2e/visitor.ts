import type { Page } from 'playwright/test'
import { expect, test as base } from './test.ts'

/** Sizes at which the layout of pages is judged. */
export const SCREENS = {
  wide: { width: 1280, height: 800 },
  phone: { width: 360, height: 740 },
  narrowest: { width: 320, height: 640 },
} as const

interface Pages {
  page: Page
  /** Another page, on a wide screen. */
  beside: Page
}

/** Takes back what a test has changed in a page, and what the page keeps on the device. */
async function reset(page: Page): Promise<void> {
  await page.unrouteAll()
  page.removeAllListeners('request')
  await page.evaluate(() => localStorage.clear())
}

/**
 * For tests that only look at pages: those of a worker open one address after the other in the same page, which takes
 * half the time of a browser context for each. What fails any `test` fails these.
 */
export const test = base.extend<Pages>({
  page: async ({ visit, first }, use) => {
    await first.setViewportSize(SCREENS.wide)
    await use(first)
    expect(visit.watch.faults.splice(0)).toEqual([])
    await reset(first)
  },
  beside: async ({ second }, use) => {
    await second.setViewportSize(SCREENS.wide)
    await use(second)
    await reset(second)
  },
})

export { expect }
