interface Limits {
  /** Checks under way at once. */
  atOnce: number
  /** That wait for their turn; beyond, one is turned away at once. */
  waiting: number
  /** Of one client among them. */
  perClient: number
  /** Milliseconds after which one that waits is turned away. */
  patience: number
}

/** More passwords are to be checked than this process takes on. */
export class Busy extends Error {
  override name = 'Busy'
}

/**
 * Lets in one after another what costs much processor time, so that a flood of it leaves the rest of the CMS its share.
 */
export function makeTurns({ atOnce, waiting, perClient, patience }: Limits) {
  const queue: { client: string; start: () => void }[] = []
  let running = 0

  function enter(client: string): Promise<void> {
    if (running < atOnce) {
      running += 1
      return Promise.resolve()
    }
    const ofClient = queue.filter((one) => one.client === client).length
    if (queue.length >= waiting || ofClient >= perClient) return Promise.reject(new Busy())
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        queue.splice(queue.indexOf(entry), 1)
        reject(new Busy())
      }, patience)
      const entry = { client, start: () => (clearTimeout(timer), resolve()) }
      queue.push(entry)
    })
  }

  return async <T>(client: string, work: () => Promise<T>): Promise<T> => {
    await enter(client)
    try {
      return await work()
    } finally {
      const next = queue.shift()
      if (next) next.start()
      else running -= 1
    }
  }
}
