import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openSystem, type System } from '../benchSearch/system.ts'
import { root } from '../root.ts'
import { builds } from '../start/build.ts'
import { StartError } from '../start/failure.ts'
import type { Progress } from '../start/progress.ts'
import { isStale } from '../start/stale.ts'
import { fillArchive, type Documents } from './archive.ts'
import { pin } from './machine.ts'

export type OwnPortal = { system: System; url: string }

/** What is measured is the built portal, so it must be there; one that is older than its sources is told. */
export function checkBuild(progress: Progress): void {
  const portal = builds.find(({ name }) => name === 'portal')
  if (!portal || !existsSync(join(root, portal.proof)))
    throw new StartError('The portal is not built.', 'Run npm run build.')
  if (isStale(root, portal))
    progress.tell('The built portal is older than its sources: npm run build makes it anew')
}

/** As it is deployed: part `nginx` puts nginx in front of the same portal. */
const BEHIND_PROXY = { TRUST_PROXY: 'true' }

type Wanted = {
  /** Settings beside those every portal has, such as DATABASE_URI. */
  more?: Record<string, string>
  /** Which services are started. */
  needed?: readonly string[]
  /** Made-up documents that are to be there. */
  documents?: Documents
}

/** Starts engine and portal on a data folder, with the sample province when it is empty, all on the servers' core. */
export async function openPortal(
  dataDir: string,
  progress: Progress,
  { more = {}, needed = ['portal'], documents }: Wanted = {},
): Promise<OwnPortal> {
  const system = await openSystem(dataDir, progress, {
    wrap: (command) => pin('server', command),
    more: { ...BEHIND_PROXY, ...more },
    needed,
    isQuiet: true,
  })
  try {
    if (documents) await fillArchive(system, documents)
    await system.startPortal()
  } catch (error) {
    await system.stop()
    throw error
  }
  return { system, url: system.portalUrl }
}
