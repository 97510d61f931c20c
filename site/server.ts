import { createServer } from 'node:http'
import { flushCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import { answerClientErrors, NO_UPGRADE } from '../cms/server/clientErrors.ts'
import { makePageCache } from './cache/pageCache.ts'
import { shared } from './cache/shared.ts'
import { env } from './data/env.ts'
import { makeAdmission } from './server/admission.ts'
import { makeArrivals } from './server/arrivals.ts'
import { makeListener } from './server/handler.ts'
import { makeHosts } from './server/hosts.ts'
import { logError, logInfo } from './server/log.ts'
import { placeOf } from './server/preview.ts'
import { securityHeaders } from './server/security.ts'
import { makePageRenderer } from './server/render-page.ts'
import { runStopTasks } from './server/stop-tasks.ts'

const HEADERS_TIMEOUT_MS = 10_000
const REQUEST_TIMEOUT_MS = 30_000
const KEEP_ALIVE_MS = 65_000
/** Room for the address of a long search, see request-checks.ts, and for the other headers. */
const LARGEST_HEADER_BYTES = 48 * 1024
const CUT_AFTER_MS = 8000
const STOP_WITHIN_MS = 10_000
const MEGABYTE = 1024 * 1024
/** By then the first pages have been rendered. */
const COMPILED_AFTER_MS = 20_000

const arrivals = makeArrivals()
const cache = makePageCache({ maxBytes: env.PAGE_CACHE_MB * MEGABYTE, between: arrivals.over })
const admission = makeAdmission({ atOnce: 2, waiting: 200, patience: 120, between: arrivals.over })
const forms = makeAdmission({ atOnce: 2, waiting: 100, patience: 120, between: arrivals.over })
// Set before the built pages are loaded: their cache provider uses an existing cache.
Object.assign(shared, { cache, admission })

const built = new URL('./dist/server/entry.mjs', import.meta.url)
const { handler: render } = await import(built.href)

const hosts = makeHosts({
  portalUrl: env.PORTAL_URL,
  isUnknownPortal: env.UNKNOWN_HOST === 'main',
  table: () => shared.hosts,
  // The first render loads the middleware, which sets the host table.
  wake: () => makePageRenderer(render, new URL(env.PORTAL_URL).host).forAll('/healthz'),
})

const server = createServer(
  {
    maxHeaderSize: LARGEST_HEADER_BYTES,
    headersTimeout: HEADERS_TIMEOUT_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    ...NO_UPGRADE,
  },
  makeListener({
    render,
    clientDir: fileURLToPath(new URL('./dist/client/', import.meta.url)),
    portalUrl: env.PORTAL_URL,
    cmsUrl: env.CMS_URL,
    ...(env.EMBED_ORIGINS && { embedders: env.EMBED_ORIGINS.join(' ') }),
    hosts,
    readPreview: (token) => placeOf(token, env.PAYLOAD_SECRET),
    trustProxy: env.TRUST_PROXY,
    cache,
    admission,
    forms,
  }),
)

answerClientErrors(server, securityHeaders(env.PORTAL_URL))
arrivals.watch(server)

async function leave(): Promise<void> {
  await runStopTasks()
  process.exit(0)
}

/** Lets answers in progress finish, then exits; connections still open after a while are closed. */
function stop(signal: string): void {
  logInfo('portal stopping', { signal })
  server.close(() => void leave())
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), CUT_AFTER_MS).unref()
  setTimeout(() => process.exit(0), STOP_WITHIN_MS).unref()
}

process.once('SIGTERM', () => stop('SIGTERM'))
process.once('SIGINT', () => stop('SIGINT'))

server.on('error', (error: NodeJS.ErrnoException) => {
  logError('portal cannot listen', { code: error.code, port: env.PORT, host: env.HOST })
  process.exit(1)
})
server.listen(env.PORT, env.HOST, () => logInfo('portal listening', { host: env.HOST, port: env.PORT }))
// The compile cache is also written at exit, but a killed portal never exits by itself.
setTimeout(flushCompileCache, COMPILED_AFTER_MS).unref()
