import { setTimeout as sleep } from 'node:timers/promises'
import { openSession } from '../tests/support/session.ts'
import { measurePage } from './bench/admin/measure.ts'
import { findAgency } from './bench/admin/people.ts'
import { runBench, runParts } from './bench/bench.ts'
import { findFaults, isAccepted, sendQuestions, WITHOUT_LIMITS, type Sent } from './bench/cases/intake.ts'
import { count, mongodb, someOf, type OptionsOf } from './bench/options.ts'
import { measurePages, tellPages, type Measured } from './bench/pages.ts'
import { spreadOf } from './bench/statistics.ts'
import { withCms, type CmsBench } from './bench/withSystem.ts'

const PUBLIC_GOAL_MS = 25
const DESK_GOAL_MS = 300
/** What a form that is not taken may be answered with. */
const REFUSED = new Set<number | null>([429, 503])

const shape = (isQuick: boolean) => ({
  cases: count.default(isQuick ? 2000 : 100_000),
  rate: count.default(50),
  seconds: count.default(isQuick ? 10 : 60),
  times: count.default(isQuick ? 5 : 20),
  only: someOf(['intake', 'kill', 'lists']),
  mongodb,
})

type CasesBench = CmsBench<OptionsOf<typeof shape>>

async function tellOutcome(
  { report, payload }: CasesBench,
  mark: string,
  all: readonly Sent[],
): Promise<void> {
  const faults = await findFaults(payload, mark, all)
  for (const fault of faults.slice(0, 20)) report.fail(fault)
  report.figure(`${mark}: accepted and lost, or stored twice`, faults.length, { goal: { atMost: 0 } })
}

async function measureIntake(bench: CasesBench): Promise<void> {
  const { options, report, system } = bench
  const [perSecond, mark] = [options.rate, `Câu hỏi của lượt đo ${Date.now()}`]
  const all = await sendQuestions({ origin: system.portalUrl, perSecond, seconds: options.seconds, mark })
  const accepted = all.filter(isAccepted)
  const others = all.filter((one) => !isAccepted(one))
  const wrong = others.filter(({ status, isTextBack }) => !REFUSED.has(status) || !isTextBack)
  for (const { status, text } of wrong.slice(0, 20)) report.fail(`“${text}” was answered with ${status}`)
  const { p50, p95 } = spreadOf(accepted.map(({ tookMs }) => tookMs))
  report.figure(`${all.length} questions at ${perSecond} a second: accepted`, accepted.length, {})
  report.figure('accepted, p50', p50, { unit: 'ms' })
  report.figure('accepted, p95', p95, { unit: 'ms' })
  report.figure('refused otherwise than with 429 or 503 and the text', wrong.length, { goal: { atMost: 0 } })
  await tellOutcome(bench, mark, all)
}

async function measureKill(bench: CasesBench): Promise<void> {
  const { system, options, report } = bench
  const [seconds, mark] = [options.seconds, `Câu hỏi khi bị ngắt ${Date.now()}`]
  const perSecond = Math.ceil(options.rate / 5)
  const sending = sendQuestions({ origin: system.portalUrl, perSecond, seconds, mark, isInsistent: true })
  await sleep((seconds * 1000) / 3)
  system.kill('cms', 'worker')
  await sleep((seconds * 1000) / 3)
  system.kill('portal', 'cms', 'worker')
  const all = await sending
  const never = all.filter((one) => !isAccepted(one)).length
  report.figure(`${all.length} questions around two kills: never taken`, never, { goal: { atMost: 0 } })
  await tellOutcome(bench, mark, all)
}

const PUBLIC_LISTS = [
  ...['', '?trang=2', '?trang=100', '?loai=hien-truong', '?loai=hoi-dap', '?linh-vuc=cong-thuong'],
  ...['?tinh-trang=dang-xu-ly', '?loai=hien-truong&linh-vuc=cong-thuong', '?xa=02839', '?xa=02839&trang=3'],
].map((query) => `/phan-anh${query}`)

async function measurePublic({ options, report, system }: CasesBench): Promise<void> {
  const asked = { origin: system.portalUrl, perSecond: 10, requests: options.times }
  const results: Measured[] = []
  for (const path of PUBLIC_LISTS)
    results.push(await measurePages(report, { name: path, paths: [path] }, asked))
  tellPages(report, 'Public lists, past the cache', results, PUBLIC_GOAL_MS)
}

const DESK_LISTS = [
  ...['new', 'mine', 'due', 'overdue', 'waiting', 'approval', 'open', 'closed'].map((tab) => `?tab=${tab}`),
  ...['?tab=open&kind=hien-truong', '?tab=open&kind=hien-truong&topic=cong-thuong', '?tab=open&page=100'],
]

async function measureDesk({ options, report, system, payload }: CasesBench): Promise<void> {
  const agency = await findAgency(payload)
  const people = {
    province: await openSession(payload, system.cmsUrl, { role: 'publisher' }),
    agency: await openSession(payload, system.cmsUrl, { role: 'publisher', agency }),
  }
  const how = { times: options.times, pid: () => system.service('cms').pid() }
  const results: Measured[] = []
  for (const [who, session] of Object.entries(people))
    for (const list of DESK_LISTS) {
      const page = { name: `${who} ${list}`, paths: [`/admin/cases${list}`] }
      results.push(await measurePage(page, { ...how, session }))
    }
  tellPages(report, 'Lists of the desk', results, DESK_GOAL_MS)
}

async function measureLists(bench: CasesBench): Promise<void> {
  const { options, payload, progress, report } = bench
  const { loadCases } = await import('../cms/generate/cases.ts')
  const step = progress.step(`Making ${options.cases} cases`)
  await loadCases(payload, options.cases)
  step.done()
  await report.attempt('public lists', () => measurePublic(bench))
  await report.attempt('lists of the desk', () => measureDesk(bench))
}

/**
 * npm run bench:cases -- [--rate 50] [--seconds 60] [--cases 100000] [--times 20] [--only intake,kill,lists]
 *   [--mongodb mongodb://…] [--quick] [--data folder] [--out report.json] [--keep]
 *
 * Cases of citizens. `intake`: questions sent to the portal at a fixed rate; those that are accepted are stored once, the
 * others come back with 429 or 503 and their text. `kill`: the same at a fifth of the rate from people who send again,
 * while the CMS and the worker are killed, and later the portal, too: none is lost, none stored twice. `lists`: the public
 * list past the page cache and the lists of the desk, with many cases. The exit code is 1 when a goal is missed.
 */
await runBench('bench-cases', shape, (bench) => {
  const wanted = { more: WITHOUT_LIMITS, services: ['portal', 'cms', 'worker'], restartsAtOnce: true }
  return withCms(bench, wanted, async (own) => {
    await own.system.startPortal()
    await runParts(own, { intake: measureIntake, kill: measureKill, lists: measureLists })
  })
})
