import { join } from 'node:path'
import type { Bench } from '../bench.ts'
import type { OptionsOf } from '../options.ts'
import type { System, Wanted } from '../system.ts'
import type { shape } from './options.ts'
import { withPortal } from '../withSystem.ts'

/** The context of every part. */
export type PortalBench = Bench<OptionsOf<typeof shape>> & {
  /** The portal under test, such as http://127.0.0.1:4321. */
  url: string
  /** Its processes, when this bench started them. */
  system?: System
}
export type OwnBench = PortalBench & { system: System }

/** As deployed: part `nginx` puts nginx in front of the portal. */
const BEHIND_PROXY = { TRUST_PROXY: 'true' }

/** Runs measurements on a portal that is started for them, on the server core. @param name of its data folder */
export const onItsOwn = (
  bench: PortalBench,
  name: string,
  { more, ...wanted }: Wanted,
  measure: (own: OwnBench) => Promise<void>,
): Promise<void> =>
  withPortal(
    bench,
    join(bench.folder, name),
    { services: ['portal'], isPinned: true, more: { ...BEHIND_PROXY, ...more }, ...wanted },
    (system) => measure({ ...bench, system, url: system.portalUrl }),
  )
