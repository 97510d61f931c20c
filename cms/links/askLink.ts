import { outcomeOf, outcomeOfError, type Outcome } from './outcome.ts'
import { send, type SendOptions } from './send.ts'

const MOST_REDIRECTS = 5

export interface AskOptions extends SendOptions {
  /** Called before each request, with its host. */
  beforeRequest?: (host: string) => Promise<void>
}

/** Follows redirects, each to an allowed address. */
async function follow(url: URL, method: 'HEAD' | 'GET', options: AskOptions): Promise<Outcome> {
  let at = url
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    await options.beforeRequest?.(at.host)
    const answer = await send(at, method, options)
    answer.destroy()
    const { statusCode = 0, headers } = answer
    const isRedirect = statusCode >= 300 && statusCode < 400 && headers.location !== undefined
    if (!isRedirect) return outcomeOf(statusCode, headers['retry-after'])
    const next = URL.parse(headers.location!, at)
    if (!next || !/^https?:$/.test(next.protocol)) return { kind: 'failed', reason: 'redirects' }
    at = next
  }
  return { kind: 'failed', reason: 'redirects' }
}

/** Whether another method may be answered otherwise: many servers do not know HEAD. */
const isWorthGet = (outcome: Outcome): boolean =>
  outcome.kind !== 'fine' && 'status' in outcome && ![429, 503].includes(outcome.status ?? 0)

/** Asks whether the page at an address is there, by HEAD, and by GET where HEAD is refused. Never throws. */
export async function askLink(address: string, options: AskOptions): Promise<Outcome> {
  const url = URL.parse(address)
  if (!url || !/^https?:$/.test(url.protocol)) return { kind: 'failed', reason: 'redirects' }
  try {
    const head = await follow(url, 'HEAD', options)
    return isWorthGet(head) ? await follow(url, 'GET', options) : head
  } catch (error) {
    return outcomeOfError(error)
  }
}
