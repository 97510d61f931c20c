import { hostOfHeader } from '../../cms/content/sites.ts'
import type { HostTable } from '../cache/shared.ts'

/** What a Host header stands for. */
export type Asked =
  | { kind: 'portal' }
  | { kind: 'site'; slug: string }
  /** Another name of a site, or a site that has moved. @property keepsPath whether pages keep their paths there */
  | { kind: 'moved'; to: string; keepsPath: boolean }
  | { kind: 'closed' }
  | { kind: 'unknown' }

interface Options {
  portalUrl: string
  /** Whether unknown host names show the provincial portal. */
  isUnknownPortal: boolean
  /** The sites by host name; undefined until the built pages are loaded. */
  table: () => HostTable | undefined
  /** Loads the built pages. */
  wake: () => Promise<unknown>
}

const PORTAL: Asked = { kind: 'portal' }
const UNKNOWN: Asked = { kind: 'unknown' }

/** An IP address (RFC 3986, 3.2.2), which load balancers and operators use; no site has one. */
const isAddress = (header: string): boolean =>
  /^(\d{1,3}(\.\d{1,3}){3}|\[[\da-f:.]+\])(:\d{1,5})?$/i.test(header)
const isWebPort = (port: string): boolean => port === '' || port === '80' || port === '443'

/**
 * Finds the requested site by the Host header alone: it is compared in lower case with known names, and nothing of it
 * becomes part of an answer.
 */
export function makeHosts({ portalUrl, isUnknownPortal, table, wake }: Options) {
  const portal = new URL(portalUrl)
  const portalNames = new Set([portal.hostname, 'localhost'])
  const missing = isUnknownPortal ? PORTAL : UNKNOWN

  function lookUp(name: string): Asked | undefined {
    const site = table()?.find(name)
    if (!site || site.state === 'draft') return undefined
    if (site.state === 'closed')
      return site.movedTo ? { kind: 'moved', to: site.movedTo, keepsPath: false } : { kind: 'closed' }
    return name === site.hosts[0]
      ? { kind: 'site', slug: site.slug }
      : { kind: 'moved', to: site.origin, keepsPath: true }
  }

  /** The name without its port; undefined for a port that this server does not listen on. */
  function readName(header: string, localPort: number | undefined): string | undefined {
    const host = hostOfHeader(header)
    const isOurs = host && (isWebPort(host.port) || [portal.port, String(localPort)].includes(host.port))
    return isOurs ? host.name : undefined
  }

  return {
    /**
     * Synchronous lookup; undefined for a name that `find` must look up.
     * @param localPort port that the request arrived on
     */
    known(header: string | undefined, localPort?: number): Asked | undefined {
      if (!header || header === portal.host || isAddress(header)) return PORTAL
      const name = readName(header, localPort)
      if (name === undefined) return missing
      return portalNames.has(name) ? PORTAL : lookUp(name)
    },
    /** Looks a name up, in the database if need be. @throws when the database is unreachable and no site is known */
    async find(header: string | undefined, localPort?: number): Promise<Asked> {
      if (!table()) await wake()
      await table()?.load()
      return this.known(header, localPort) ?? missing
    },
  }
}

export type Hosts = ReturnType<typeof makeHosts>
