/** The dependency behind the breaker is known to be down; it was not asked. */
export class Broken extends Error {
  override name = 'Broken'
}

/**
 * A circuit breaker. After a failure no caller reaches the dependency until `coolDown` has passed; then one caller
 * tries, and the others are refused until that try succeeds.
 * @param coolDown milliseconds
 * @returns runs a task, or throws Broken at once; rethrows what the task throws
 */
export function makeBreaker(coolDown: number, now: () => number = Date.now) {
  let isWell = true
  let retryAt = 0

  async function guard<T>(task: () => Promise<T>): Promise<T> {
    if (!isWell && now() < retryAt) throw new Broken('away a moment ago')
    retryAt = now() + coolDown
    try {
      const value = await task()
      isWell = true
      return value
    } catch (failure) {
      isWell = false
      retryAt = now() + coolDown
      throw failure
    }
  }

  /** Whether the dependency answered the latest call. */
  return Object.assign(guard, { isWell: () => isWell })
}
