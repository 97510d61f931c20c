import { join } from 'node:path'
import { TIME_ZONE } from '../../cms/content/day.ts'
import { root } from '../root.ts'
import { buildWhatIsStale } from './build.ts'
import type { Mode, PortalService } from './mode.ts'
import type { Prepared } from './prepare.ts'
import { serverPulse } from './pulses.ts'
import type { Settings } from './settings.ts'

/** Where a server that listens on `host` is reached from this machine. */
export function localAddress(host: string, port: number): string {
  const reachable = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`
}

/**
 * The portal keeps some 60 MB and lets the rest of its heap be garbage until V8 sees a reason to collect, and on a large
 * machine sees none: 460 MB after 1000 pages made anew, with these 231 MB after 2000, for up to a fifth more of CPU a page.
 * A hard limit (--max-old-space-size) would end a portal whose province has grown.
 */
const LEAN_HEAP = ['--max-semi-space-size=4', '--heap-growing-percent=20']
/**
 * V8 marks garbage on four threads beside the main one; where they share a core, the main one waits 200 ms in each
 * collection. One thread takes half of it at most: p99 of mixed load 224 → 73 ms on one core.
 */
const ONE_V8_WORKER = '--v8-pool-size=1'
/**
 * Threads that compress leave holes in a memory of their own each; glibc would give them eight per core, and after a large
 * block keep ever more of what is free (mallopt(3), M_TRIM_THRESHOLD: a value, its own default here, ends that).
 */
const LEAN_MALLOC = { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '131072' }

/** How the built portal is started, also by what measures it. */
export const portalProcess = {
  name: 'portal',
  command: process.execPath,
  args: [...LEAN_HEAP, ONE_V8_WORKER, '--disable-warning=ExperimentalWarning', join(root, 'site/server.ts')],
  env: LEAN_MALLOC,
} satisfies PortalService

/** A program of Node's. @param args options of Node's, the file, and what is passed to it */
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
    // Rendered as pages are, but never kept, and without the database.
    { ...portalProcess, pulse: serverPulse(`${portal}/healthz`) },
    // Payload tells times on pages that the server makes in the zone of its machine.
    {
      ...nodeProcess('cms', join(root, 'cms/server.ts')),
      env: { TZ: TIME_ZONE },
      pulse: serverPulse(`${cms}/api/alive`),
    },
    { ...nodeProcess('worker', join(root, 'cms/jobs/worker.ts')), env: {}, pulse: 'beats' },
  ]
}

/** What to ask of each service to know that it is ready; the worker listens nowhere. */
export function healthAddresses(settings: Settings): Record<string, string> {
  return {
    portal: `${localAddress(settings.HOST, settings.PORT)}/readyz`,
    cms: `${localAddress(settings.HOST, settings.CMS_PORT)}/admin/login`,
  }
}

/** The built portal, as readers meet it. */
export const inService: Mode = {
  build: buildWhatIsStale,
  services: portalServices,
  health: healthAddresses,
  passwordCommand: () => 'npm run admin:password',
}

/** The three lines a start ends with: portal, admin, and how to sign in. */
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
