import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { onPath, run } from '../../../ops/start/command.ts'
import { findFreePort } from '../../../ops/start/ports.ts'
import { spawnTethered, stopTethered } from '../../../ops/start/tether.ts'
import { pin } from '../../../ops/bench/machine.ts'
import { ask } from '../ask.ts'
import type { Place } from './config.ts'

/** The path of nginx, if installed, including administrators' folders. */
export const findNginx = (): string | undefined =>
  onPath('nginx') ??
  ['/usr/sbin/nginx', '/usr/local/sbin/nginx'].find((file) => onPath(file.slice(1)) !== undefined)

const GRACE_MS = 2000
const TRIES = 100

/** Free ports for the servers of a configuration. */
export async function freePorts(): Promise<Place['ports']> {
  const taken: number[] = []
  for (let left = 4; left > 0; left -= 1) taken.push(await findFreePort(taken))
  const [portal = 0, admin = 0, redirect = 0, files = 0] = taken
  return { portal, admin, redirect, files }
}

function write(folder: string, config: string): string {
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, config)
  return file
}

/** The output of `nginx -t` for a configuration. */
export async function checkConfig(
  nginx: string,
  folder: string,
  config: string,
): Promise<{ isGood: boolean; said: string }> {
  const { code, output } = await run([nginx, '-t', '-p', folder, '-c', write(folder, config)])
  return { isGood: code === 0, said: output }
}

/**
 * Starts nginx on the server core.
 * @param url an address of it that must respond
 * @throws with its output when it does not start
 */
export async function startNginx(
  nginx: string,
  { folder, config, url }: { folder: string; config: string; url: string },
): Promise<{ stop: () => Promise<void> }> {
  const args = ['-p', folder, '-c', write(folder, config)]
  const child = spawnTethered(pin('server', { command: nginx, args }))
  let said = ''
  child.stderr!.on('data', (bytes: Buffer) => void (said = (said + String(bytes)).slice(-2000)))
  child.stdout!.resume()
  for (let left = TRIES; left > 0; left -= 1) {
    if (await ask(url).catch(() => undefined)) return { stop: () => stopTethered(child, GRACE_MS) }
    if (child.exitCode !== null) break
    await sleep(50)
  }
  await stopTethered(child, GRACE_MS)
  throw new Error(`nginx did not start: ${said}`)
}
