import { createServer } from 'node:http'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import next from 'next'
import { asidesStored } from './audit/asides.ts'
import { env } from './env.ts'
import { makeGuard } from './server/guard.ts'
import { ANSWER_HEADERS } from './answerHeaders.ts'
import { compressed } from './server/compressed.ts'
import { isDevelopment, withoutPolicy } from './server/development.ts'
import { answerClientErrors, NO_UPGRADE } from './server/clientErrors.ts'
import { withoutStyleAttributes } from './server/styleAttributes.ts'

const HEADERS_TIMEOUT_MS = 10_000
/** An upload of 25 MB at 1 Mbit/s takes over three minutes. */
const REQUEST_TIMEOUT_MS = 5 * 60_000
const KEEP_ALIVE_MS = 65_000
/** How often these timeouts are checked; Node's default is 30 s. */
const LOOKS_EVERY_MS = 2000
const MOST_CONNECTIONS = 2000
const CUT_AFTER_MS = 5000
const STOP_WITHIN_MS = 7000

type Level = 'info' | 'error'
function log(level: Level, msg: string, more: object = {}): void {
  const stream = level === 'error' ? process.stderr : process.stdout
  stream.write(`${JSON.stringify({ level, msg, ...more })}\n`)
}

// eslint-disable-next-line no-restricted-syntax -- Node's own convention, not one of our settings
const dev = isDevelopment(process.argv, process.env.NODE_ENV)

const admin = next({
  dev,
  dir: dirname(fileURLToPath(import.meta.url)),
  hostname: env.HOST,
  port: env.CMS_PORT,
})
await admin.prepare()
const answer = admin.getRequestHandler()

const server = createServer(
  {
    headersTimeout: HEADERS_TIMEOUT_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    connectionsCheckingInterval: LOOKS_EVERY_MS,
    // The browser receives changes through a WebSocket, which Next opens on this server.
    ...(dev ? {} : NO_UPGRADE),
  },
  makeGuard({
    next: dev ? withoutPolicy(answer) : compressed(withoutStyleAttributes(answer)),
    cmsUrl: env.CMS_URL,
    secret: env.PAYLOAD_SECRET,
    trustProxy: env.TRUST_PROXY,
    onError: (error, { method, url }) =>
      log('error', 'a request failed', { method, url, err: error instanceof Error ? error.stack : error }),
  }),
)
server.maxConnections = MOST_CONNECTIONS
answerClientErrors(server, ANSWER_HEADERS)

/** Finishes running responses and what is recorded beside them, then exits; open connections are closed after a while. */
function stop(signal: string): void {
  log('info', 'cms stopping', { signal })
  server.close(() => void asidesStored().then(() => process.exit(0)))
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), CUT_AFTER_MS).unref()
  // In development a browser that shows the admin keeps its connection open for ever.
  setTimeout(() => process.exit(0), dev ? 0 : STOP_WITHIN_MS).unref()
}

process.once('SIGTERM', () => stop('SIGTERM'))
process.once('SIGINT', () => stop('SIGINT'))

server.on('error', (error: NodeJS.ErrnoException) => {
  log('error', 'cms cannot listen', { code: error.code, port: env.CMS_PORT, host: env.HOST })
  process.exit(1)
})
server.listen(env.CMS_PORT, env.HOST, () =>
  log('info', 'cms listening', { host: env.HOST, port: env.CMS_PORT }),
)
