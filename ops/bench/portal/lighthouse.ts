import { requireChromium } from '../../check/chromium.ts'
import { findFreePort } from '../../start/ports.ts'
import { pageTypes } from '../addresses.ts'
import { ask } from '../../../tests/support/ask.ts'
import { inRuns } from '../bench.ts'
import { runChild } from '../child.ts'
import type { AuditRun } from '../children/lighthouse.ts'
import { medianOf, rounded, type Goal } from '../statistics.ts'
import type { PortalBench } from './own.ts'

type Measure = {
  name: string
  key: string
  unit: string
  goal?: Goal
  /** The limit of the Ministry of Science and Technology's criteria for state portals (May 2025). */
  ceiling?: number
  /** Divisor for the unit, for instance from milliseconds to seconds. */
  by?: number
}

const MEASURES: Measure[] = [
  { name: 'performance', key: 'performance', unit: '', goal: { atLeast: 99 } },
  { name: 'accessibility', key: 'accessibility', unit: '', goal: { atLeast: 100 } },
  { name: 'best practices', key: 'best-practices', unit: '', goal: { atLeast: 100 } },
  { name: 'SEO', key: 'seo', unit: '', goal: { atLeast: 100 } },
  { name: 'first content (FCP)', key: 'fcp', unit: 's', by: 1000, goal: { atMost: 1 }, ceiling: 3 },
  { name: 'largest content (LCP)', key: 'lcp', unit: 's', by: 1000, goal: { atMost: 1.2 }, ceiling: 4 },
  { name: 'full display (Speed Index)', key: 'si', unit: 's', by: 1000, ceiling: 5.8 },
  { name: 'blocking (TBT)', key: 'tbt', unit: 's', by: 1000, goal: { atMost: 0.02 }, ceiling: 0.6 },
  { name: 'layout shift (CLS)', key: 'cls', unit: '', goal: { atMost: 0.01 } },
  { name: 'first view', key: 'bytes', unit: 'kB', by: 1000, goal: { atMost: 100 } },
  { name: 'requests', key: 'requests', unit: '', goal: { atMost: 12 } },
]

const WARM_UPS = 4
const MOST_TRIES = 3
/** Lighthouse's error when the browser's trace lacks the start of the page. */
const NO_START = 'NO_NAVSTART'

type Looks = Map<string, AuditRun[]>

const medianIn = (looks: AuditRun[], { key, by = 1 }: Measure) =>
  medianOf(looks.map(({ seen }) => (seen[key] ?? NaN) / by))

/**
 * Requests a page often enough to be cached in its smallest form (site/cache/compression.ts), as in regular service.
 */
async function warmUp(url: string): Promise<void> {
  for (let time = 0; time < WARM_UPS; time += 1)
    await ask(url, { headers: { 'accept-encoding': 'gzip, br' } })
}

/**
 * Runs Lighthouse once; again when the browser's trace lacks the start of the page, as happens about once in thirty
 * runs.
 */
async function audit({ report }: PortalBench, url: string, executablePath: string): Promise<AuditRun> {
  for (let time = 1; ; time += 1) {
    const port = await findFreePort([])
    try {
      return await runChild<AuditRun>('lighthouse.ts', { url, executablePath, port })
    } catch (error) {
      if (time === MOST_TRIES || !String(error).includes(NO_START)) throw error
      report.note(`Chromium did not tell when it began to load ${url} (${NO_START}); Lighthouse looked again`)
    }
  }
}

async function lookAtPages(bench: PortalBench, executablePath: string): Promise<Looks> {
  const looks: Looks = new Map()
  const pages = Object.entries(await pageTypes(bench.url))
  for (const [, path] of pages) await warmUp(bench.url + path)
  await inRuns(bench.options.runs, async (run) => {
    for (const [type, path] of pages) {
      const step = bench.progress.step(`Run ${run + 1}: ${type} (${path})`)
      const looked = await audit(bench, bench.url + path, executablePath)
      looks.set(type, [...(looks.get(type) ?? []), looked])
      step.done(`performance ${looked.seen.performance}`)
    }
  })
  return looks
}

function tell({ report }: PortalBench, looks: Looks): void {
  const cells = (runs: AuditRun[]) =>
    MEASURES.map((measure) => [
      measure.unit ? `${measure.name}, ${measure.unit}` : measure.name,
      rounded(medianIn(runs, measure)),
    ])
  report.table(
    'Lighthouse, mobile, median of each page',
    [...looks].map(([type, runs]) => ({ page: type, ...Object.fromEntries(cells(runs)) })),
  )
  for (const measure of MEASURES) {
    const { name, unit, goal, ceiling } = measure
    const medians = [...looks.values()].map((runs) => medianIn(runs, measure))
    const worst = goal && 'atLeast' in goal ? Math.min(...medians) : Math.max(...medians)
    const remark = ceiling ? `official Vietnamese ceiling ${ceiling} ${unit}` : undefined
    report.figure(`${name}, worst page`, worst, { unit, goal, remark })
  }
  for (const [type, runs] of looks) {
    const failed = [...new Set(runs.flatMap((one) => one.failed))]
    if (failed.length > 0) report.note(`Lighthouse finds on the ${type} page: ${failed.join(', ')}`)
  }
}

/**
 * Lighthouse's mobile score (slow phone, simulated slow 4G) of the page types, against the official ceilings:
 * https://vietnamnet.vn/cong-cu-ho-tro-nang-cao-trai-nghiem-nguoi-dung-website-co-quan-nha-nuoc-2405952.html
 */
export async function measureLighthouse(bench: PortalBench): Promise<void> {
  const looks = await lookAtPages(bench, requireChromium())
  bench.report.detail('looks', Object.fromEntries(looks))
  tell(bench, looks)
}
