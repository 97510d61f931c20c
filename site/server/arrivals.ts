import type { Server } from 'node:net'
import { setImmediate as turn } from 'node:timers/promises'

/** So many are let in at a time before work goes on, or the door would be all there is. */
const MOST_AT_A_TIME = 500

/**
 * A turn of the event loop takes in one new connection (libuv since 1.45), so that turns full of work leave readers
 * standing at the door: at 20 turns a second the three hundredth waits for a quarter of a minute.
 */
export function makeArrivals() {
  let count = 0
  return {
    /** Counts those who come to a server. */
    watch: (server: Server) => void server.on('connection', () => (count += 1)),
    /** Resolves when a turn of the event loop has gone by in which nobody new came in. */
    async over(): Promise<void> {
      for (let taken = 0; taken < MOST_AT_A_TIME; taken++) {
        const before = count
        await turn()
        if (count === before) return
      }
    },
  }
}
