interface Limits {
  /** The size of the burst. */
  burst: number
  /** The rate after that. */
  perSecond: number
  /** The maximum number of clients tracked; beyond it, the least recently seen is dropped. */
  most?: number
  now?: () => number
}

/** A token bucket per client. In memory: one CMS process serves a province. */
export function makeRate({ burst, perSecond, most = 20_000, now = () => performance.now() }: Limits) {
  const buckets = new Map<string, { left: number; at: number }>()

  function filled(client: string): number {
    const bucket = buckets.get(client)
    return bucket ? Math.min(burst, bucket.left + ((now() - bucket.at) / 1000) * perSecond) : burst
  }

  return {
    /** @returns 0 when the request is within the limit, else the seconds until it is */
    take(client: string): number {
      const left = filled(client)
      const isAllowed = left >= 1
      buckets.delete(client)
      buckets.set(client, { left: isAllowed ? left - 1 : left, at: now() })
      if (buckets.size > most) buckets.delete(buckets.keys().next().value ?? '')
      return isAllowed ? 0 : Math.ceil((1 - left) / perSecond)
    },
    /** Returns a token. */
    giveBack(client: string): void {
      if (buckets.has(client)) buckets.set(client, { left: Math.min(burst, filled(client) + 1), at: now() })
    },
  }
}
