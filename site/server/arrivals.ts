import type { Server } from 'node:net'
import { setImmediate as turn } from 'node:timers/promises'

/** Connections accepted at most before other work goes on. */
const MOST_AT_A_TIME = 500

/**
 * Lets the process accept all waiting connections before it goes on with other work. A turn of the event loop accepts
 * one connection (libuv since 1.45); at 20 busy turns a second the three hundredth would wait for 15 seconds.
 */
export function makeArrivals() {
  let count = 0
  return {
    /** Counts the new connections of a server. */
    watch: (server: Server) => void server.on('connection', () => (count += 1)),
    /** Resolves after a turn of the event loop without a new connection. */
    async over(): Promise<void> {
      for (let taken = 0; taken < MOST_AT_A_TIME; taken++) {
        const before = count
        await turn()
        if (count === before) return
      }
    },
  }
}
