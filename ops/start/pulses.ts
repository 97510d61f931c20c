const PATIENCE_MS = 10_000

/**
 * A request that counts as answered whatever the response: a server that reports its database unavailable is alive.
 * @returns a pulse (service.ts); it rejects when nothing responds
 */
export const serverPulse =
  (url: string, init: RequestInit = {}) =>
  async (): Promise<void> => {
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    await response.arrayBuffer()
  }
