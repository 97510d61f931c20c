import { inRuns } from '../bench.ts'
import { formatRuns } from '../statistics.ts'
import { measureThroughput } from '../throughput.ts'
import type { PortalBench } from './own.ts'

export const CONNECTIONS = 32
const WARM_UP_SECONDS = 2
const LEAST_RATIO = 0.5

/**
 * The throughput of a page of the portal relative to the same bytes from another server, alternating between the two, so
 * that load from elsewhere affects both.
 * @param urls of the page on both
 */
export async function compare(
  { report, options }: PortalBench,
  name: string,
  { headers, ...urls }: { portal: string; other: string; headers: Record<string, string> },
): Promise<void> {
  const fire = (url: string, seconds = options.seconds) => {
    const { origin, pathname: path } = new URL(url)
    return measureThroughput({ origin, path, headers, seconds, connections: CONNECTIONS })
  }
  await fire(urls.portal, WARM_UP_SECONDS)
  await fire(urls.other, WARM_UP_SECONDS)
  const runs = await inRuns(options.runs, async () => ({
    other: await fire(urls.other),
    portal: await fire(urls.portal),
  }))
  const rates = (side: 'other' | 'portal') => runs.map((run) => run[side].perSecond)
  const remark = `${formatRuns(rates('portal'), '/s')} beside ${formatRuns(rates('other'), '/s')}`
  const ratios = runs.map(({ portal, other }) => portal.perSecond / other.perSecond)
  report.figure(name, ratios, { goal: { atLeast: LEAST_RATIO }, remark })
  const errors = runs.reduce((sum, { portal, other }) => sum + portal.errors + other.errors, 0)
  if (errors > 0) report.fail(`${name}: ${errors} errors`)
}
