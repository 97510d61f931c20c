import { PAST_THE_CACHE } from './addresses.ts'
import { expectNoErrors, runLoad } from './load.ts'
import { meterProcessor } from './processes.ts'
import { toCells, type Report, type Row } from './report.ts'
import type { Spread } from './statistics.ts'

/** A kind of page with paths of it, requested in turn. */
export type PageType = { name: string; paths: string[] }
export type Measured = { name: string; answers: Spread; row: Row }

type Asked = {
  /** The server under test. */
  origin: string
  /** Its process, when it is one of ours. */
  pid?: () => number | undefined
  perSecond: number
  requests: number
  isPinned?: boolean
}

/** Requests before the measurement that are not counted. */
const WARM_UP = 20

/** Requests the pages of a kind at a fixed rate, each made anew: past the page cache. */
export async function measurePages(
  report: Report,
  { name, paths }: PageType,
  { origin, pid = () => undefined, perSecond, requests, isPinned = false }: Asked,
): Promise<Measured> {
  const endMeter = meterProcessor(pid)
  const asked = paths.map((path) => ({ path, headers: PAST_THE_CACHE }))
  const duration = { seconds: requests / perSecond, warmUpSeconds: WARM_UP / perSecond }
  const load = await runLoad({ origin, requests: asked, perSecond, ...duration }, { isPinned })
  const processor = endMeter(WARM_UP + requests)
  expectNoErrors(report, name, [load])
  return {
    ...{ name, answers: load.answers },
    row: { page: name, ...toCells(load.answers), 'processor ms': processor },
  }
}

/** A table of kinds of pages, and the p95 of each as a figure; those called a baseline have no goal. */
export function tellPages(report: Report, title: string, results: readonly Measured[], goalMs: number): void {
  const rows = results.map(({ row }) => row)
  report.table(title, rows)
  for (const { name, answers } of results) {
    const goal = name.startsWith('baseline') ? undefined : { atMost: goalMs }
    report.figure(`${name}: p95`, answers.p95, { unit: 'ms', goal })
  }
}
