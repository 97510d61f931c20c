interface Limits {
  /** So many at once. */
  burst: number
  /** And so many a second from then on. */
  perSecond: number
  /** Clients that are remembered; beyond, the one not seen for longest is forgotten. */
  most?: number
  now?: () => number
}

/** Counts what each client asks, by a bucket that fills again with time. In memory: one CMS process serves a province. */
export function makeRate({ burst, perSecond, most = 20_000, now = () => performance.now() }: Limits) {
  const buckets = new Map<string, { left: number; at: number }>()

  function filled(client: string): number {
    const bucket = buckets.get(client)
    return bucket ? Math.min(burst, bucket.left + ((now() - bucket.at) / 1000) * perSecond) : burst
  }

  return {
    /** @returns 0 when a client may go on, else the seconds after which it may */
    take(client: string): number {
      const left = filled(client)
      const isAllowed = left >= 1
      buckets.delete(client)
      buckets.set(client, { left: isAllowed ? left - 1 : left, at: now() })
      if (buckets.size > most) buckets.delete(buckets.keys().next().value ?? '')
      return isAllowed ? 0 : Math.ceil((1 - left) / perSecond)
    },
    /** What was taken shall not count. */
    giveBack(client: string): void {
      if (buckets.has(client)) buckets.set(client, { left: Math.min(burst, filled(client) + 1), at: now() })
    },
  }
}
