import { join } from 'node:path'
import { makeSearchClient, type SearchClient } from '../../search/client.ts'
import { root } from '../root.ts'
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
import type { Command } from '../start/tether.ts'
import { healthAddresses, portalServices } from '../start/services.ts'
import { purgeSecret, toEnvironment, type Settings } from '../start/settings.ts'
import { runTool } from './tool.ts'

const HEALTHY_WITHIN_MS = 60_000
const GRACE_MS = 8000
const WRITE_TIMEOUT_MS = 60_000

/** A portal with its own database and engine, to be measured. */
export type System = {
  dataDir: string
  portalUrl: string
  /** Where the admin is, when it was started. */
  cmsUrl: string
  /** What POST /api/purge of the portal asks for. */
  purgeSecret: string
  engineUrl: string
  /** For writing to the engine and reading its documents. */
  client: SearchClient
  /** `search`, and after `startPortal` also `portal` and `worker`. */
  service: (name: string) => Service
  /** Starts what is needed (portal and worker), and waits for the portal. The admin is not needed and stays away. */
  startPortal: () => Promise<void>
  /** Runs a command of this project, such as `reindex`, on the system's data to its end. @returns milliseconds */
  run: (name: string, args: string[]) => Promise<number>
  /** The same with a TypeScript file. */
  runFile: (name: string, args: string[]) => Promise<number>
  stop: () => Promise<void>
}

/** How a system differs from one with everything as it comes. */
export type SystemOptions = {
  /** What a service is started with in place of its command, for instance bound to a core. */
  wrap?: <C extends Command>(command: C) => C
  /** Settings beside those every system has, such as DATABASE_URI. */
  more?: Record<string, string>
  /** Which services `startPortal` starts. */
  needed?: readonly string[]
  /** Whether lines of the services that tell of an error are shown. */
  isQuiet?: boolean
}

async function settingsFor(dataDir: string, more: Record<string, string>): Promise<Settings> {
  const port = await findFreePort([])
  const cmsPort = await findFreePort([port])
  // That file parses this process's environment when it is loaded and keeps secrets in DATA_DIR.
  process.env.DATA_DIR = dataDir
  const { parseEnv } = await import('../../cms/env.ts')
  return parseEnv({
    DATA_DIR: dataDir,
    PORT: String(port),
    CMS_PORT: String(cmsPort),
    SEED: 'sample',
    ...more,
  })
}

function makeLauncher(
  dataDir: string,
  progress: Progress,
  services: Map<string, Service>,
  { wrap = (command) => command, isQuiet = false }: SystemOptions,
): Launch {
  return (options) => {
    const service = makeService({
      ...wrap(options),
      logFile: join(dataDir, 'logs', `${options.name}.log`),
      onCrash: (line) => progress.tell(line),
      ...(!isQuiet && {
        onErrorLine: (line: string) => progress.tell(`${options.name}: ${line.trim().slice(0, 300)}`),
      }),
    })
    services.set(options.name, service)
    service.start()
    return service
  }
}

async function startEngine(settings: Settings, launch: Launch, progress: Progress) {
  const { MEILI_URL, MEILI_MASTER_KEY } = await startSearch(settings, launch, progress)
  if (MEILI_URL && MEILI_MASTER_KEY) return { MEILI_URL, MEILI_MASTER_KEY }
  throw new StartError('There is no search engine to measure.', 'See the line above for the reason.')
}

/**
 * Starts an engine and brings the database of a data folder in order, with the sample province when it is empty.
 * @throws StartError with one line when a part does not come up
 */
export async function openSystem(
  dataDir: string,
  progress: Progress,
  given: SystemOptions = {},
): Promise<System> {
  openDataDir(dataDir)
  const { more = {}, needed: neededNames = ['portal', 'worker'] } = given
  const settings = await settingsFor(dataDir, more)
  const services = new Map<string, Service>()
  const launch = makeLauncher(dataDir, progress, services, given)
  const stop = async () => void (await Promise.all([...services.values()].map((each) => each.stop(GRACE_MS))))
  const engine = await startEngine(settings, launch, progress)
  const secret = await purgeSecret(settings)
  const own = { ...engine, ...compileCache(settings), PORTAL_PURGE_SECRET: secret }
  const env = { ...toEnvironment(settings), ...own }
  await prepareDatabase({ settings, env, progress }).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  const { portal = '', cms = '' } = healthAddresses(settings)
  const options = { url: engine.MEILI_URL, apiKey: engine.MEILI_MASTER_KEY, timeoutMs: WRITE_TIMEOUT_MS }
  const runFile = (name: string, args: string[]) => runTool({ name, args, env, dataDir, progress })
  return {
    dataDir,
    portalUrl: new URL(portal).origin,
    cmsUrl: new URL(cms).origin,
    purgeSecret: secret,
    engineUrl: engine.MEILI_URL,
    client: makeSearchClient(options),
    service: (name) => {
      const service = services.get(name)
      if (!service) throw new Error(`There is no service ${name}`)
      return service
    },
    startPortal: async () => {
      const needed = portalServices(settings).filter(({ name }) => neededNames.includes(name))
      for (const each of needed) {
        const service = launch({ ...each, env: { ...env, ...each.env } })
        const address = { portal, cms }[each.name]
        if (address) await waitUntilHealthy(service, address, HEALTHY_WITHIN_MS)
      }
    },
    run: (name, args) => runFile(name, [join(root, 'ops/run.ts'), ...args]),
    runFile,
    stop,
  }
}
