import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type CDPSession } from 'playwright'
import type { View } from '../weight/views.ts'

type Input = { cmsUrl: string; cookie: string; view: View; executablePath: string; slowdown: number }

/** A visit: bytes as sent, milliseconds since the request for the page. */
export type Visit = { script: number; style: number; page: number; requests: number } & Moments
type Moments = { answered: number; painted: number; usable: number; quiet: number }

const SCREEN = { width: 1366, height: 768 }
const BYTES_PER_SECOND = 10e6 / 8
const LINE = {
  offline: false,
  latency: 20,
  downloadThroughput: BYTES_PER_SECOND,
  uploadThroughput: BYTES_PER_SECOND,
}
const WITHIN_MS = 120_000
/** The visit with an empty cache; in the third, the browser has the scripts compiled as well. */
const VISITS = 3

/**
 * Runs in the page: notes when what is used first is there and React listens to it, and when the last long task ended.
 */
function watch(first: string): void {
  const seen = { usable: 0, quiet: 0 }
  Object.assign(window, { seen })
  const tasks = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.quiet = startTime + duration
  })
  tasks.observe({ entryTypes: ['longtask'] })
  const isReady = (element: Element) => Object.keys(element).some((key) => key.startsWith('__reactProps'))
  const look = () => {
    if ([...document.querySelectorAll(first)].some(isReady)) seen.usable = performance.now()
    else setTimeout(look, 20)
  }
  setTimeout(look, 0)
}

/** Runs in the page: whether it has been usable and idle for two seconds. @returns the moments, or null */
function readMoments(): Moments | null {
  const { usable, quiet } = (window as never as { seen: { usable: number; quiet: number } }).seen
  if (usable === 0 || performance.now() - Math.max(usable, quiet) < 2000) return null
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const [paint] = performance.getEntriesByName('first-contentful-paint')
  const answered = navigation?.responseStart ?? 0
  return { answered, painted: paint?.startTime ?? 0, usable, quiet: Math.max(usable, quiet) }
}

/** Counts what is sent to a page from now on. */
function countBytes(client: CDPSession) {
  const types = new Map<string, string>()
  const sent = { script: 0, style: 0, page: 0, requests: 0 }
  const names: Record<string, 'script' | 'style' | 'page'> = {
    Script: 'script',
    Stylesheet: 'style',
    Document: 'page',
  }
  client.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type))
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const name = names[types.get(requestId) ?? '']
    if (name) sent[name] += encodedDataLength
    if (encodedDataLength > 0) sent.requests += 1
  })
  return sent
}

async function visit(context: BrowserContext, { cmsUrl, view, slowdown }: Input): Promise<Visit> {
  const page = await context.newPage()
  const client = await context.newCDPSession(page)
  await client.send('Network.enable')
  await client.send('Network.emulateNetworkConditions', LINE)
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const sent = countBytes(client)
  await page.addInitScript(watch, view.first)
  await page.goto(cmsUrl + view.path, { waitUntil: 'commit', timeout: WITHIN_MS })
  const moments = await page.waitForFunction(readMoments, null, { timeout: WITHIN_MS, polling: 250 })
  const all = { ...sent, ...((await moments.jsonValue()) as Moments) }
  await page.close()
  return all
}

/** Visits a view three times with a new profile on a slowed-down processor and line. @returns first and last visit */
export async function run(input: Input): Promise<{ cold: Visit; warm: Visit }> {
  const profile = mkdtempSync(join(tmpdir(), 'admin-view-'))
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const { executablePath } = input
  const context = await chromium.launchPersistentContext(profile, { executablePath, args, viewport: SCREEN })
  try {
    const [name = '', value = ''] = input.cookie.split('=')
    if (input.view.isSignedIn) await context.addCookies([{ name, value, url: input.cmsUrl }])
    const visits: Visit[] = []
    while (visits.length < VISITS) visits.push(await visit(context, input))
    return { cold: visits[0]!, warm: visits.at(-1)! }
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true })
  }
}
