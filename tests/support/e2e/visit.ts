import type { Browser, BrowserContext, BrowserContextOptions, PlaywrightTestOptions } from 'playwright/test'
import { systemUnderTest } from './systemSetup.ts'
import { watchContext, type Watch } from './watch.ts'

/** A browser context of more than one test, with what went wrong in it. */
export interface Visit {
  context: BrowserContext
  watch: Watch
}

/** @param settings of a project */
export async function openVisit(browser: Browser, settings: Partial<PlaywrightTestOptions>): Promise<Visit> {
  const { baseURL, locale, timezoneId, userAgent, contextOptions } = settings
  const options: BrowserContextOptions = { baseURL, locale, timezoneId, userAgent, ...contextOptions }
  const context = await browser.newContext(options)
  const { portalUrl, cmsUrl } = systemUnderTest()
  return { context, watch: await watchContext(context, [portalUrl, cmsUrl]) }
}
