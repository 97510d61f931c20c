import { stateOfSite } from '../../cms/content/sites.ts'
import type { Site } from '../../cms/payload-types.ts'
import type { HostedSite, HostTable } from '../cache/shared.ts'
import { keep, onExpire } from './kept.ts'
import { readOwnerSites } from './ownerSites.ts'
import { hostsOf, listSites, originOfHost } from './sites.ts'

function toHosted(site: Site): HostedSite {
  const hosts = hostsOf(site)
  const { slug, movedTo } = site
  return {
    slug: slug ?? '',
    hosts,
    origin: originOfHost(hosts[0]!),
    state: stateOfSite(site),
    ...(movedTo && { movedTo }),
  }
}

const LOOK_AGAIN_MS = 1000

async function readTable(): Promise<Map<string, HostedSite>> {
  const sites = (await listSites('vi')).map(toHosted)
  // Of two sites with the same host the live one wins.
  const inOrder = sites.toSorted((a, b) => Number(a.state === 'live') - Number(b.state === 'live'))
  return new Map(inOrder.flatMap((site) => site.hosts.map((host) => [host, site] as const)))
}

const loadTable = keep(readTable, LOOK_AGAIN_MS)

/** The component sites by host name, loaded at most once a second. */
export function makeHostTable(): HostTable {
  let table = new Map<string, HostedSite>()
  let due = 0
  onExpire(() => (due = 0))

  async function load(): Promise<void> {
    due = Date.now() + LOOK_AGAIN_MS
    table = await loadTable()
    // Checks for changed site addresses, so that pages with such addresses become stale.
    await readOwnerSites()
  }
  return {
    find(host) {
      if (Date.now() >= due) void load().catch(() => undefined)
      return table.get(host)
    },
    load,
  }
}
