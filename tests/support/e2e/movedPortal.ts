import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePort } from '../../../ops/start/ports.ts'
import { portalProcess } from '../../../ops/start/services.ts'
import { toSettings, type System } from './system.ts'

/** A portal on the data of a system, with its own clock and without reports from a worker. */
export interface MovedPortal {
  url: string
  /** Sets its clock, which runs on from there. */
  setClock: (time: number) => void
  stop: () => Promise<void>
}

const READY_WITHIN_MS = 180_000

async function untilReady(url: string, said: () => string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS
  while (Date.now() < deadline) {
    const answer = await fetch(`${url}/readyz`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`The portal with the moved clock was not ready in time:\n${said().slice(-2000)}`)
}

/** @param time of its clock at the start, in milliseconds */
export async function startMovedPortal(system: System, time: number): Promise<MovedPortal> {
  const folder = mkdtempSync(join(tmpdir(), 'portal-clock-'))
  const file = join(folder, 'ahead')
  const setClock = (to: number) => writeFileSync(file, String(to - Date.now()))
  setClock(time)
  const port = await findFreePort([system.port, system.cmsPort])
  const url = `http://127.0.0.1:${port}`
  const clock = new URL('movedClock.mjs', import.meta.url).href
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(portalProcess.command, ['--import', clock, ...portalProcess.args], {
    env: {
      ...{ PATH, HOME, NODE_ENV: 'production', LOG_LEVEL: 'warn', MOVED_CLOCK_FILE: file },
      ...toSettings(system),
      ...portalProcess.env,
      ...{ PORT: String(port), PORTAL_URL: url, PAYLOAD_SECRET: 'no session is opened with this secret' },
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += String(part)))
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await untilReady(url, () => output)
    return { url, setClock, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
