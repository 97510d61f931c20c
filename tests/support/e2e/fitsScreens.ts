import type { Page } from 'playwright/test'
import { listViolations, overflowOf } from './accessibility.ts'
import { expect, SCREENS } from './visitor.ts'

/** Fails when the page is not accessible on a wide screen or a phone, or scrolls sideways on one of the screens. */
export async function expectFitsScreens(page: Page): Promise<void> {
  for (const [name, size] of Object.entries(SCREENS)) {
    await page.setViewportSize(size)
    if (name !== 'narrowest') expect(await listViolations(page), name).toEqual([])
    expect(await overflowOf(page), name).toBeLessThanOrEqual(0)
  }
}
