import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { makeSearchClient, type SearchClient } from '../../search/client.ts'
import { run } from '../start/command.ts'
import { root } from '../root.ts'
import { builds } from '../start/build.ts'
import { openDataDir } from '../start/dataDir.ts'
import { StartError } from '../start/failure.ts'
import { launchAll } from '../start/health.ts'
import { findFreePort } from '../start/ports.ts'
import { prepareDatabase } from '../start/prepare.ts'
import type { PortalService } from '../start/mode.ts'
import type { Progress } from '../start/progress.ts'
import type { Launch } from '../start/run.ts'
import { startSearch } from '../start/search.ts'
import { makeService, type Service } from '../start/service.ts'
import { healthAddresses, nodeProcess, portalServices } from '../start/services.ts'
import { wholeEnvironment, type Settings } from '../start/settings.ts'
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
  cmsUrl: string
  /** The URL that shows each service is ready, by its name. */
  addresses: Record<string, string>
  /** The secret for POST /api/purge of the portal. */
  purgeSecret: string
  engineUrl: string
  /** For writing to the engine and reading its documents. */
  client: SearchClient
  /** Starts a process as a service of this system. */
  launch: Launch
  /** The requested services, as they are started. */
  services: PortalService[]
  /** Starts the requested services. */
  startPortal: () => Promise<void>
  /** A service that was started; `search` is. */
  service: (name: string) => Service
  /** Kills services, as `kill -9` does; each is then started again. */
  kill: (...names: string[]) => void
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
function checkBuild(progress: Progress): void {
  const portal = builds.find(({ name }) => name === 'portal')
  if (!portal || !existsSync(join(root, portal.proof)))
    throw new StartError('The portal is not built.', 'Run npm run build.')
  if (isStale(root, portal))
    progress.tell('The built portal is older than its sources: npm run build makes it anew')
}

/** Settings for a data folder, with free ports. This process uses the same database. */
async function settingsFor(dataDir: string, more: Record<string, string>): Promise<Settings> {
  const port = await findFreePort([])
  const cmsPort = await findFreePort([port])
  // That file parses this process's environment on import, and stores secrets in DATA_DIR.
  process.env.DATA_DIR = dataDir
  if (more.DATABASE_URI) process.env.DATABASE_URI = more.DATABASE_URI
  const { parseEnv } = await import('../../cms/env.ts')
  const own = { DATA_DIR: dataDir, PORT: String(port), CMS_PORT: String(cmsPort) }
  return parseEnv({ ...own, SEED: 'sample', ...more })
}

/** Starts services and keeps those that are started, by their names. */
function makeLauncher(
  dataDir: string,
  { tell }: Progress,
  { isPinned = false, restartsAtOnce = false }: Wanted,
) {
  const started = new Map<string, Service>()
  const launch: Launch = (options) => {
    const logFile = join(dataDir, 'logs', `${options.name}.log`)
    const command = pin(isPinned ? 'server' : undefined, options)
    const atOnce = restartsAtOnce && { delay: () => 0 }
    const service = makeService({ ...command, logFile, onCrash: tell, ...atOnce })
    started.set(options.name, service)
    service.start()
    return service
  }
  const service = (name: string): Service => {
    const found = started.get(name)
    if (!found) throw new Error(`There is no service ${name}`)
    return found
  }
  return {
    ...{ launch, service },
    kill: (...names: string[]) => names.forEach((name) => service(name).replace('is killed on purpose')),
    stop: async () => void (await Promise.all([...started.values()].map((each) => each.stop(GRACE_MS)))),
  }
}

function makeRunner(env: Record<string, string>, progress: Progress): System['run'] {
  return async (what, args) => {
    const step = progress.step(what)
    const began = performance.now()
    const { args: node } = nodeProcess('', join(root, 'ops/run.ts'), ...args)
    const { code, output } = await run([process.execPath, ...node], {
      env: { ...env, NODE_ENV: 'production' },
    })
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
  const launcher = makeLauncher(dataDir, progress, wanted)
  const search = await startSearch(settings, launcher.launch, progress)
  const { MEILI_URL: engineUrl, MEILI_MASTER_KEY: apiKey } = search
  if (!engineUrl || !apiKey)
    throw new StartError('There is no search engine to measure.', 'See the line above.')
  const env = await wholeEnvironment(settings, search)
  await prepareDatabase({ settings, env, progress }).catch((error: unknown) =>
    launcher.stop().then(() => Promise.reject(error)),
  )
  const addresses = healthAddresses(settings)
  const services = portalServices(settings)
    .filter(({ name }) => names.includes(name))
    .map((each) => ({ ...each, env: { ...env, ...each.env } }))
  return {
    ...{ dataDir, engineUrl, addresses, services, ...launcher },
    portalUrl: new URL(addresses.portal ?? '').origin,
    cmsUrl: new URL(addresses.cms ?? '').origin,
    purgeSecret: env.PORTAL_PURGE_SECRET ?? '',
    client: makeSearchClient({ url: engineUrl, apiKey, timeoutMs: WRITE_TIMEOUT_MS }),
    run: makeRunner(env, progress),
    startPortal: () => launchAll(services, { ...launcher, addresses, timeoutMs: HEALTHY_WITHIN_MS }),
  }
}
