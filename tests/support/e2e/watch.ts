import type { BrowserContext, Page } from 'playwright/test'

/** What must never happen while a page is used, in words; empty when all went well. */
export interface Watch {
  faults: string[]
}

function watchPage(page: Page, watch: Watch): void {
  page.on('pageerror', (error) => watch.faults.push(`script error on ${page.url()}: ${error.message}`))
}

/**
 * Watches a context from its first page on for script errors, violations of the Content-Security-Policy and requests
 * to foreign hosts.
 * @param origins our own; component sites are names below localhost on their ports
 */
export async function watchContext(context: BrowserContext, origins: string[]): Promise<Watch> {
  const watch: Watch = { faults: [] }
  const ports = origins.map((origin) => new URL(origin).port)
  context.on('page', (page) => watchPage(page, watch))
  context.on('request', (request) => {
    const { protocol, origin, hostname, port } = new URL(request.url())
    const isSite = hostname.endsWith('.localhost') && ports.includes(port)
    if (protocol.startsWith('http') && !origins.includes(origin) && !isSite) {
      watch.faults.push(`request to another host: ${request.url()}`)
    }
  })
  await context.exposeBinding('reportRefusal', ({ page }, directive: string, what: string) => {
    watch.faults.push(`${directive} refused ${what} on ${page.url()}`)
  })
  await context.addInitScript(() => {
    const report = Reflect.get(window, 'reportRefusal') as (directive: string, what: string) => void
    window.addEventListener('securitypolicyviolation', (event) =>
      report(event.effectiveDirective, event.blockedURI || event.sample),
    )
  })
  return watch
}
