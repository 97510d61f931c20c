const PATIENCE_MS = 10_000

/**
 * A question that a server answers whatever it says: one that reports that its database is away is at work.
 * @returns a pulse (service.ts); it rejects when nothing answers
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
