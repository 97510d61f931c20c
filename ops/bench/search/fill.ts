import { indexName } from '../../../search/client.ts'
import { SEARCH_TYPES, type SearchType } from '../../../search/types.ts'
import { highest, watchProcess } from '../processes.ts'
import type { System } from '../system.ts'
import { addDocuments } from '../withSystem.ts'
import type { SearchBench } from './options.ts'

const MOST_REBUILD_SECONDS = 120
/** Shares of procedures, legal documents and news. */
const SHARES = { procedures: 0.02, 'legal-documents': 0.18, news: 0.8 }

type Counts = Record<SearchType, number>

async function countIndexed({ client }: System): Promise<Counts> {
  const count = async (type: SearchType) =>
    [type, (await client.engine.index(indexName(client, type)).getStats()).numberOfDocuments] as const
  return Object.fromEntries(await Promise.all(SEARCH_TYPES.map(count))) as Counts
}

/** Generates documents of each type until the total is reached, the sample's own included. */
async function makeMissing({ options, report, system }: SearchBench): Promise<void> {
  const has = await countIndexed(system)
  const lack = (type: keyof typeof SHARES) =>
    Math.max(0, Math.round(options.documents * SHARES[type]) - has[type])
  const documents = lack('legal-documents')
  const lacking = { procedures: lack('procedures'), documents, news: lack('news') }
  if (Object.values(lacking).every((count) => count === 0)) return
  report.figure('Making documents', (await addDocuments(system, lacking)) / 1000, { unit: 's' })
}

/**
 * Fills the database up to the wanted number of documents and rebuilds the whole index with `npm run reindex`, timed.
 */
export async function fillSystem(bench: SearchBench): Promise<void> {
  const { report, system, options } = bench
  await makeMissing(bench)
  const endWatch = watchProcess(() => system.service('search').pid())
  const ms = await system.run('Rebuilding the whole index', ['reindex'])
  const looks = endWatch()
  const counts = await countIndexed(system)
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  report.table('In the index', [counts])
  report.figure('Documents in the index', total, { goal: { atLeast: options.documents } })
  const within = { unit: 's', goal: { atMost: MOST_REBUILD_SECONDS } }
  report.figure('Rebuild of the whole index', ms / 1000, within)
  report.figure('Engine while rebuilding, highest own memory', highest(looks, 'own'), { unit: 'MB' })
  report.figure('Engine while rebuilding, highest resident', highest(looks, 'resident'), { unit: 'MB' })
}
