/**
 * Lets through `capacity` calls at once and then one every `refillMs`, for all callers together.
 * @returns takes a token: 0 when the caller may go on, else the seconds to wait
 */
export function makeTokenBucket(capacity: number, refillMs: number): () => number {
  let tokens = capacity
  let at = Date.now()
  return () => {
    const now = Date.now()
    tokens = Math.min(capacity, tokens + (now - at) / refillMs)
    at = now
    if (tokens < 1) return Math.max(1, Math.ceil(((1 - tokens) * refillMs) / 1000))
    tokens -= 1
    return 0
  }
}
