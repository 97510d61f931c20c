import type { AddressProbe } from '../../cms/entry-points/types.ts'
import { keep } from './kept.ts'
import { getCms } from './payload.ts'

const AGE = 1000

/** A probed address, with the ids of the providers whose form or search it is. */
export interface KnownProbe extends AddressProbe {
  host: string
  providers: string[]
}

async function readProbes(): Promise<readonly KnownProbe[]> {
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
