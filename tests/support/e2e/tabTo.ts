import type { Page } from 'playwright/test'
import { focusOf } from './accessibility.ts'

/** More stops of Tab than any page has. */
export const MOST_STOPS = 150

/** Presses Tab until something with these words has the focus. */
export async function tabTo(page: Page, words: RegExp): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab')
    if (words.test((await focusOf(page)).words)) return
  }
  throw new Error(`Tab never reached ${words}`)
}
