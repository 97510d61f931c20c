import type { ProviderProbe } from '../../cms/entry-points/types.ts'
import type { HostDay } from '../../cms/payload-types.ts'
import { keep } from './kept.ts'
import { getCms } from './payload.ts'

const AGE = 1000

async function readProbes(): Promise<readonly ProviderProbe[]> {
  const cms = await getCms()
  const { docs } = await cms.find({
    ...{ collection: 'address-probes', depth: 0, pagination: false, sort: 'url', overrideAccess: false },
    select: { url: true, host: true, state: true, since: true, fault: true, providers: true },
  })
  return docs.map(({ url, host, state, since, fault, providers }) => ({
    ...{ url, host: host ?? '', state: state ?? 'waiting', since: since ?? null, fault: fault ?? null },
    providers: Array.isArray(providers) ? providers.map(String) : [],
  }))
}

/** What probes say of the addresses where procedures are filed: a few dozen. */
export const listProbes = keep(readProbes, AGE)

const DAYS_AGE = 5000

async function readHostDays(): Promise<readonly HostDay[]> {
  const cms = await getCms()
  const { docs } = await cms.find({
    ...{ collection: 'host-days', depth: 0, pagination: false, sort: 'day', overrideAccess: false },
  })
  return docs
}

/** How the probed hosts stood, day by day: 90 for each. */
export const listHostDays = keep(readHostDays, DAYS_AGE)
