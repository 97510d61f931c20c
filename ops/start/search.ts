import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { SEARCH_TYPES } from '../../search/types.ts'
import { prepareEngine, type Engine } from './engine.ts'
import { explain } from './failure.ts'
import { waitUntilHealthy } from './health.ts'
import { makeEngineKeeper } from './keepEngine.ts'
import type { Progress } from './progress.ts'
import { serverPulse } from './pulses.ts'
import type { Launch } from './run.ts'
import { engineKey, type Settings } from './settings.ts'

const TIMEOUT_MS = 15_000

/** Variables that tell other processes where the engine is; empty when there is none. */
type SearchEnvironment = Record<string, string>

/** A real search: `/health` is served by a thread that does not search. */
const enginePulse = ({ url, masterKey }: Engine, prefix: string) =>
  serverPulse(`${url}/multi-search`, {
    method: 'POST',
    headers: { authorization: `Bearer ${masterKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      queries: SEARCH_TYPES.map((type) => ({ indexUid: prefix + type, q: 'a', limit: 1 })),
    }),
  })

async function launchEngine(engine: Engine, settings: Settings, launch: Launch): Promise<boolean> {
  const { DATA_DIR, MEILI_PREFIX } = settings
  const keeper = makeEngineKeeper(engine, DATA_DIR, MEILI_PREFIX)
  const { beforeStart } = keeper
  const service = launch({
    name: 'search',
    ...engine.service,
    pulse: enginePulse(engine, MEILI_PREFIX),
    beforeStart,
  })
  try {
    await waitUntilHealthy(service, `${engine.url}/health`, TIMEOUT_MS)
    keeper.watch(service)
    return true
  } catch {
    await service.stop(2000)
    return false
  }
}

/** Starts the engine; an index that it cannot open is deleted once, since the database holds everything. */
async function bringUp(settings: Settings, launch: Launch): Promise<SearchEnvironment | string> {
  const key = await engineKey(settings)
  const taken = [settings.PORT, settings.CMS_PORT]
  for (const isSecondTry of [false, true]) {
    if (isSecondTry) rmSync(join(settings.DATA_DIR, 'search'), { recursive: true, force: true })
    const engine = await prepareEngine(settings.DATA_DIR, key, taken)
    if ('reason' in engine) return engine.reason
    const isUp = await launchEngine(engine, settings, launch)
    if (isUp) return { MEILI_URL: engine.url, MEILI_MASTER_KEY: key }
  }
  return 'the search engine does not start (see logs/search.log in DATA_DIR)'
}

/**
 * Starts the bundled search engine, unless MEILI_URL names another one.
 * @returns environment for the other processes. Never fails: without an engine the portal searches the database
 */
export async function startSearch(
  settings: Settings,
  launch: Launch,
  progress: Progress,
): Promise<SearchEnvironment> {
  if (settings.MEILI_URL) return {}
  const step = progress.step('Starting the search engine')
  const outcome = await bringUp(settings, launch).catch(explain)
  if (typeof outcome !== 'string') {
    step.done()
    return outcome
  }
  step.done(`searching the database instead: ${outcome}`)
  return {}
}
