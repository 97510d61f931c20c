import type { PayloadRequest } from 'payload'
import { CLIENT_ADDRESS } from '../server/address.ts'
import { makeRate } from '../server/rate.ts'

/** Refused attempts recorded of one person or address, and of all together: at most 3,000 an hour. */
const OF_ONE = { burst: 30, perSecond: 1 / 20 }
const OF_ALL = { burst: 300, perSecond: 1 / 1.2 }

/** @returns a function that says whether one more attempt is recorded, and how many before it were not */
export function makeBounds(now?: () => number) {
  const each = makeRate({ ...OF_ONE, ...(now && { now }) })
  const all = makeRate({ ...OF_ALL, ...(now && { now }) })
  let omitted = 0
  return (sender: string): { isRecorded: boolean; omitted: number } => {
    if (each.take(sender) > 0 || all.take('all') > 0) {
      omitted += 1
      return { isRecorded: false, omitted }
    }
    const before = omitted
    omitted = 0
    return { isRecorded: true, omitted: before }
  }
}

const KEY = Symbol.for('cong-tinh.audit-bounds')
type Holder = { [KEY]?: ReturnType<typeof makeBounds> }

/** One per process: the built admin loads this file more than once. */
const bounds = () => ((globalThis as Holder)[KEY] ??= makeBounds())

/**
 * Whether a refused attempt is recorded, so that nobody can flood the log.
 * @returns a note for the entry, which counts those left out before it; null when this one is left out
 */
export function admit({ user, headers }: PayloadRequest): string | null {
  const sender = user ? `user ${user.id}` : (headers.get(CLIENT_ADDRESS) ?? 'unknown')
  const { isRecorded, omitted } = bounds()(sender)
  if (!isRecorded) return null
  return omitted > 0 ? `${omitted} lần trước đó không ghi riêng` : ''
}
