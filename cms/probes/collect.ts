import type { Payload, SelectType } from 'payload'
import { isWithinDays, today } from '../content/day.ts'
import { idOf } from '../content/record.ts'
import { probedUrl } from '../entry-points/probed.ts'
import { toSafeUrl } from '../entry-points/url.ts'
import { listPublicRows } from '../jobs/publicView.ts'
import type { EntryPoint, ServiceProvider } from '../payload-types.ts'
import type { Target } from './askAddress.ts'

/** An address to which readers are sent, with the providers whose form or search it is. */
export interface Address extends Target {
  host: string
  /** Ids. */
  providers: string[]
}

type Provider = Pick<ServiceProvider, 'allowedHosts' | 'templates' | 'marker'> & { id: string }
type Point = Pick<EntryPoint, 'url' | 'provider' | 'enabled' | 'channel'>

const hostsOf = ({ allowedHosts }: Provider) => (allowedHosts ?? []).map(({ host }) => host)

async function readAll<T>(
  payload: Payload,
  collection: 'entry-points' | 'service-providers',
  names: string[],
) {
  const found: T[] = []
  const select = Object.fromEntries(names.map((name) => [name, true])) as SelectType
  for await (const rows of listPublicRows(payload, collection, { select }))
    found.push(...rows.map((row) => ({ ...row, id: String(row.id) }) as T))
  return found
}

const isUsed = (day: string) => (one: NonNullable<Provider['templates']>[number]) =>
  one.purpose !== 'track' && isWithinDays(day, one.validFrom, one.validTo)

/** The addresses of providers' templates, and of entry points with one of their own. */
function* addressesOf(providers: Provider[], points: Point[], day: string) {
  for (const provider of providers)
    for (const { url } of (provider.templates ?? []).filter(isUsed(day))) yield { url, provider }
  for (const { url, provider: named, enabled, channel } of points) {
    if (!url || enabled === false || channel !== 'online') continue
    const id = idOf(named)
    const allowed = providers.filter((one) => toSafeUrl(url, hostsOf(one)))
    const provider = id ? allowed.find((one) => one.id === String(id)) : allowed[0]
    if (provider) yield { url, provider }
  }
}

/** The distinct addresses to which the public entry points lead, all on the allow-lists of their providers. */
export async function collectAddresses(payload: Payload, now = new Date()): Promise<Map<string, Address>> {
  const [providers, points] = await Promise.all([
    readAll<Provider>(payload, 'service-providers', ['allowedHosts', 'templates', 'marker']),
    readAll<Point>(payload, 'entry-points', ['url', 'provider', 'enabled', 'channel']),
  ])
  const found = new Map<string, Address>()
  for (const { url, provider } of addressesOf(providers, points, today(now))) {
    const safe = toSafeUrl(probedUrl(url), hostsOf(provider))
    if (!safe) continue
    const known = found.get(safe.href)
    if (known && !known.providers.includes(provider.id)) known.providers.push(provider.id)
    const { marker } = provider
    if (!known)
      found.set(safe.href, {
        ...{ url: safe.href, host: safe.hostname, providers: [provider.id], marker: marker ?? null },
        allowedHosts: hostsOf(provider),
      })
  }
  return found
}
