/** The part behind the breaker is known to be away; nothing was asked. */
export class Broken extends Error {
  override name = 'Broken'
}

/**
 * Spares readers the wait for a part that is away. After a failure nobody asks it until `coolDown` has passed; then
 * one caller tries, and the others go on without it until the try succeeds.
 * @param coolDown milliseconds
 * @returns runs a task, or throws Broken at once; what the task throws is thrown on
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

  /** Whether the part answered when it was last asked. */
  return Object.assign(guard, { isWell: () => isWell })
}
