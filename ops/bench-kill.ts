import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { z } from 'zod'
import { ask } from './bench/ask.ts'
import { runBench, type Bench } from './bench/bench.ts'
import { openPayload, useDatabase } from './bench/cms/payload.ts'
import { openSession, WITHOUT_SECOND_FACTOR, type Session } from './bench/cms/session.ts'
import { planActs } from '../tests/support/kill/plan.ts'
import { runActs, waitUntilSettled } from '../tests/support/kill/round.ts'
import { findFaults } from '../tests/support/kill/verify.ts'
import { count } from './bench/options.ts'
import { openSystem, type System } from './bench/system.ts'

const BACK_WITHIN_MS = 60_000
const LOOK_EVERY_MS = 100

const SHAPE = {
  kills: count.optional(),
  acts: count.default(200),
  mongodb: z.string().startsWith('mongodb://').optional(),
}

type KillBench = Bench<z.infer<z.ZodObject<typeof SHAPE>>> & {
  system: System
  payload: Payload
  session: Session
}

async function waitUntilBack({ cmsUrl }: System): Promise<void> {
  const until = Date.now() + BACK_WITHIN_MS
  const isAlive = () =>
    ask(`${cmsUrl}/api/alive`).then(
      ({ status }) => status === 200,
      () => false,
    )
  while (!(await isAlive())) {
    if (Date.now() > until) throw new Error('The CMS has not come back after a minute')
    await sleep(LOOK_EVERY_MS)
  }
}

/** One round: acts with a kill in the middle. @returns what is wrong afterwards */
async function runRound(
  { options, system, payload, session, report }: KillBench,
  round: number,
): Promise<string[]> {
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
await runBench('bench-kill', SHAPE, async (bench) => {
  const { options, folder, progress, report } = bench
  const dataDir = join(folder, options.mongodb ? 'mongodb' : 'sqlite')
  const more = {
    ...WITHOUT_SECOND_FACTOR,
    SEED: 'none',
    ...(options.mongodb && { DATABASE_URI: options.mongodb }),
  }
  const wanted = { more, services: ['cms', 'worker'], restartsAtOnce: true }
  useDatabase(options.mongodb)
  const system = await openSystem(dataDir, progress, wanted)
  const payload = await openPayload()
  try {
    await system.startPortal()
    const session = await openSession(payload, system.cmsUrl, { role: 'admin' })
    const kills = options.kills ?? (options.quick ? 2 : 10)
    let faults = 0
    for (let round = 1; round <= kills; round += 1)
      faults += (await runRound({ ...bench, system, payload, session }, round)).length
    report.figure(`${kills} kills in the middle of ${options.acts} acts: faults`, faults, {
      goal: { atMost: 0 },
    })
  } finally {
    await payload.destroy()
    await system.stop()
  }
})
