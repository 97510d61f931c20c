import { openPortal, type Documents, type System, type Wanted } from '../system.ts'
import type { PortalBench } from './options.ts'

/** As deployed: part `nginx` puts nginx in front of the same portal. */
const BEHIND_PROXY = { TRUST_PROXY: 'true' }

/** A portal started for this bench, on the server core. */
export const openPinned = (
  { progress }: Pick<PortalBench, 'progress'>,
  dataDir: string,
  { more, ...wanted }: Wanted & { documents?: Documents } = {},
): Promise<System> =>
  openPortal(dataDir, progress, {
    ...{ services: ['portal'], isPinned: true, more: { ...BEHIND_PROXY, ...more } },
    ...wanted,
  })

/** Runs a measurement on a portal started only for it. */
export async function onItsOwn(
  bench: PortalBench,
  dataDir: string,
  wanted: Wanted & { documents?: Documents },
  measure: (own: PortalBench & { system: System }) => Promise<void>,
): Promise<void> {
  const system = await openPinned(bench, dataDir, wanted)
  try {
    await measure({ ...bench, system, url: system.portalUrl })
  } finally {
    await system.stop()
  }
}
