import { setTimeout as sleep } from 'node:timers/promises'
import type { Endpoint, Payload } from 'payload'

const PATIENCE_MS = 2000

async function askDatabase(payload: Payload): Promise<boolean> {
  try {
    await payload.db.count({ collection: 'users' })
    return true
  } catch {
    return false
  }
}

/**
 * GET /api/alive: whether this process responds, and whether its database responds within two seconds (503 if not).
 * Open to everyone, since it reveals nothing else.
 */
export const alive: Endpoint = {
  path: '/alive',
  method: 'get',
  handler: async ({ payload }) => {
    const isThere = await Promise.race([askDatabase(payload), sleep(PATIENCE_MS, false)])
    return Response.json(
      { status: isThere ? 'ok' : 'database away' },
      { status: isThere ? 200 : 503, headers: { 'cache-control': 'no-store' } },
    )
  },
}
