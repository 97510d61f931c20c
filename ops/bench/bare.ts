import { startChild } from './child.ts'
import type { Side } from './machine.ts'

/** A fixed response. */
export type Canned = { body: Buffer; status?: number; headers?: Record<string, string> }

/**
 * Measures a Node server that only sends one fixed response: the baseline for a measured server on the same machine.
 * @param measure is called with its URL
 */
export async function besideBare<T>(
  { body, status = 200, headers = {} }: Canned,
  measure: (origin: string) => Promise<T>,
  side?: Side,
): Promise<T> {
  const canned = { status, headers, body: body.toString('base64') }
  const { result, stop } = await startChild<string>('bareServer.ts', canned, { side })
  return measure(result).finally(stop)
}
