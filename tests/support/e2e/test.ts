import { test as base, expect, type Page } from 'playwright/test'
import { CataloguePage } from './pages/cataloguePage.ts'
import { Frame } from './pages/frame.ts'
import { HomePage } from './pages/homePage.ts'
import { ProcedurePage } from './pages/procedurePage.ts'
import { SearchPage } from './pages/searchPage.ts'
import { Suggestions } from './pages/suggestions.ts'
import { READY_WITHIN_MS } from './system.ts'
import { systemUnderTest, untilSystemStarts } from './systemSetup.ts'
import { openVisit, type Visit } from './visit.ts'
import { watchContext } from './watch.ts'

interface Pages {
  /** Header, footer and tools, which every page has. */
  frame: Frame
  home: HomePage
  search: SearchPage
  /** The list below a search field while a reader types. */
  suggestions: Suggestions
  catalogue: CataloguePage
  procedure: ProcedurePage
}

/** What the tests of a worker share. */
interface Shared {
  /** Nothing is tested before the system has started. */
  started: void
  /** The browser context of visitor.ts, and pages of it. */
  visit: Visit
  first: Page
  second: Page
}

/**
 * Playwright's `test` with the pages of the portal. A script error, a violation of the policy or a request to another
 * host fails any test.
 */
export const test = base.extend<Pages, Shared>({
  started: [
    async ({ browserName: _ }, use) => {
      await untilSystemStarts()
      await use()
    },
    { scope: 'worker', auto: true, timeout: READY_WITHIN_MS },
  ],
  visit: [
    async ({ browser }, use, { project }) => {
      const visit = await openVisit(browser, project.use)
      await use(visit)
      await visit.context.close()
    },
    { scope: 'worker' },
  ],
  first: [async ({ visit }, use) => use(await visit.context.newPage()), { scope: 'worker' }],
  second: [async ({ visit }, use) => use(await visit.context.newPage()), { scope: 'worker' }],
  context: async ({ context }, use) => {
    const { portalUrl, cmsUrl } = systemUnderTest()
    const watch = await watchContext(context, [portalUrl, cmsUrl])
    await use(context)
    expect(watch.faults).toEqual([])
  },
  frame: ({ page }, use) => use(new Frame(page)),
  home: ({ page }, use) => use(new HomePage(page)),
  search: ({ page }, use) => use(new SearchPage(page)),
  suggestions: ({ page }, use) => use(new Suggestions(page)),
  catalogue: ({ page }, use) => use(new CataloguePage(page)),
  procedure: ({ page }, use) => use(new ProcedurePage(page)),
})

export { expect }
