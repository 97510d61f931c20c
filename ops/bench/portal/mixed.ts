import type { LoadResult } from '../tally.ts'
import { countErrors, runLoad, formatErrors } from '../load.ts'
import { highest, slopeOf, watchProcess, type Sample } from '../processes.ts'
import { rounded, formatRuns } from '../statistics.ts'
import { prepareMixture } from './mixture.ts'
import { documentsOf } from './options.ts'
import { onItsOwn, type PortalBench } from './own.ts'

const MOST_P99_MS = 50
const MOST_RESIDENT_MB = 300
/** The fluctuation of a Node process that does not grow. */
const FLAT_MB_A_MINUTE = 1
const WARM_UP_SECONDS = 5
const CONNECTIONS = 64
const LOOK_EVERY_MS = 10_000

function tell({ report, options }: PortalBench, load: LoadResult, samples: Sample[]): void {
  const name = `${options.rate} requests/s over ${options.addresses} pages, ${options.minutes} min`
  const { p50, p99, max } = load.answers
  const why = formatErrors(load) || undefined
  report.figure(`${name}: errors`, countErrors(load), { goal: { atMost: 0 }, remark: why })
  const times = `p50 ${formatRuns([p50], 'ms')}, slowest ${formatRuns([max], 'ms')}`
  report.figure(`${name}: p99`, p99, { unit: 'ms', goal: { atMost: MOST_P99_MS }, remark: times })
  const processor = samples.reduce((sum, sample) => sum + sample.processor, 0) / samples.length
  report.figure('memory of the portal meanwhile, highest', highest(samples, 'resident'), {
    ...{ unit: 'MB', goal: { atMost: MOST_RESIDENT_MB } },
    remark: `it took ${formatRuns([processor], '%')} of one core`,
  })
  const flat = { atMost: FLAT_MB_A_MINUTE }
  report.figure('its growth in the second half', slopeOf(samples), { unit: 'MB/min', goal: flat })
  const windows = load.windows.map((window, at) => ({
    ...{ second: (at + 1) * 10, answers: window.answers, errors: window.errors },
    ...{ 'p50 ms': rounded(window.p50), 'p99 ms': rounded(window.p99), 'max ms': rounded(window.max) },
    'memory MB': rounded(samples[at]?.resident ?? NaN),
  }))
  report.table('Every ten seconds', windows)
}

/** A day's traffic on an archive of a province: pages of every type at an even rate for minutes. */
export const measureMixed = (bench: PortalBench): Promise<void> =>
  onItsOwn(bench, 'archive', { documents: documentsOf(bench.options) }, async (own) => {
    const { rate: perSecond, minutes } = own.options
    const requests = await prepareMixture(own)
    const step = own.progress.step(`${perSecond} requests/s for ${minutes} min`)
    const endWatch = watchProcess(() => own.system.service('portal').pid(), LOOK_EVERY_MS)
    const load = await runLoad(
      {
        ...{ origin: own.url, requests, perSecond, seconds: Math.round(60 * minutes) },
        ...{ warmUpSeconds: WARM_UP_SECONDS, connections: CONNECTIONS },
      },
      { onShare: step.share },
    )
    step.done(formatErrors(load))
    const samples = endWatch()
    tell(own, load, samples)
    own.report.detail('load', { load, looks: samples })
  })
