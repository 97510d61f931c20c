import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { makeSearchClient, type SearchClient } from '../../search/client.ts'
import { run } from '../check/command.ts'
import { root } from '../root.ts'
import { builds } from '../start/build.ts'
import { compileCache } from '../start/compileCache.ts'
import { openDataDir } from '../start/dataDir.ts'
import { StartError } from '../start/failure.ts'
import { waitUntilHealthy } from '../start/health.ts'
import { findFreePort } from '../start/ports.ts'
import { prepareDatabase } from '../start/prepare.ts'
import type { Progress } from '../start/progress.ts'
import type { Launch } from '../start/run.ts'
import { startSearch } from '../start/search.ts'
import { makeService, type Service } from '../start/service.ts'
import { healthAddresses, portalServices } from '../start/services.ts'
import { purgeSecret, toEnvironment, type Settings } from '../start/settings.ts'
import { isStale } from '../start/stale.ts'
import { pin } from './machine.ts'

const HEALTHY_WITHIN_MS = 60_000
const GRACE_MS = 8000
const WRITE_TIMEOUT_MS = 60_000

/** How many generated documents a database holds beside the sample province. */
export type Documents = { news: number; documents: number; procedures: number }

/** A portal with its own database and engine, for measuring. */
export type System = {
  dataDir: string
  portalUrl: string
  /** The admin's URL, when it was started. */
  cmsUrl: string
  /** The secret for POST /api/purge of the portal. */
  purgeSecret: string
  engineUrl: string
  /** For writing to the engine and reading its documents. */
  client: SearchClient
  /** `search`, and after `startPortal` the requested ones. */
  service: (name: string) => Service
  /** Starts the requested services. */
  startPortal: () => Promise<void>
  /** Runs a command of this project, such as `reindex`, on the system's data. @returns milliseconds */
  run: (what: string, args: string[]) => Promise<number>
  stop: () => Promise<void>
}

/** How a system differs from the default. */
export type Wanted = {
  /** Whether its processes share the server core. */
  isPinned?: boolean
  /** Additional settings, such as DATABASE_URI. */
  more?: Record<string, string>
  /** The services to start: `portal`, `worker`, `cms`. */
  services?: readonly string[]
  /** Whether what is killed is started again at once, however often that happens. */
  restartsAtOnce?: boolean
  /** Documents to generate beside the sample's. */
  documents?: Documents | undefined
}

/** Benches need the built portal; warns about one that is older than its sources. */
export function checkBuild(progress: Progress): void {
  const portal = builds.find(({ name }) => name === 'portal')
  if (!portal || !existsSync(join(root, portal.proof)))
    throw new StartError('The portal is not built.', 'Run npm run build.')
  if (isStale(root, portal))
    progress.tell('The built portal is older than its sources: npm run build makes it anew')
}

/** Settings for a data folder, with free ports. This process uses the same database. */
export async function settingsFor(dataDir: string, more: Record<string, string> = {}): Promise<Settings> {
  const port = await findFreePort([])
  const cmsPort = await findFreePort([port])
  // That file parses this process's environment on import, and stores secrets in DATA_DIR.
  process.env.DATA_DIR = dataDir
  if (more.DATABASE_URI) process.env.DATABASE_URI = more.DATABASE_URI
  const { parseEnv } = await import('../../cms/env.ts')
  const own = { DATA_DIR: dataDir, PORT: String(port), CMS_PORT: String(cmsPort) }
  return parseEnv({ ...own, SEED: 'sample', ...more })
}

function makeLauncher(
  dataDir: string,
  progress: Progress,
  services: Map<string, Service>,
  { isPinned = false, restartsAtOnce = false }: Wanted,
) {
  const launch: Launch = (options) => {
    const logFile = join(dataDir, 'logs', `${options.name}.log`)
    const command = pin(isPinned ? 'server' : undefined, options)
    const onCrash = (line: string) => progress.tell(line)
    const service = makeService({ ...command, logFile, onCrash, ...(restartsAtOnce && { delay: () => 0 }) })
    services.set(options.name, service)
    service.start()
    return service
  }
  return launch
}

function makeRunner(env: Record<string, string>, progress: Progress): System['run'] {
  return async (what, args) => {
    const step = progress.step(what)
    const began = performance.now()
    const node = [process.execPath, '--disable-warning=ExperimentalWarning', join(root, 'ops/run.ts')]
    const { code, output } = await run([...node, ...args], { env: { ...env, NODE_ENV: 'production' } })
    step.done()
    if (code === 0) return performance.now() - began
    throw new StartError(`${what} failed (exit code ${code}).`, output.trim().split('\n').slice(-3).join(' '))
  }
}

/**
 * Starts an engine and prepares the database of a data folder, with the sample province when it is empty.
 * @throws StartError with one line when a part does not start
 */
export async function openSystem(dataDir: string, progress: Progress, wanted: Wanted): Promise<System> {
  const { more = {}, services: names = ['portal', 'worker'] } = wanted
  checkBuild(progress)
  openDataDir(dataDir)
  const settings = await settingsFor(dataDir, more)
  const services = new Map<string, Service>()
  const launch = makeLauncher(dataDir, progress, services, wanted)
  const stop = async () => void (await Promise.all([...services.values()].map((each) => each.stop(GRACE_MS))))
  const { MEILI_URL: engineUrl, MEILI_MASTER_KEY: apiKey } = await startSearch(settings, launch, progress)
  if (!engineUrl || !apiKey)
    throw new StartError('There is no search engine to measure.', 'See the line above.')
  const secret = await purgeSecret(settings)
  const own = { MEILI_URL: engineUrl, MEILI_MASTER_KEY: apiKey, PORTAL_PURGE_SECRET: secret }
  const env = { ...toEnvironment(settings), ...compileCache(settings), ...own }
  await prepareDatabase({ settings, env, progress }).catch((error: unknown) =>
    stop().then(() => Promise.reject(error)),
  )
  const addresses = healthAddresses(settings)
  return {
    ...{ dataDir, engineUrl, purgeSecret: secret, stop, run: makeRunner(env, progress) },
    portalUrl: new URL(addresses.portal ?? '').origin,
    cmsUrl: new URL(addresses.cms ?? '').origin,
    client: makeSearchClient({ url: engineUrl, apiKey, timeoutMs: WRITE_TIMEOUT_MS }),
    service: (name) => {
      const service = services.get(name)
      if (!service) throw new Error(`There is no service ${name}`)
      return service
    },
    startPortal: async () => {
      for (const each of portalServices(settings).filter(({ name }) => names.includes(name))) {
        const service = launch({ ...each, env: { ...env, ...each.env } })
        const address = addresses[each.name]
        if (address) await waitUntilHealthy(service, address, HEALTHY_WITHIN_MS)
      }
    },
  }
}
