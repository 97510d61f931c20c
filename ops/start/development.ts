import { join, relative } from 'node:path'
import { TIME_ZONE } from '../../cms/content/day.ts'
import { root } from '../root.ts'
import type { Mode, PortalService } from './mode.ts'
import { localAddress, nodeProcess } from './services.ts'
import type { Settings } from './settings.ts'

/** Taken only from the environment: values in `.env` are meant for the portal that `npm start` runs. */
const NOT_FROM_FILE = [
  ...['DATABASE_URI', 'DATABASE_READ_ONLY', 'PAYLOAD_SECRET', 'PORTAL_PURGE_SECRET', 'TRUST_PROXY'],
  ...['PORTAL_URL', 'CMS_URL', 'SITES_DOMAIN', 'PORTAL_INTERNAL_URLS'],
  ...['MEILI_URL', 'MEILI_MASTER_KEY', 'MEILI_PREFIX'],
  ...['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY', 'S3_ENDPOINT', 'S3_REGION'],
]

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The environment of `npm run dev`, to be set before `.env` is read: a separate data folder, and local connections
 * only, since a development server exposes its sources. A blank value selects the default and overrides the file.
 */
export function developmentSettings(environment: Environment): Record<string, string> {
  const ownOrBlank = NOT_FROM_FILE.map((name) => [name, environment[name] ?? ''])
  return {
    ...Object.fromEntries(ownOrBlank),
    DATA_DIR: environment.DATA_DIR || './data/dev',
    HOST: '127.0.0.1',
  }
}

const bin = (path: string) => join(root, 'node_modules', path)
/**
 * Payload reloads a changed configuration through cms/hotReload.ts; its own mechanism would connect to Next, and expect
 * that at PORT.
 */
const OWN_RELOAD = { NODE_ENV: 'development', DISABLE_PAYLOAD_HMR: 'true' }

const portal = ({ HOST, PORT }: Settings): PortalService => ({
  ...nodeProcess('portal', bin('astro/bin/astro.mjs'), 'dev', '--host', HOST, '--port', String(PORT)),
  env: { ...OWN_RELOAD, ASTRO_TELEMETRY_DISABLED: '1' },
})

const cms: PortalService = {
  ...nodeProcess('cms', join(root, 'cms/server.ts'), '--dev'),
  env: { ...OWN_RELOAD, TZ: TIME_ZONE, NEXT_TELEMETRY_DISABLED: '1' },
}

const worker: PortalService = {
  ...nodeProcess('worker', '--watch', '--watch-preserve-output', join(root, 'cms/jobs/worker.ts')),
  env: {},
}

/** No liveness checks: a process paused in a debugger must not be replaced. */
export const development: Mode = {
  build: async () => [],
  services: (settings) => [portal(settings), cms, worker],
  // Static files: pages are compiled on request, and one that does not compile must not count as a failed start.
  health: ({ HOST, PORT, CMS_PORT }) => ({
    portal: `${localAddress(HOST, PORT)}/favicon.svg`,
    cms: `${localAddress(HOST, CMS_PORT)}/favicon.svg`,
  }),
  passwordCommand: ({ DATA_DIR }) => `DATA_DIR=${relative(root, DATA_DIR)} npm run admin:password`,
}
