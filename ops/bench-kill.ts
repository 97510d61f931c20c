import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { planActs } from '../tests/support/kill/plan.ts'
import { runActs, waitUntilSettled } from '../tests/support/kill/round.ts'
import { findFaults } from '../tests/support/kill/verify.ts'
import { ask } from './bench/ask.ts'
import { runBench, type Bench } from './bench/bench.ts'
import { count, mongodb, type OptionsOf } from './bench/options.ts'
import { openSession, WITHOUT_SECOND_FACTOR, type Session } from './bench/session.ts'
import type { System } from './bench/system.ts'
import { onMongo, withPayload, withPortal } from './bench/withSystem.ts'

const BACK_WITHIN_MS = 60_000
const LOOK_EVERY_MS = 100

const shape = (isQuick: boolean) => ({
  kills: count.default(isQuick ? 2 : 10),
  acts: count.default(200),
  mongodb,
})
type KillBench = Bench<OptionsOf<typeof shape>> & { system: System; payload: Payload; session: Session }

async function waitUntilBack({ cmsUrl }: System): Promise<void> {
  const until = Date.now() + BACK_WITHIN_MS
  while ((await ask(`${cmsUrl}/api/alive`).catch(() => undefined))?.status !== 200) {
    if (Date.now() > until) throw new Error('The CMS has not come back after a minute')
    await sleep(LOOK_EVERY_MS)
  }
}

/** One round: acts with a kill in the middle. @returns what is wrong afterwards */
async function runRound(bench: KillBench, round: number): Promise<string[]> {
  const { options, system, payload, session, report } = bench
  const plans = await planActs(payload, round, options.acts)
  const killAfter = Math.round(options.acts * (0.2 + 0.6 * Math.random()))
  const kill = () => {
    for (const name of ['cms', 'worker']) system.service(name).replace('is killed on purpose')
  }
  const outcomes = await runActs(plans, { session, killAfter, kill, back: () => waitUntilBack(system) })
  await waitUntilSettled(payload)
  const faults = await findFaults(payload, outcomes)
  const unanswered = outcomes.filter(({ isAcknowledged }) => !isAcknowledged).length
  report.detail(`round ${round}`, { killAfter, unanswered, faults })
  console.log(
    `  Kill ${round}, after ${killAfter} of ${outcomes.length} acts: ${unanswered} without an answer, ${faults.length} faults`,
  )
  for (const fault of faults) report.fail(`kill ${round}: ${fault}`)
  return faults
}

/**
 * npm run bench:kill -- [--kills 10] [--acts 200] [--mongodb mongodb://…] [--quick] [--data folder] [--out report.json]
 *
 * Kills the CMS and the worker (SIGKILL) in the middle of saves, schedules and releases of eight editors, who go on when
 * both are back. Afterwards nothing that was acknowledged is lost, no release is public by half, nothing was published
 * twice, and the audit log is whole. The exit code is 1 when anything is wrong.
 */
await runBench('bench-kill', shape, async (bench) => {
  const { options, folder, report } = bench
  const { kills, acts } = options
  const more = { ...WITHOUT_SECOND_FACTOR, SEED: 'none', ...onMongo(options.mongodb) }
  const wanted = { more, services: ['cms', 'worker'], restartsAtOnce: true }
  const measure = async (system: System, payload: Payload) => {
    const session = await openSession(payload, system.cmsUrl, { role: 'admin' })
    let faults = 0
    for (let round = 1; round <= kills; round += 1)
      faults += (await runRound({ ...bench, system, payload, session }, round)).length
    report.figure(`${kills} kills in the middle of ${acts} acts: faults`, faults, { goal: { atMost: 0 } })
  }
  const dataDir = join(folder, options.mongodb ? 'mongodb' : 'sqlite')
  await withPortal(bench, dataDir, wanted, (system) => withPayload((payload) => measure(system, payload)))
})
