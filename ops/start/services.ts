import { join } from 'node:path'
import { TIME_ZONE } from '../../cms/content/day.ts'
import { root } from '../root.ts'
import type { Prepared } from './prepare.ts'
import { serverPulse } from './pulses.ts'
import type { ServiceOptions } from './service.ts'
import type { Settings } from './settings.ts'

/** Where a server that listens on `host` is reached from this machine. */
function localAddress(host: string, port: number): string {
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

/** `env`: beside the settings. */
type PortalService = Pick<ServiceOptions, 'name' | 'command' | 'args' | 'env' | 'pulse'>

/** How the built portal is started, also by what measures it. */
export const portalProcess = {
  name: 'portal',
  command: process.execPath,
  args: [...LEAN_HEAP, ONE_V8_WORKER, '--disable-warning=ExperimentalWarning', join(root, 'site/server.ts')],
  env: LEAN_MALLOC,
} satisfies PortalService

/** The processes that make up the portal, besides the search engine. */
export function portalServices(settings: Pick<Settings, 'HOST' | 'PORT' | 'CMS_PORT'>): PortalService[] {
  const node = (name: string, file: string) => ({
    name,
    command: process.execPath,
    args: ['--disable-warning=ExperimentalWarning', file],
    env: {},
  })
  const portal = localAddress(settings.HOST, settings.PORT)
  const cms = localAddress(settings.HOST, settings.CMS_PORT)
  return [
    // Rendered as pages are, but never kept, and without the database.
    { ...portalProcess, pulse: serverPulse(`${portal}/healthz`) },
    // Payload tells times on pages that the server makes in the zone of its machine.
    {
      ...node('cms', join(root, 'cms/server.ts')),
      env: { TZ: TIME_ZONE },
      pulse: serverPulse(`${cms}/api/alive`),
    },
    { ...node('worker', join(root, 'cms/jobs/worker.ts')), pulse: 'beats' },
  ]
}

/** What to ask of each service to know that it is ready; the worker listens nowhere. */
export function healthAddresses(settings: Settings): Record<string, string> {
  return {
    portal: `${localAddress(settings.HOST, settings.PORT)}/readyz`,
    cms: `${localAddress(settings.HOST, settings.CMS_PORT)}/admin/login`,
  }
}

/** The three lines a start ends with: portal, admin, and how to sign in. */
export function closingLines(settings: Settings, { administrator }: Prepared): string[] {
  const signIn = administrator
    ? `${administrator.email}   password (shown only this once): ${administrator.password}`
    : 'as made at the first start; for a new password: npm run admin:password'
  return [
    `Portal:         ${settings.PORTAL_URL}`,
    `Admin:          ${settings.CMS_URL}/admin`,
    `Administrator:  ${signIn}`,
  ]
}
