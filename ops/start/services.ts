import { join } from 'node:path'
import { TIME_ZONE } from '../../cms/content/day.ts'
import { root } from '../root.ts'
import { buildWhatIsStale } from './build.ts'
import type { Mode, PortalService } from './mode.ts'
import type { Prepared } from './prepare.ts'
import { serverPulse } from './pulses.ts'
import type { Settings } from './settings.ts'

/** The address at which a server listening on `host` is reached from this machine. */
export function localAddress(host: string, port: number): string {
  const reachable = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`
}

/**
 * The portal needs about 60 MB, but V8 lets garbage accumulate until it sees a reason to collect, which on a large
 * machine it does not: 375 MB after 1200 home pages of communes; with these options 264 MB, for a tenth more CPU per
 * page (with 20 %: 244 MB, for a third more). A hard limit (--max-old-space-size) would end a portal whose province has grown.
 */
const LEAN_HEAP = ['--max-semi-space-size=4', '--heap-growing-percent=40']
/**
 * V8 marks garbage on four threads beside the main one; where they share a core, the main one waits 200 ms in each
 * collection. A single thread takes at most half of the core: p99 of mixed load 224 → 73 ms on one core.
 */
const ONE_V8_WORKER = '--v8-pool-size=1'
/**
 * Compressing threads fragment an arena each; glibc would allow eight per core, and after a large block retain ever
 * more free memory (mallopt(3), M_TRIM_THRESHOLD: setting it, here to its default, stops that).
 */
const LEAN_MALLOC = { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '131072' }

/** How the built portal is started, also by the benches. */
export const portalProcess = {
  name: 'portal',
  command: process.execPath,
  args: [...LEAN_HEAP, ONE_V8_WORKER, '--disable-warning=ExperimentalWarning', join(root, 'site/server.ts')],
  env: LEAN_MALLOC,
} satisfies PortalService

/** A Node program. @param args options of Node, the file, and its arguments */
export const nodeProcess = (name: string, ...args: string[]) => ({
  name,
  command: process.execPath,
  args: ['--disable-warning=ExperimentalWarning', ...args],
})

/** The processes that make up the portal, besides the search engine. */
export function portalServices(settings: Pick<Settings, 'HOST' | 'PORT' | 'CMS_PORT'>): PortalService[] {
  const portal = localAddress(settings.HOST, settings.PORT)
  const cms = localAddress(settings.HOST, settings.CMS_PORT)
  return [
    // Rendered like pages, but not cached and without the database.
    { ...portalProcess, pulse: serverPulse(`${portal}/healthz`) },
    // Payload renders times in the time zone of the server.
    {
      ...nodeProcess('cms', join(root, 'cms/server.ts')),
      env: { TZ: TIME_ZONE },
      pulse: serverPulse(`${cms}/api/alive`),
    },
    { ...nodeProcess('worker', join(root, 'cms/jobs/worker.ts')), env: {}, pulse: 'beats' },
  ]
}

/** The URL that shows each service is ready; the worker has none. */
export function healthAddresses(settings: Settings): Record<string, string> {
  return {
    portal: `${localAddress(settings.HOST, settings.PORT)}/readyz`,
    cms: `${localAddress(settings.HOST, settings.CMS_PORT)}/admin/login`,
  }
}

/** The built portal, for production. */
export const inService: Mode = {
  build: buildWhatIsStale,
  services: portalServices,
  health: healthAddresses,
  passwordCommand: () => 'npm run admin:password',
}

/** The three lines that end a start: portal, admin, and how to sign in. */
export function closingLines(
  settings: Settings,
  { administrator }: Prepared,
  passwordCommand: string,
): string[] {
  const signIn = administrator
    ? `${administrator.email}   password (shown only this once): ${administrator.password}`
    : `as made at the first start; for a new password: ${passwordCommand}`
  return [
    `Portal:         ${settings.PORTAL_URL}`,
    `Admin:          ${settings.CMS_URL}/admin`,
    `Administrator:  ${signIn}`,
  ]
}
