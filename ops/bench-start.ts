import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { checkBuild } from './bench/portal.ts'
import { warnWhenBusy } from './benchSearch/report.ts'
import { percentile } from './benchSearch/statistics.ts'
import { runTool } from './benchSearch/tool.ts'
import { measureStart, type Start } from './benchStart/launch.ts'
import { readPages } from './benchStart/readPages.ts'
import { root } from './root.ts'
import { compileCache } from './start/compileCache.ts'
import { findFreePort } from './start/ports.ts'
import { makeProgress } from './start/progress.ts'
import { healthAddresses, portalServices } from './start/services.ts'
import { loadSettings, toEnvironment } from './start/settings.ts'
import type { Command } from './start/tether.ts'

/**
 * npm run bench:start -- [--runs 5] [--seconds 60] [--data folder]
 *
 * How long portal and admin take from spawn to their first good answer on a built tree with the sample province, and how
 * much memory the portal keeps: ten seconds after that, and after a minute of pages that are all made anew. The first
 * start finds no compiled code and is told apart. Beside it a server of Node that does nothing, in the same run.
 * --data names a folder with data that is used as it is.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '60' },
    data: { type: 'string' },
  },
})
const progress = makeProgress()
const folder = values.data ?? mkdtempSync(join(tmpdir(), 'bench-start-'))

async function prepare() {
  const port = await findFreePort([])
  const cmsPort = await findFreePort([port])
  Object.assign(process.env, {
    DATA_DIR: folder,
    PORT: String(port),
    CMS_PORT: String(cmsPort),
    SEED: 'sample',
  })
  Object.assign(process.env, { NODE_ENV: 'production', HOST: '127.0.0.1', LOG_LEVEL: 'warn' })
  const settings = await loadSettings()
  const env = { ...toEnvironment(settings), ...compileCache(settings) }
  const args = [join(root, 'ops/run.ts'), 'prepare']
  if (!values.data)
    await runTool({ name: 'Loading the sample province', args, env, dataDir: folder, progress })
  return { settings, env }
}

function tell(name: string, starts: Start[]): void {
  const ready = starts.map((start) => start.ready).sort((a, b) => a - b)
  const [first] = starts
  const shown = [percentile(ready, 0.5), ready[0] ?? NaN, ready.at(-1) ?? NaN].map(Math.round)
  const idle = Math.round(
    percentile(
      starts.map((start) => start.idle).sort((a, b) => a - b),
      0.5,
    ),
  )
  progress.tell(
    `${name}: ready after ${shown[0]} ms (${shown[1]} to ${shown[2]}, the first ${Math.round(first?.ready ?? NaN)}), ${idle} MB idle`,
  )
}

async function repeat(name: string, command: Command, address: string): Promise<void> {
  const starts: Start[] = []
  for (let n = 0; n < Number(values.runs); n += 1) starts.push(await measureStart(command, address))
  tell(name, starts)
}

async function measureLoaded(command: Command, address: string): Promise<void> {
  await measureStart(command, address, async (resident) => {
    const read = await readPages(new URL(address).origin, Number(values.seconds) * 1000)
    progress.tell(`portal: ${Math.round(resident())} MB after ${read} pages made anew in ${values.seconds} s`)
  })
}

async function measure(): Promise<void> {
  checkBuild(progress)
  warnWhenBusy()
  const { settings, env } = await prepare()
  const port = await findFreePort([settings.PORT, settings.CMS_PORT])
  const bare = `require('node:http').createServer((_, answer) => answer.end()).listen(${port}, '127.0.0.1')`
  await repeat('bare server', { command: process.execPath, args: ['-e', bare] }, `http://127.0.0.1:${port}`)
  const addresses = healthAddresses(settings)
  for (const service of portalServices(settings)) {
    const address = addresses[service.name]
    if (address) await repeat(service.name, { ...service, env }, address)
    if (address && service.name === 'portal') await measureLoaded({ ...service, env }, address)
  }
}

try {
  await measure()
} finally {
  if (!values.data) rmSync(folder, { recursive: true, force: true })
}
