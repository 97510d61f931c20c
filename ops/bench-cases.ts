import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { measurePage } from './bench/admin/measure.ts'
import { PAST_THE_CACHE } from './bench/addresses.ts'
import { runBench, runParts, type Bench } from './bench/bench.ts'
import { fillCases } from './bench/cases/fill.ts'
import { findFaults, isAccepted, sendQuestions, WITHOUT_LIMITS, type Sent } from './bench/cases/intake.ts'
import { expectNoErrors, runLoad } from './bench/load.ts'
import { count, mongodb, someOf, type OptionsOf } from './bench/options.ts'
import { toCells, type Row } from './bench/report.ts'
import { openSession, WITHOUT_SECOND_FACTOR } from './bench/session.ts'
import { spreadOf } from './bench/statistics.ts'
import type { System } from './bench/system.ts'
import { onMongo, withPayload, withPortal } from './bench/withSystem.ts'

const PUBLIC_GOAL_MS = 25
const DESK_GOAL_MS = 300
/** What a form that is not taken may be answered with. */
const REFUSED = new Set<number | null>([429, 503])
const WARM_UP = 20

const shape = (isQuick: boolean) => ({
  cases: count.default(isQuick ? 2000 : 100_000),
  rate: count.default(50),
  seconds: count.default(isQuick ? 10 : 60),
  times: count.default(isQuick ? 5 : 20),
  only: someOf(['intake', 'kill', 'lists']),
  mongodb,
})

type CasesBench = Bench<OptionsOf<typeof shape>> & { system: System; payload: Payload }

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
  const kill = (...names: string[]) => {
    for (const name of names) system.service(name).replace('is killed on purpose')
  }
  const perSecond = Math.ceil(options.rate / 5)
  const sending = sendQuestions({ origin: system.portalUrl, perSecond, seconds, mark, isInsistent: true })
  await sleep((seconds * 1000) / 3)
  kill('cms', 'worker')
  await sleep((seconds * 1000) / 3)
  kill('portal', 'cms', 'worker')
  const all = await sending
  const never = all.filter((one) => !isAccepted(one)).length
  report.figure(`${all.length} questions around two kills: never taken`, never, { goal: { atMost: 0 } })
  await tellOutcome(bench, mark, all)
}

const PUBLIC_LISTS = [
  ...['', '?trang=2', '?trang=100', '?loai=hien-truong', '?loai=hoi-dap', '?linh-vuc=cong-thuong'],
  ...['?tinh-trang=dang-xu-ly', '?loai=hien-truong&linh-vuc=cong-thuong'],
].map((query) => `/phan-anh${query}`)

async function measurePublic({ options, report, system }: CasesBench): Promise<void> {
  const requests = PUBLIC_LISTS.map((path) => ({ path, headers: PAST_THE_CACHE }))
  const [perSecond, times] = [10, 10 * options.times]
  const rows: Row[] = []
  for (const one of requests) {
    const seconds = times / requests.length / perSecond
    const load = await runLoad(
      { origin: system.portalUrl, requests: [one], perSecond, seconds, warmUpSeconds: WARM_UP / perSecond },
      { isPinned: false },
    )
    expectNoErrors(report, one.path, [load])
    rows.push({ page: one.path, ...toCells(load.answers) })
    report.figure(`${one.path}: p95`, load.answers.p95, { unit: 'ms', goal: { atMost: PUBLIC_GOAL_MS } })
  }
  report.table('Public lists, past the cache', rows)
}

const DESK_LISTS = [
  ...['new', 'mine', 'due', 'overdue', 'waiting', 'approval', 'open', 'closed'].map((tab) => `?tab=${tab}`),
  ...['?tab=open&kind=hien-truong', '?tab=open&kind=hien-truong&topic=cong-thuong', '?tab=open&page=100'],
]

async function measureDesk({ options, report, system, payload }: CasesBench): Promise<void> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'agencies',
    where: {},
    limit: 1,
    select: {},
  })
  const desk = await openSession(payload, system.cmsUrl, { role: 'publisher' })
  const agency = await openSession(payload, system.cmsUrl, { role: 'publisher', agency: String(docs[0]!.id) })
  const how = { times: options.times, pid: () => system.service('cms').pid() }
  const rows: Row[] = []
  for (const [who, session] of Object.entries({ province: desk, agency }))
    for (const list of DESK_LISTS) {
      const page = { name: `${who} ${list}`, paths: [`/admin/cases${list}`] }
      const { name, p95, row } = await measurePage(page, { ...how, session })
      rows.push(row)
      report.figure(`${name}: p95`, p95, { unit: 'ms', goal: { atMost: DESK_GOAL_MS } })
    }
  report.table('Lists of the desk', rows)
}

async function measureLists(bench: CasesBench): Promise<void> {
  const { options, payload, progress, report } = bench
  await fillCases(payload, options.cases, progress)
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
await runBench('bench-cases', shape, async (bench) => {
  const { options, folder } = bench
  const dataDir = join(folder, options.mongodb ? 'mongodb' : 'sqlite')
  const more = { ...WITHOUT_SECOND_FACTOR, ...WITHOUT_LIMITS, ...onMongo(options.mongodb) }
  const wanted = { more, services: ['portal', 'cms', 'worker'], restartsAtOnce: true }
  const parts = { intake: measureIntake, kill: measureKill, lists: measureLists }
  await withPortal(bench, dataDir, wanted, (system) =>
    withPayload((payload) => runParts({ ...bench, system, payload }, parts)),
  )
})
