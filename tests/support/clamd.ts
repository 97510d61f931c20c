import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pingScanner } from '../../cms/uploads/clamd.ts'
import { EICAR } from './fakeScanner.ts'

const CLAMD = '/usr/sbin/clamd'

/** Whether ClamAV's daemon can be run here (Debian: clamav-daemon). */
export const hasClamd = existsSync(CLAMD)

/** Starts the real daemon with a database of one signature: EICAR anywhere in a file. No network is needed. */
export async function startClamd(folder: string) {
  const database = join(folder, 'signatures')
  const socket = join(folder, 'clamd.sock')
  const config = join(folder, 'clamd.conf')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(database, { recursive: true })
  const signature = Buffer.from(EICAR).toString('hex')
  writeFileSync(join(database, 'eicar.ndb'), `Eicar-Test-Signature:0:*:${signature}\n`)
  writeFileSync(
    config,
    `LocalSocket ${socket}\nDatabaseDirectory ${database}\nForeground yes\nStreamMaxLength 5M\n`,
  )
  const child = spawn(CLAMD, [`--config-file=${config}`], { stdio: 'ignore' })
  const ended = new Promise((done) => child.once('exit', done))
  for (;;) {
    if (child.exitCode !== null) throw new Error(`clamd ended with ${child.exitCode}`)
    const isUp = await pingScanner(socket).then(
      () => true,
      () => false,
    )
    if (isUp) break
    await sleep(50)
  }
  return {
    socket,
    stop: async () => {
      child.kill('SIGKILL')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
