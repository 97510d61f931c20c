import { openSession } from '../tests/support/session.ts'
import { inRuns, runBench, type Bench } from './bench/bench.ts'
import { runChild } from './bench/child.ts'
import type { Visit } from './bench/children/adminView.ts'
import { count } from './bench/options.ts'
import type { Row } from './bench/report.ts'
import { medianOf, rounded } from './bench/statistics.ts'
import { listViews, type View } from './bench/weight/views.ts'
import { withCms } from './bench/withSystem.ts'
import { requireChromium } from './check/chromium.ts'

/** How much slower than this machine the measured one is. */
const SLOWDOWN = 4
const USABLE = { atMost: 2000 }

type Looks = { cold: Visit; warm: Visit }[]

function toRow(name: string, looks: Looks): Row {
  const middle = (pass: 'cold' | 'warm', key: keyof Visit) => medianOf(looks.map((look) => look[pass][key]))
  const kB = (key: keyof Visit) => rounded(middle('cold', key) / 1000)
  const seconds = (pass: 'cold' | 'warm', key: keyof Visit) => rounded(middle(pass, key) / 1000)
  return {
    view: name,
    ...{ 'scripts, kB': kB('script'), 'styles, kB': kB('style'), 'page, kB': kB('page') },
    requests: middle('cold', 'requests'),
    ...{ 'cold: usable, s': seconds('cold', 'usable'), 'quiet, s': seconds('cold', 'quiet') },
    ...{ 'warm: answer, s': seconds('warm', 'answered'), 'content, s': seconds('warm', 'painted') },
    ...{ 'usable, s': seconds('warm', 'usable'), 'quiet after, s': seconds('warm', 'quiet') },
  }
}

async function measureViews({ report, progress }: Bench, input: object, views: View[], runs: number) {
  const all = new Map<string, Looks>(views.map(({ name }) => [name, []]))
  await inRuns(runs, async (run) => {
    for (const view of views) {
      const step = progress.step(`Run ${run + 1}: ${view.name}`)
      all.get(view.name)!.push(await runChild('adminView.ts', { ...input, view, slowdown: SLOWDOWN }))
      step.done()
    }
  })
  report.table(
    'Views of the admin',
    [...all].map(([name, looks]) => toRow(name, looks)),
  )
  report.detail('looks', Object.fromEntries(all))
  for (const [name, looks] of all) {
    const usable = looks.map(({ warm }) => warm.usable)
    report.figure(`${name}, warm cache: first usable`, usable, { unit: 'ms', goal: USABLE })
  }
}

/**
 * npm run bench:weight -- [--runs 3] [--quick] [--data folder] [--out report.json] [--keep]
 *
 * How heavy the admin is on an old PC: bytes, requests, and the time until the first link or field reacts, with an
 * empty and with a full cache, in Chromium at 1366 x 768, with a processor four times slower than this machine and a
 * line of 10 Mbit/s and 20 ms.
 */
const shape = (isQuick: boolean) => ({ runs: count.default(isQuick ? 1 : 3) })
await runBench('bench-weight', shape, async (bench) => {
  const executablePath = requireChromium()
  return withCms(bench, { services: ['cms'] }, async ({ system, payload }) => {
    await system.startPortal()
    const session = await openSession(payload, system.cmsUrl, { role: 'admin' })
    const input = { cmsUrl: system.cmsUrl, cookie: session.headers.cookie, executablePath }
    await measureViews(bench, input, await listViews(session), bench.options.runs)
  })
})
