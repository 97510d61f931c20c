/**
 * Lets through `capacity` calls at once and then one every `refillMs`, for all callers together.
 * @returns takes a token, or so many, but no more than the capacity: 0 when the caller may go on, else the seconds to wait
 */
export function makeTokenBucket(capacity: number, refillMs: number): (wanted?: number) => number {
  let tokens = capacity
  let at = Date.now()
  return (wanted = 1) => {
    const price = Math.min(wanted, capacity)
    const now = Date.now()
    tokens = Math.min(capacity, tokens + (now - at) / refillMs)
    at = now
    if (tokens < price) return Math.max(1, Math.ceil(((price - tokens) * refillMs) / 1000))
    tokens -= price
    return 0
  }
}
