import { ask } from '../tests/support/ask.ts'
import { planActs } from '../tests/support/kill/plan.ts'
import { runActs, waitUntilSettled } from '../tests/support/kill/round.ts'
import { findFaults } from '../tests/support/kill/verify.ts'
import { openSession, type Session } from '../tests/support/session.ts'
import { runBench } from './bench/bench.ts'
import { count, mongodb, type OptionsOf } from './bench/options.ts'
import { waitUntil } from './bench/waitUntil.ts'
import { withCms, type CmsBench } from './bench/withSystem.ts'

const shape = (isQuick: boolean) => ({
  kills: count.default(isQuick ? 2 : 10),
  acts: count.default(200),
  mongodb,
})
type KillBench = CmsBench<OptionsOf<typeof shape>> & { session: Session }

/** One round: acts with a kill in the middle. @returns what is wrong afterwards */
async function runRound(bench: KillBench, round: number): Promise<string[]> {
  const { options, system, payload, session, report } = bench
  const plans = await planActs(payload, round, options.acts)
  const killAfter = Math.round(options.acts * (0.2 + 0.6 * Math.random()))
  const kill = () => system.kill('cms', 'worker')
  const isBack = async () => (await ask(`${system.cmsUrl}/api/alive`)).status === 200
  const back = async () => void (await waitUntil('The CMS is back', isBack, { everyMs: 100 }))
  const outcomes = await runActs(plans, { session, killAfter, kill, back })
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
await runBench('bench-kill', shape, (bench) => {
  const { kills, acts } = bench.options
  const wanted = { more: { SEED: 'none' }, services: ['cms', 'worker'], restartsAtOnce: true }
  return withCms(bench, wanted, async (own) => {
    await own.system.startPortal()
    const session = await openSession(own.payload, own.system.cmsUrl, { role: 'admin' })
    let faults = 0
    for (let round = 1; round <= kills; round += 1)
      faults += (await runRound({ ...own, session }, round)).length
    const about = { goal: { atMost: 0 } }
    own.report.figure(`${kills} kills in the middle of ${acts} acts: faults`, faults, about)
  })
})
