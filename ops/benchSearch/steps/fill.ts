import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { SEARCH_TYPES, type SearchType } from '../../../search/types.ts'
import { indexName } from '../../../search/client.ts'
import type { Bench } from '../bench.ts'
import { watchMemory } from '../processes.ts'
import type { System } from '../system.ts'

const MOST_REBUILD_SECONDS = 120
/** Of 100 documents so many are procedures and legal documents; the others are news. */
const SHARES = { procedures: 0.02, 'legal-documents': 0.18, news: 0.8 }
type Made = keyof typeof SHARES
const isMade = (type: string): type is Made => type in SHARES

async function countIndexed({ client }: System): Promise<Record<SearchType, number>> {
  const count = async (type: SearchType) =>
    [type, (await client.engine.index(indexName(client, type)).getStats()).numberOfDocuments] as const
  return Object.fromEntries(await Promise.all(SEARCH_TYPES.map(count))) as Record<SearchType, number>
}

/** How many of each type must be made so that the whole has `total`, the sample's own included. */
function missing(total: number, has: Record<SearchType, number>): Record<Made, number> {
  const lack = (type: Made) => Math.max(0, Math.round(total * SHARES[type]) - has[type])
  return { procedures: lack('procedures'), 'legal-documents': lack('legal-documents'), news: lack('news') }
}

/** Size of a folder in MB. */
function sizeOf(folder: string): number {
  if (!existsSync(folder)) return 0
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0) / 1e6
}

async function loadDatabase({ options, report, system }: Bench): Promise<void> {
  const lack = missing(options.documents, await countIndexed(system))
  if (Object.values(lack).every((count) => count === 0)) return
  const counts = Object.entries(lack).flatMap(([type, count]) => [
    `--${type === 'legal-documents' ? 'documents' : type}`,
    String(count),
  ])
  const ms = await system.run('Making documents', ['generate', ...counts])
  report.figure('Making documents', ms / 1000, 's')
}

/** Brings the database to so many documents and rebuilds the whole index with `npm run reindex`, timed. */
export async function fillSystem(bench: Bench): Promise<void> {
  const { report, system } = bench
  await loadDatabase(bench)
  const pid = (name: string) => () => system.service(name).pid()
  const peaksOf = watchMemory({ search: pid('search'), portal: pid('portal') })
  const ms = await system.run('Rebuilding the whole index', ['reindex'])
  const peaks = peaksOf()
  const counts = await countIndexed(system)
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  report.table(
    'In the index',
    SEARCH_TYPES.map((type) => ({ type, documents: counts[type] })),
  )
  report.figure('Documents in the index', total, '', { atLeast: bench.options.documents })
  report.figure('Rebuild of the whole index', ms / 1000, 's', { atMost: MOST_REBUILD_SECONDS })
  report.figure('Engine while rebuilding, highest own memory', peaks.search?.own ?? null, 'MB')
  report.figure('Engine while rebuilding, highest resident', peaks.search?.resident ?? null, 'MB')
  report.figure('Portal while rebuilding, highest resident', peaks.portal?.resident ?? null, 'MB')
  report.figure('Index on disk', sizeOf(join(system.dataDir, 'search')), 'MB')
  report.detail('Documents by type', { counts, made: Object.keys(counts).filter(isMade) })
}
