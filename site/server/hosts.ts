import { hostOfHeader } from '../../cms/content/sites.ts'
import type { HostTable } from '../cache/shared.ts'

/** What a Host header leads to. */
export type Asked =
  | { kind: 'portal' }
  | { kind: 'site'; slug: string }
  /** Another name of a site, or a site that has gone elsewhere. @property keepsPath whether pages are where they were */
  | { kind: 'moved'; to: string; keepsPath: boolean }
  | { kind: 'closed' }
  | { kind: 'unknown' }

interface Options {
  portalUrl: string
  /** Whether names that no site has lead to the provincial portal. */
  isUnknownPortal: boolean
  /** The sites by host; undefined until the built pages are loaded. */
  table: () => HostTable | undefined
  /** Loads the built pages. */
  wake: () => Promise<unknown>
}

const PORTAL: Asked = { kind: 'portal' }
const UNKNOWN: Asked = { kind: 'unknown' }

/** An address of a machine (RFC 3986, 3.2.2), by which load balancers and operators ask: no site has one. */
const isAddress = (header: string): boolean =>
  /^(\d{1,3}(\.\d{1,3}){3}|\[[\da-f:.]+\])(:\d{1,5})?$/i.test(header)
const isWebPort = (port: string): boolean => port === '' || port === '80' || port === '443'

/**
 * Which site is asked for, by the Host header alone: compared exactly, in lower case, with names that are known. Nothing
 * of the header becomes part of an answer.
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

  /** A port is no part of a name, but one that nobody listens on is no address of ours. */
  function readName(header: string, localPort: number | undefined): string | undefined {
    const host = hostOfHeader(header)
    const isOurs = host && (isWebPort(host.port) || [portal.port, String(localPort)].includes(host.port))
    return isOurs ? host.name : undefined
  }

  return {
    /** What is known at once; undefined for a name that must be looked up. @param localPort that is listened on */
    known(header: string | undefined, localPort?: number): Asked | undefined {
      if (!header || header === portal.host || isAddress(header)) return PORTAL
      const name = readName(header, localPort)
      if (name === undefined) return missing
      return portalNames.has(name) ? PORTAL : lookUp(name)
    },
    /** What a name leads to after a look at the sites. @throws when the database is away and no site is known */
    async find(header: string | undefined, localPort?: number): Promise<Asked> {
      if (!table()) await wake()
      await table()?.load()
      return this.known(header, localPort) ?? missing
    },
  }
}

export type Hosts = ReturnType<typeof makeHosts>
