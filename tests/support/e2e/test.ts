import { test as base, expect } from 'playwright/test'
import { CataloguePage } from './pages/cataloguePage.ts'
import { Frame } from './pages/frame.ts'
import { HomePage } from './pages/homePage.ts'
import { ProcedurePage } from './pages/procedurePage.ts'
import { SearchPage } from './pages/searchPage.ts'
import { Suggestions } from './pages/suggestions.ts'
import { systemUnderTest } from './systemSetup.ts'
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

/**
 * Playwright's `test` with the pages of the portal. A script error, a violation of the policy or a request to another
 * host fails any test.
 */
export const test = base.extend<Pages>({
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
