import { cpSync, existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runTool } from '../benchSearch/tool.ts'
import { root } from '../root.ts'
import { findFreePort } from '../start/ports.ts'
import { waitUntilHealthy } from '../start/health.ts'
import type { Progress } from '../start/progress.ts'
import { makeService, type Service } from '../start/service.ts'
import { portalProcess } from '../start/services.ts'

const HEALTHY_WITHIN_MS = 60_000
const GRACE_MS = 8000

/** How many made-up documents a database holds beside the sample province. */
export type Size = { news: number; documents: number; procedures: number }

type Making = { size: Size; folder: string; progress: Progress }

const environment = (dataDir: string, more: Record<string, string> = {}) => ({
  ...{ NODE_ENV: 'production', DATA_DIR: dataDir, SEED: 'sample', LOG_LEVEL: 'warn' },
  ...more,
})

const run = (name: string, args: string[], { dataDir, progress }: { dataDir: string; progress: Progress }) =>
  runTool({ name, args: [join(root, 'ops/run.ts'), ...args], env: environment(dataDir), dataDir, progress })

/** The sample province alone: every size begins as a copy of it. */
async function makeSample(folder: string, progress: Progress): Promise<string> {
  const sample = join(folder, 'sample')
  if (existsSync(sample)) return sample
  const part = `${sample}.part`
  rmSync(part, { recursive: true, force: true })
  await run('Loading the sample province', ['prepare'], { dataDir: part, progress })
  renameSync(part, sample)
  return sample
}

/**
 * The data folder of a size; one that is there already is used as it is.
 * @returns its path
 */
export async function makeData({ size, folder, progress }: Making): Promise<string> {
  const dataDir = join(folder, `news-${size.news}`)
  if (existsSync(dataDir)) {
    await run('Bringing the database in order', ['prepare'], { dataDir, progress })
    return dataDir
  }
  const part = `${dataDir}.part`
  rmSync(part, { recursive: true, force: true })
  cpSync(await makeSample(folder, progress), part, { recursive: true })
  const counts = Object.entries(size).flatMap(([name, count]) => [`--${name}`, String(count)])
  await run(`Making ${size.news} news`, ['generate', ...counts], { dataDir: part, progress })
  renameSync(part, dataDir)
  return dataDir
}

/** A running portal. */
export type Portal = { url: string; service: Service; stop: () => Promise<void> }

/** Starts the built portal alone on a data folder: no CMS, no worker, no search engine. */
export async function startPortal(dataDir: string, progress: Progress): Promise<Portal> {
  const port = await findFreePort([])
  const url = `http://127.0.0.1:${port}`
  const service = makeService({
    ...portalProcess,
    env: environment(dataDir, { ...portalProcess.env, PORT: String(port), PORTAL_URL: url }),
    logFile: join(dataDir, 'logs', 'portal.log'),
    onCrash: (line) => progress.tell(line),
    onErrorLine: (line) => progress.tell(line.trim().slice(0, 300)),
  })
  service.start()
  const stop = () => service.stop(GRACE_MS)
  await waitUntilHealthy(service, `${url}/readyz`, HEALTHY_WITHIN_MS).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return { url, service, stop }
}
