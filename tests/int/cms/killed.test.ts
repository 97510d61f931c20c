import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { planActs } from '../../support/kill/plan.ts'
import { runActs, waitUntilSettled } from '../../support/kill/round.ts'
import { findFaults } from '../../support/kill/verify.ts'
import { findFreePort } from '../../../ops/start/ports.ts'
import { hashInFull } from '../../support/hashRounds.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { openSession } from '../../support/session.ts'

/** Of each of eight editors a save, a schedule and a release. */
const ACTS = 24
const CMS = fileURLToPath(new URL('./processes/servedCms.ts', import.meta.url))
const WORKER = fileURLToPath(new URL('../../../cms/jobs/worker.ts', import.meta.url))

let running: Running
let cmsUrl: string
const children: ChildProcess[] = []

/** Starts a process on the database of this file; resolves when it says that it is ready. */
async function start(file: string): Promise<void> {
  const env = { ...process.env, CMS_URL: cmsUrl, LOG_LEVEL: 'info' }
  const child = spawn(process.execPath, [file], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  for await (const line of createInterface({ input: child.stdout })) if (/\bready\b/.test(line)) break
  child.stdout.resume()
}

const startBoth = () => Promise.all([start(CMS), start(WORKER)])

/** Ends both as `kill -9` does, and resolves when they are gone. */
const killBoth = () =>
  Promise.all(
    children.splice(0).map(async (child) => {
      child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    }),
  )

beforeAll(async () => {
  hashInFull()
  running = await startPayload()
  cmsUrl = `http://127.0.0.1:${await findFreePort([])}`
  await startBoth()
})
afterAll(async () => {
  await killBoth()
  await running.stop()
})

test('kill -9 of CMS and worker in the middle of saves, schedules and releases loses and doubles nothing', async () => {
  const { payload } = running
  const session = await openSession(payload, cmsUrl, { role: 'admin' })
  let restarted: Promise<unknown> = Promise.resolve()
  const outcomes = await runActs(await planActs(payload, 1, ACTS), {
    ...{ session, killAfter: ACTS / 2 },
    kill: () => (restarted = killBoth().then(startBoth)),
    back: async () => void (await restarted),
  })
  await waitUntilSettled(payload)
  expect(outcomes).toHaveLength(ACTS)
  expect(outcomes.filter(({ isAcknowledged }) => !isAcknowledged)).not.toEqual([])
  expect(await findFaults(payload, outcomes)).toEqual([])
})
