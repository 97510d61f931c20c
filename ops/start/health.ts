import { setTimeout as sleep } from 'node:timers/promises'
import { StartError } from './failure.ts'
import type { Service } from './service.ts'

const EVERY_MS = 150
const CRASHES_BEFORE_GIVING_UP = 4

/** Whether an address answers with a status below 400 within two seconds. */
export async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(2000) })
    await response.body?.cancel()
    return response.status < 400
  } catch {
    return false
  }
}

/**
 * Waits until a service answers.
 * @param url asked again and again until its status is below 400
 * @param timeoutMs after this the start has failed
 * @throws StartError with the last line of the service's log
 */
export async function waitUntilHealthy(service: Service, url: string, timeoutMs: number): Promise<void> {
  const deadline = Date.now() + timeoutMs
  while (!(await answers(url))) {
    if (Date.now() > deadline || service.crashes() >= CRASHES_BEFORE_GIVING_UP) {
      throw new StartError(
        `The ${service.name} process does not come up.`,
        `The last line of its log (logs/${service.name}.log in DATA_DIR): ${service.lastLine().slice(0, 300)}`,
      )
    }
    await sleep(EVERY_MS)
  }
}
