import type { Payload } from 'payload'
import { busSettings, isBus } from '../bus/fromEnv.ts'
import { env } from '../env.ts'
import { addressSource } from '../importRuns/fetch/address.ts'
import { busSource } from '../importRuns/fetch/bus.ts'
import { fetchDue } from '../importRuns/fetch/fetched.ts'
import { folderSource } from '../importRuns/fetch/folder.ts'
import type { FetchSource } from '../importRuns/fetch/source.ts'

const HOUR_MS = 3_600_000

/** The source that IMPORT_FROM names: a folder, an HTTPS address, or the exchange behind the province's bus. */
function sourceOfSettings(from: string): FetchSource {
  if (from.startsWith('https://')) return addressSource(from)
  return isBus(from) ? busSource(busSettings(from)) : folderSource(from)
}

/** The watch over the source of the catalogue; a no-op where none is set. */
export function fetchWatchOf(payload: Payload, signal: AbortSignal): () => Promise<void> {
  if (!env.IMPORT_FROM) return async () => undefined
  const source = sourceOfSettings(env.IMPORT_FROM)
  return () => fetchDue(payload, { source, everyMs: env.IMPORT_HOURS * HOUR_MS, signal })
}
