import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What fades in is judged by its colours once it is there; animations without an end are not waited for. */
const waitForAnimations = (page: Page) =>
  page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(ending.map(({ finished }) => finished))
  })

/** In place of the source of axe, which the page has already: AxeBuilder would send it twice for each analysis. */
const NOTHING_MORE = 'void 0'

/** Puts axe into the page where it is not yet there. */
async function provideAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return
  await page.evaluate(new AxeBuilder({ page })['script']())
}

/** Violations that axe finds on the page or a part of it, one line per element; empty is good. */
export async function listViolations(page: Page, within?: string): Promise<string[]> {
  await provideAxe(page)
  // Our pages contain no frames, so there are no results to collect in a separate page, which only costs time.
  const axe = new AxeBuilder({ page, axeSource: NOTHING_MORE })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
  if (within) axe.include(within)
  await waitForAnimations(page)
  const { violations } = await axe.withTags(TAGS).analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary}`),
  )
}

/** Names of places, people and documents keep their language: a text counts when it is long and Vietnamese throughout. */
const WORDS = 4
const MOSTLY = 0.65
const ACCENT = /[^\p{ASCII}]/u
const NUMBER = /^\d+\//
const ENGLISH = /\b(the|of|in|at|from|and|for|to|on|by|with)\b/i

function isVietnamese(text: string): boolean {
  const words = text.normalize('NFC').match(/\p{L}+/gu) ?? []
  const accented = words.filter((word) => ACCENT.test(word)).length
  return (
    words.length >= WORDS && accented / words.length >= MOSTLY && !ENGLISH.test(text) && !NUMBER.test(text)
  )
}

/** Vietnamese texts of an English page whose language no element tells (WCAG 2.2, 3.1.2); empty is good. */
export async function listUnmarkedVietnamese(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (nodes.nextNode()) {
      const { parentElement: within, textContent } = nodes.currentNode
      const isEnglish = within?.closest('[lang]')?.getAttribute('lang') === 'en'
      if (isEnglish && !within?.closest('script, style')) found.push(textContent?.trim() ?? '')
    }
    return found
  })
  return texts.filter(isVietnamese)
}

/** How many CSS pixels the page exceeds its width, so that readers would have to scroll sideways. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** The focused element: its tag, its text, whether the focus is drawn, and whether nothing covers it. */
export const focusOf = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement ?? document.body
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused)
    const [box] = focused.getClientRects()
    const top = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
    const { labels } = focused as HTMLInputElement
    const name = focused.textContent || focused.getAttribute('aria-label') || labels?.[0]?.textContent || ''
    const isOver = (one: Element | null) => Boolean(top && one && (one.contains(top) || top.contains(one)))
    return {
      tag: focused.tagName.toLowerCase(),
      words: name.trim().replace(/\s+/g, ' '),
      isMarked:
        (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) ||
        (boxShadow !== 'none' && boxShadow !== ''),
      isOpen: isOver(focused) || isOver(focused.closest('label')),
    }
  })
