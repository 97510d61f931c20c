import { findChromium } from '../../check/chromium.ts'
import type { Row } from '../../benchSearch/report.ts'
import { findFreePort } from '../../start/ports.ts'
import { pageTypes } from '../addresses.ts'
import { readAnswer } from '../answers.ts'
import { inRuns, type Bench } from '../bench.ts'
import type { Seen } from '../children/lighthouse.ts'
import { runScript } from '../child.ts'
import { medianOf, rounded, type Target } from '../spread.ts'

type Measure = {
  name: string
  key: string
  unit: string
  goal?: Target
  /** The most that the Ministry of Science and Technology's criteria for state portals (May 2025) allow. */
  ceiling?: number
  /** Of the unit, for instance seconds out of milliseconds. */
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
/** What Lighthouse says when the browser's trace does not hold the begin of the page. */
const NO_START = 'NO_NAVSTART'

type Look = { seen: Seen; failed: string[] }
type Looks = Map<string, Look[]>

const valueOf = ({ seen }: Look, { key, by = 1 }: Measure) => (seen[key] ?? NaN) / by

/** Asks often enough for a page to be kept in its smallest form (site/cache/compression.ts), as one in service is, soon after. */
async function warmUp(url: string): Promise<void> {
  for (let time = 0; time < WARM_UPS; time += 1)
    await readAnswer(url, { headers: { 'accept-encoding': 'gzip, br' } })
}

/** Looks once; again when the trace of the browser has no begin, as happens once in thirty times. */
async function look(bench: Bench, url: string, executablePath: string): Promise<Look> {
  for (let time = 1; ; time += 1) {
    const port = await findFreePort([])
    try {
      return await runScript<Look>('lighthouse.ts', { url, executablePath, port })
    } catch (error) {
      if (time === MOST_TRIES || !String(error).includes(NO_START)) throw error
      bench.figures.note(
        `Chromium did not tell when it began to load ${url} (${NO_START}); Lighthouse looked again`,
      )
    }
  }
}

async function lookAtPages(bench: Bench, executablePath: string): Promise<Looks> {
  const looks: Looks = new Map()
  const pages = Object.entries(await pageTypes(bench.url))
  for (const [, path] of pages) await warmUp(bench.url + path)
  await inRuns(bench, async (run) => {
    for (const [at, [type, path]] of pages.entries()) {
      const step = bench.progress.step(`Run ${run + 1}, page ${at + 1} of ${pages.length}: ${type} (${path})`)
      const looked = await look(bench, bench.url + path, executablePath)
      looks.set(type, [...(looks.get(type) ?? []), looked])
      step.done(`performance ${looked.seen.performance}`)
    }
  })
  return looks
}

const worst = (medians: number[], goal: Target | undefined) =>
  goal && 'atLeast' in goal ? Math.min(...medians) : Math.max(...medians)

function tell({ figures }: Bench, looks: Looks): void {
  const rows: Row[] = [...looks].map(([type, runs]) => ({
    page: type,
    ...Object.fromEntries(
      MEASURES.map((measure) => [
        measure.unit ? `${measure.name}, ${measure.unit}` : measure.name,
        rounded(medianOf(runs.map((look) => valueOf(look, measure)))),
      ]),
    ),
  }))
  figures.table('lighthouse', 'Lighthouse, mobile, median of each page', rows, true)
  for (const measure of MEASURES) {
    const medians = [...looks.values()].map((runs) => medianOf(runs.map((look) => valueOf(look, measure))))
    const ceiling = measure.ceiling && `official Vietnamese ceiling ${measure.ceiling} ${measure.unit}`
    const value = worst(medians, measure.goal)
    const { unit, goal } = measure
    figures.figure('lighthouse', `${measure.name}, worst page`, [value], {
      ...{ unit, remark: ceiling || undefined },
      ...(goal && { goal }),
    })
  }
  for (const [type, runs] of looks) {
    const failed = [...new Set(runs.flatMap((look) => look.failed))]
    if (failed.length > 0) figures.note(`Lighthouse finds on the ${type} page: ${failed.join(', ')}`)
  }
}

/**
 * Lighthouse as it judges phones (a slow one on slow 4G, simulated), on the page types, beside the official ceilings:
 * https://vietnamnet.vn/cong-cu-ho-tro-nang-cao-trai-nghiem-nguoi-dung-website-co-quan-nha-nuoc-2405952.html
 */
export async function measureLighthouse(bench: Bench): Promise<void> {
  const { figures } = bench
  const executablePath = findChromium()
  if (!executablePath)
    return figures.fail(
      'lighthouse',
      'there is no Chromium: sudo apt-get install chromium, or set CHROME_PATH',
    )
  const looks = await lookAtPages(bench, executablePath)
  figures.detail('lighthouse', Object.fromEntries(looks))
  tell(bench, looks)
}
