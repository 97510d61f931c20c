import { setTimeout as sleep } from 'node:timers/promises'
import { StartError } from './failure.ts'
import type { PortalService } from './mode.ts'
import type { Launch } from './run.ts'
import type { Service } from './service.ts'

const EVERY_MS = 150
const CRASHES_BEFORE_GIVING_UP = 4

/** The status of a response, or null when there was none within five seconds. */
async function statusOf(url: string): Promise<number | null> {
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(5000) })
    await response.body?.cancel()
    return response.status
  } catch {
    return null
  }
}

const failure = (service: Service, url: string, status: number | null) =>
  new StartError(
    `The ${service.name} process does not come up (${url}: ${status ?? 'no answer'}).`,
    `The last line of logs/${service.name}.log in DATA_DIR: ${service.lastLine().slice(0, 300)}`,
  )

/**
 * Waits until a service responds.
 * @param url polled until its status is below 400
 * @param timeoutMs after this the start has failed
 * @throws StartError with the last line of the service's log
 */
export async function waitUntilHealthy(service: Service, url: string, timeoutMs: number): Promise<void> {
  const deadline = Date.now() + timeoutMs
  for (;;) {
    const status = await statusOf(url)
    if (status !== null && status < 400) return
    if (Date.now() > deadline || service.crashes() >= CRASHES_BEFORE_GIVING_UP) {
      throw failure(service, url, status)
    }
    await sleep(EVERY_MS)
  }
}

interface Launching {
  launch: Launch
  /** The URL that shows each service is ready, by its name. */
  addresses: Record<string, string>
  timeoutMs: number
}

/** Launches services, and waits until all that have an address respond. */
export async function launchAll(
  services: readonly PortalService[],
  { launch, addresses, timeoutMs }: Launching,
): Promise<void> {
  const started = services.map(launch)
  await Promise.all(
    started.map((service) => {
      const address = addresses[service.name]
      return address && waitUntilHealthy(service, address, timeoutMs)
    }),
  )
}
