import type { Page } from 'playwright/test'
import { MOST_STOPS } from './tabTo.ts'

/**
 * The keystroke-level model (Card, Moran and Newell, 1980): an average typist who is no secretary takes 0.28 s a key, and
 * thinks for 1.35 s before what is one thing to do, here each text and each choice.
 */
const SECONDS_PER_KEY = 0.28
const SECONDS_PER_THOUGHT = 1.35

/** How many keys a Vietnamese text takes as it is typed with Telex: one more for each mark, and one for đ. */
const telexKeys = (text: string): number => text.replace(/đ/gi, 'dd').normalize('NFD').length

/** Somebody who works with the keyboard alone, whose keys are counted. */
export class Typist {
  readonly page: Page
  keys = 0
  thoughts = 0

  constructor(page: Page) {
    this.page = page
  }

  /** How long a person would take by the model, in minutes; waiting for answers of the system is not counted. */
  get minutes(): number {
    return (this.keys * SECONDS_PER_KEY + this.thoughts * SECONDS_PER_THOUGHT) / 60
  }

  /** @param key as Playwright names it, such as 'Control+Enter' */
  async press(key: string): Promise<void> {
    this.keys += key.split('+').length
    await this.page.keyboard.press(key)
  }

  /** Writes a text as an input method does, which gives whole words to the page. */
  async write(text: string): Promise<void> {
    this.keys += telexKeys(text)
    this.thoughts += 1
    await this.page.keyboard.insertText(text)
  }

  /** Types letters and digits one by one, as choices in lists need it. */
  async type(text: string): Promise<void> {
    this.keys += text.length
    this.thoughts += 1
    await this.page.keyboard.type(text)
  }

  /** Presses Tab until what has the focus has these words. @param key 'Shift+Tab' to go back */
  async tabTo(words: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      await this.press(key)
      if (words.test(await this.focused())) return
    }
    throw new Error(`${key} never reached ${words}`)
  }

  /** Presses a key that adds a row, and waits until its first field, an empty one, has the focus. */
  async addRow(key: 'Enter' | 'Control+Enter' | 'Control+Shift+Enter'): Promise<void> {
    const before = await this.page.evaluateHandle(() => document.activeElement)
    await this.press(key)
    await this.page.waitForFunction(
      (from) => document.activeElement !== from && document.activeElement?.matches('textarea, input'),
      before,
    )
  }

  /** The name of what has the focus. */
  private focused(): Promise<string> {
    return this.page.evaluate(() => {
      const focused = document.activeElement
      const label = (focused as HTMLInputElement | null)?.labels?.[0]?.textContent
      return (label || focused?.getAttribute('aria-label') || focused?.textContent || '').trim()
    })
  }
}
