import { join } from 'node:path'
import { portalPid, type Bench } from '../bench.ts'
import { readCounters } from '../counters.ts'
import { countErrors, runLoad, tellErrors } from '../loads.ts'
import { slopeOf, watchProcess, type Look } from '../memory.ts'
import { prepareMixture } from '../mixture.ts'
import { openPortal } from '../portal.ts'
import { told } from '../spread.ts'
import type { LoadResult } from '../client/openLoop.ts'

const MOST_P99_MS = 50
const MOST_RESIDENT_MB = 300
/** What a process of Node wavers by without growing. */
const FLAT_MB_A_MINUTE = 1
const WARM_UP_SECONDS = 5
const CONNECTIONS = 64

const rounded = (value: number) => Math.round(value * 10) / 10

function tell({ figures, options }: Bench, load: LoadResult, looks: Look[]): void {
  const name = `${options.rate} requests/s over ${options.addresses} pages, ${options.minutes} min`
  const memory = looks.map(({ residentMB }) => residentMB)
  const { p50, p99, max } = load.answers
  const why = tellErrors(load) || undefined
  figures.figure('mixed', `${name}: errors`, [countErrors(load)], { goal: { atMost: 0 }, remark: why })
  const times = `p50 ${told([p50], 'ms')}, slowest ${told([max], 'ms')}`
  figures.figure('mixed', `${name}: p99`, [p99], { unit: 'ms', goal: { atMost: MOST_P99_MS }, remark: times })
  const processor = looks.reduce((sum, look) => sum + look.processor, 0) / looks.length
  figures.figure('mixed', 'memory of the portal meanwhile, highest', [Math.max(...memory)], {
    ...{ unit: 'MB', goal: { atMost: MOST_RESIDENT_MB } },
    remark: `it took ${told([processor], '%')} of one core`,
  })
  const flat = { atMost: FLAT_MB_A_MINUTE }
  figures.figure('mixed', 'its growth in the second half', [slopeOf(looks)], { unit: 'MB/min', goal: flat })
  figures.table(
    'mixed',
    'Every ten seconds',
    load.windows.map(({ answers, errors, p50, p99, max }, at) => ({
      ...{
        second: (at + 1) * 10,
        answers,
        errors,
        'p50 ms': rounded(p50),
        'p99 ms': rounded(p99),
        'max ms': rounded(max),
      },
      'memory MB': rounded(looks[at]?.residentMB ?? NaN),
    })),
  )
}

/** A day's traffic on an archive of a province: pages of every type at an even rate for minutes. */
export async function measureMixed(bench: Bench): Promise<void> {
  const { figures, options, progress, folder } = bench
  const own = await openPortal(join(folder, 'archive'), progress, { documents: options.documents })
  const at = { ...bench, ...own }
  try {
    const { requests, firstPerSecond } = await prepareMixture(at)
    figures.figure('mixed', 'pages made for the first time, 4 at once', [firstPerSecond], { unit: '/s' })
    const step = progress.step(`${options.rate} requests/s for ${options.minutes} min`)
    const endWatch = watchProcess(() => portalPid(at))
    const load = await runLoad(
      {
        ...{ origin: own.url, requests, perSecond: options.rate, seconds: Math.round(60 * options.minutes) },
        ...{ warmUpSeconds: WARM_UP_SECONDS, connections: CONNECTIONS },
      },
      (share) => step.share(share),
    )
    step.done(tellErrors(load))
    const looks = endWatch()
    tell(at, load, looks)
    figures.detail('mixed', { load, looks, counters: await readCounters(own.url) })
  } finally {
    await own.system.stop()
  }
}
