import type { Payload } from 'payload'
import { vi } from 'vitest'
import { startTcpProxy } from './tcpProxy.ts'
import { isMongo } from './testDatabase.ts'

/** Makes the database of a test unreachable and reachable again. */
export type Outage = { begin: () => Promise<void>; end: () => Promise<void> }

/**
 * To be called before `startPayload`: on MongoDB the test then reaches the server of TEST_DATABASE_URI through a proxy
 * that can be cut. On SQLite every statement fails as on a broken disk.
 */
export async function prepareOutage(): Promise<(payload: Payload) => Outage> {
  if (!isMongo) return failingDisk
  const url = new URL(process.env.TEST_DATABASE_URI!)
  const proxy = await startTcpProxy({ hostname: url.hostname, port: Number(url.port || 27017) })
  url.host = proxy.host
  url.searchParams.set('directConnection', 'true')
  process.env.TEST_DATABASE_URI = url.href
  return () => ({ begin: proxy.cut, end: proxy.restore })
}

type Client = Record<'execute' | 'batch' | 'transaction', () => Promise<never>>

function failingDisk(payload: Payload): Outage {
  const { client } = payload.db as unknown as { client: Client }
  const fail = () => Promise.reject(Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR' }))
  return {
    begin: async () => {
      for (const name of ['execute', 'batch', 'transaction'] as const)
        vi.spyOn(client, name).mockImplementation(fail)
    },
    end: async () => void vi.restoreAllMocks(),
  }
}
