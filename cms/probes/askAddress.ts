import type { IncomingMessage } from 'node:http'
import type { TLSSocket } from 'node:tls'
import { isAllowedHost } from '../entry-points/hosts.ts'
import { send, type SendOptions } from '../links/send.ts'
import { evidenceOf, evidenceOfError, type Evidence } from './evidence.ts'

const MOST_REDIRECTS = 3
/** How much of a page is looked through for the marker. */
const MOST_BYTES = 256 * 1024

/** An address to be probed, and what is expected of it. */
export interface Target {
  url: string
  /** Hosts that the provider may send readers to: a redirect to one of them is in order. */
  allowedHosts: readonly string[]
  /** Words that the page holds while it is what it should be. */
  marker?: string | null
}

export interface ProbeOptions extends SendOptions {
  beforeRequest?: (host: string) => Promise<void>
}

function certificateOf({ socket }: IncomingMessage): Pick<Evidence, 'certificateUntil'> {
  const until = (socket as Partial<TLSSocket>).getPeerCertificate?.().valid_to
  return until ? { certificateUntil: new Date(until).toISOString() } : {}
}

/** The beginning of a page, at most MOST_BYTES. */
async function readText(answer: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of answer as AsyncIterable<Buffer>) {
    parts.push(part)
    size += part.length
    if (size >= MOST_BYTES) break
  }
  return Buffer.concat(parts).subarray(0, MOST_BYTES).toString().normalize('NFC')
}

async function judge(answer: IncomingMessage, { marker }: Target): Promise<Evidence> {
  const evidence = evidenceOf(answer.statusCode ?? 0, answer.headers['retry-after'])
  if (evidence.fault || !marker) return evidence
  const isThere = (await readText(answer)).includes(marker.normalize('NFC'))
  return isThere ? evidence : { ...evidence, fault: 'marker' }
}

type Step = { next: URL } | { evidence: Evidence }

/** Where a redirect leads: it is followed on the same host alone. */
function redirected(at: URL, answer: IncomingMessage, { allowedHosts }: Target): Step {
  const { statusCode = 0, headers } = answer
  const next = URL.parse(headers.location!, at)
  if (next && next.origin === at.origin) return { next }
  const isOurs = next?.protocol === 'https:' && isAllowedHost(next.hostname, allowedHosts)
  return { evidence: { fault: isOurs ? null : 'elsewhere', status: statusCode } }
}

async function step(at: URL, target: Target, options: ProbeOptions): Promise<Step> {
  await options.beforeRequest?.(at.host)
  const begun = performance.now()
  const answer = await send(at, 'GET', options)
  const known = { ms: Math.round(performance.now() - begun), ...certificateOf(answer) }
  try {
    const { statusCode = 0, headers } = answer
    const isRedirect = statusCode >= 300 && statusCode < 400 && headers.location !== undefined
    const found = isRedirect ? redirected(at, answer, target) : { evidence: await judge(answer, target) }
    return 'next' in found ? found : { evidence: { ...known, ...found.evidence } }
  } finally {
    answer.destroy()
  }
}

/**
 * Asks for an address as a reader's browser would, and says what speaks against it. Only its own host is asked, at public
 * addresses; the answer is read as far as the marker needs. Never throws.
 */
export async function askAddress(target: Target, options: ProbeOptions): Promise<Evidence> {
  let at = URL.parse(target.url)
  try {
    for (let hop = 0; at && hop <= MOST_REDIRECTS; hop += 1) {
      const found = await step(at, target, options)
      if ('evidence' in found) return found.evidence
      at = found.next
    }
  } catch (error) {
    return evidenceOfError(error)
  }
  return { fault: 'elsewhere' }
}
