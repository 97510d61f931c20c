import lighthouse from 'lighthouse'
import { chromium } from 'playwright'

type Input = { url: string; executablePath: string; port: number }

/**
 * One run on a page: scores from 0 to 100, times in milliseconds, bytes and requests of the first view; failed audits.
 */
export type AuditRun = { seen: Record<string, number>; failed: string[] }

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const TIMES = {
  fcp: 'first-contentful-paint',
  lcp: 'largest-contentful-paint',
  tbt: 'total-blocking-time',
  cls: 'cumulative-layout-shift',
  si: 'speed-index',
} as const

async function audit({ url, port }: Input): Promise<AuditRun> {
  // Playwright starts the browser without the back/forward cache, which Lighthouse would blame on the page.
  const options = { port, output: 'json', logLevel: 'error', skipAudits: ['bf-cache'] } as const
  const outcome = await lighthouse(url, { ...options, skipAudits: [...options.skipAudits] })
  if (!outcome) throw new Error('Lighthouse gave nothing')
  const { categories, audits, runtimeError } = outcome.lhr
  if (runtimeError) throw new Error(runtimeError.message)
  const scores = CATEGORIES.map((name) => [name, 100 * (categories[name]?.score ?? NaN)])
  const times = Object.entries(TIMES).map(([name, audit]) => [name, audits[audit]?.numericValue ?? NaN])
  const details = audits['network-requests']?.details as { items?: { transferSize?: number }[] } | undefined
  const requests = details?.items ?? []
  const bytes = requests.reduce((sum, { transferSize = 0 }) => sum + transferSize, 0)
  const failed = Object.values(audits)
    .filter(({ score, scoreDisplayMode }) => score !== null && score < 1 && scoreDisplayMode === 'binary')
    .map(({ id }) => id)
  return { seen: { ...Object.fromEntries([...scores, ...times]), bytes, requests: requests.length }, failed }
}

/** Runs Lighthouse on a page in a separate browser. */
export async function run(input: Input): Promise<AuditRun> {
  const isRoot = process.getuid?.() === 0
  const browser = await chromium.launch({
    executablePath: input.executablePath,
    args: [`--remote-debugging-port=${input.port}`, ...(isRoot ? ['--no-sandbox'] : [])],
  })
  return audit(input).finally(() => browser.close())
}
