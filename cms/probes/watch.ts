import type { Payload } from 'payload'
import { env } from '../env.ts'
import { askAddress, type Target } from './askAddress.ts'
import { probeDue } from './run.ts'

/** How long after its start a worker first probes, in milliseconds: not while the machine starts. */
const FIRST_AFTER_MS = 600_000

/** The watch over the addresses where procedures are filed; a no-op where it is switched off. */
export function probeWatchOf(payload: Payload, signal: AbortSignal): () => Promise<void> {
  const everyMs = env.ENTRY_PROBE_MINUTES * 60_000
  if (everyMs === 0) return async () => undefined
  const firstAt = Date.now() + FIRST_AFTER_MS
  const userAgent = `CongTinh entry point check (+${env.PORTAL_URL})`
  const ask = (target: Target, beforeRequest: (host: string) => Promise<void>) =>
    askAddress(target, { userAgent, beforeRequest, signal })
  return async () => {
    if (Date.now() >= firstAt) await probeDue(payload, { ask, everyMs, signal })
  }
}
