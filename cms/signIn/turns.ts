interface Limits {
  /** Concurrent checks. */
  atOnce: number
  /** Maximum number waiting; further ones are refused at once. */
  waiting: number
  /** Maximum number waiting for a single client. */
  perClient: number
  /** How long one may wait before it is refused, in milliseconds. */
  patience: number
}

/** More passwords are waiting to be checked than this process accepts. */
export class Busy extends Error {
  override name = 'Busy'
}

/** A bounded queue for processor-intensive work, so that a flood of it leaves time for the rest of the CMS. */
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
