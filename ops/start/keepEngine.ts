import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { makeSearchClient } from '../../search/client.ts'
import { findDamaged } from '../../search/damage.ts'
import type { Engine } from './engine.ts'
import { isPortFree } from './ports.ts'
import type { Service } from './service.ts'

const LOOK_EVERY_MS = 2000
const PATIENCE_MS = 10_000
/** A single unexpected response does not mean damage. */
const LOOKS_UNTIL_SURE = 2
/** After this many consecutive crashes, the engine is assumed to be unable to open its files. */
const CRASHES_UNTIL_SURE = 3
/**
 * An index that is damaged again soon after a rebuild has another cause: the database then serves searches, for longer
 * and longer. The first pause is short, since the next damage may be the first real one: an engine killed a few times
 * in a row looks like one that cannot open its files.
 */
const FIRST_PAUSE_MS = 15_000
const PAUSE_GROWTH = 4
/** After this long without damage, the pauses start again at the first. */
const FORGOTTEN_AFTER_MS = 3600_000

const folderOf = (dataDir: string) => join(dataDir, 'search')

/**
 * Monitors the files of the bundled engine. Damaged ones are deleted, since the database holds everything and the
 * worker fills a new index; until then the portal searches the database.
 */
export function makeEngineKeeper(
  { url, masterKey }: Pick<Engine, 'url' | 'masterKey'>,
  dataDir: string,
  prefix: string,
) {
  const client = makeSearchClient({ url, apiKey: masterKey, timeoutMs: PATIENCE_MS, prefix })
  let look = 0
  let damagedLooks = 0
  let isCondemned = false
  let times = 0
  let nextAllowedAt = 0

  const mayDiscard = () => Date.now() >= nextAllowedAt

  function condemn(): void {
    isCondemned = true
    damagedLooks = 0
    if (Date.now() > nextAllowedAt + FORGOTTEN_AFTER_MS) times = 0
    nextAllowedAt = Date.now() + FIRST_PAUSE_MS * PAUSE_GROWTH ** Math.min(times, 5)
    times += 1
  }

  /** Whether the engine keeps crashing for a reason other than its port being taken. */
  const cannotOpen = async (service: Service) =>
    service.crashes() >= CRASHES_UNTIL_SURE && (await isPortFree(Number(new URL(url).port), '127.0.0.1'))

  async function lookOnce(service: Service): Promise<void> {
    try {
      const damaged = await findDamaged(client, (look += 1))
      damagedLooks = damaged.length > 0 ? damagedLooks + 1 : 0
    } catch {
      if (mayDiscard() && (await cannotOpen(service))) condemn()
      return
    }
    if (damagedLooks < LOOKS_UNTIL_SURE || !mayDiscard()) return
    condemn()
    service.replace('has a damaged index, which is made anew,')
  }

  async function keep(service: Service): Promise<void> {
    await lookOnce(service).catch(() => undefined)
    setTimeout(() => void keep(service), LOOK_EVERY_MS).unref()
  }

  return {
    /** Call it before each start of the engine. */
    beforeStart: (): void => {
      if (!isCondemned) return
      isCondemned = false
      rmSync(folderOf(dataDir), { recursive: true, force: true })
    },
    /** Starts the checks, which run for as long as this process does. */
    watch: (service: Service): void => void keep(service),
  }
}
