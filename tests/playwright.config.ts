import { defineConfig, devices } from 'playwright/test'
import { findChromium } from '../ops/check/chromium.ts'
import { systemUnderTest } from './support/e2e/systemSetup.ts'

const executablePath = findChromium()
const isRoot = process.getuid?.() === 0

/** On a phone only the first page is read in the font of the device (site/scripts/font.ts): pages are measured in ours. */
const ONE_WHO_RETURNS = {
  storageState: {
    cookies: [],
    origins: [{ origin: systemUnderTest().portalUrl, localStorage: [{ name: 'font', value: 'v1' }] }],
  },
}

/**
 * The browser suite, on the real system that systemSetup starts. While its sample is loaded, `own`: what starts systems of
 * its own. Then what only reads: `wide` and `phone` run the same files on two screens, `once` what no screen changes,
 * `pages` what each page must be on each screen. Then `changes`: what writes documents of its own. Then `alone`, one file
 * at a time: what readers must see within seconds, what changes settings or the clock for all, and what kills processes.
 * That is a teardown, which Playwright runs last also when something before it has failed; of two teardowns, one of which
 * ends the other, it would run neither.
 */
export default defineConfig({
  testDir: './e2e',
  outputDir: '../.build/e2e',
  globalSetup: './support/e2e/systemSetup.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // A busy machine takes its time; what has to be quick is told by the benches.
  timeout: 120_000,
  globalTimeout: 25 * 60_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: systemUnderTest().portalUrl,
    viewport: { width: 1280, height: 800 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // Nothing that is measured may still be moving.
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 30_000,
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: isRoot ? ['--no-sandbox'] : [],
    },
  },
  projects: [
    // One after the other: the sample of the system under test, for which all others wait, has the other core.
    { name: 'own', testMatch: 'own/*.test.ts', workers: 1 },
    { name: 'start', testMatch: 'start.test.ts', teardown: 'alone' },
    { name: 'wide', testMatch: 'reading/*.test.ts', dependencies: ['start'] },
    {
      name: 'phone',
      testMatch: 'reading/*.test.ts',
      dependencies: ['start'],
      use: { ...ONE_WHO_RETURNS, viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
    },
    { name: 'once', testMatch: 'once/*.test.ts', dependencies: ['start'] },
    { name: 'pages', testMatch: 'pages/*.test.ts', dependencies: ['start'] },
    {
      name: 'changes',
      testMatch: 'changes/*.test.ts',
      fullyParallel: false,
      dependencies: ['wide', 'phone', 'once', 'pages'],
    },
    { name: 'alone', testMatch: 'alone/*.test.ts', fullyParallel: false, workers: 1 },
  ],
})
