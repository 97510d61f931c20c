import lighthouse from 'lighthouse'
import { chromium } from 'playwright'
import { readInput, say } from './say.ts'

/** What one look at a page gives: scores from 0 to 100, times in milliseconds, bytes and requests of the first view. */
export type Seen = Record<string, number>
type Input = { url: string; executablePath: string; port: number }

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const TIMES = {
  fcp: 'first-contentful-paint',
  lcp: 'largest-contentful-paint',
  tbt: 'total-blocking-time',
  cls: 'cumulative-layout-shift',
  si: 'speed-index',
} as const

const input = readInput<Input>()
const isRoot = process.getuid?.() === 0
const browser = await chromium.launch({
  executablePath: input.executablePath,
  args: [`--remote-debugging-port=${input.port}`, ...(isRoot ? ['--no-sandbox'] : [])],
})
try {
  const outcome = await lighthouse(input.url, {
    port: input.port,
    output: 'json',
    logLevel: 'error',
    // Playwright starts the browser without this cache, and Lighthouse would take that for the fault of the page.
    skipAudits: ['bf-cache'],
  })
  if (!outcome) throw new Error('Lighthouse gave nothing')
  const { categories, audits, runtimeError } = outcome.lhr
  if (runtimeError) throw new Error(runtimeError.message)
  const scores = CATEGORIES.map((name) => [name, 100 * (categories[name]?.score ?? NaN)])
  const times = Object.entries(TIMES).map(([name, audit]) => [name, audits[audit]?.numericValue ?? NaN])
  const requests =
    (audits['network-requests']?.details as { items?: { transferSize?: number }[] } | undefined)?.items ?? []
  const bytes = requests.reduce((sum, { transferSize = 0 }) => sum + transferSize, 0)
  const failed = Object.values(audits)
    .filter(({ score, scoreDisplayMode }) => score !== null && score < 1 && scoreDisplayMode === 'binary')
    .map(({ id }) => id)
  say({
    result: {
      seen: { ...Object.fromEntries([...scores, ...times]), bytes, requests: requests.length },
      failed,
    },
  })
} finally {
  await browser.close()
}
process.exit(0)
