import type { Store } from '../import/apply/store.ts'
import { loadContent, type Content } from './content.ts'
import { readFilingAddresses } from './filingAddresses.ts'
import { idOf, idsBy, place, type Ids } from './place.ts'

const identity = (parts: unknown[]) => parts.map((part) => part ?? '').join(' ')

/** Entry points are identified by procedure, agency, channel and variant. */
async function known(store: Store): Promise<Set<string>> {
  const { docs } = await store.payload.find({
    collection: 'entry-points',
    depth: 0,
    pagination: false,
    trash: true,
    draft: true,
    overrideAccess: true,
  })
  return new Set(docs.map((doc) => identity([doc.procedure, doc.agency, doc.channel, doc.variant])))
}

/** Those written for the sample, and for other procedures that are there those of the province's own table. */
async function allPoints(procedures: Ids): Promise<Content<'entry-points'>> {
  const written = await loadContent('entry-points')
  const own = new Set(written.map(({ procedure }) => procedure))
  const read = await readFilingAddresses(await loadContent('service-providers'))
  return [...written, ...read.filter(({ procedure }) => procedures.has(procedure) && !own.has(procedure))]
}

/** Entry points of the procedures that are not filed on the national portal's page. */
export async function seedEntryPoints(store: Store, agencies: Ids, providers: Ids): Promise<void> {
  const procedures = await idsBy(store, 'procedures', 'code')
  const there = await known(store)
  const items = (await allPoints(procedures)).map((point) => {
    const data = {
      ...point,
      procedure: idOf(procedures, point.procedure, 'the procedure'),
      agency: idOf(agencies, point.agency, 'the agency'),
      provider: idOf(providers, point.provider, 'the provider'),
    }
    return { key: identity([data.procedure, data.agency, data.channel, data.variant]), data }
  })
  await place(
    store,
    'entry-points',
    'id',
    items.filter(({ key }) => !there.has(key)),
  )
}
