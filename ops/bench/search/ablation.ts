import { rmSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { fold } from '../../../search/fold.ts'
import { copyData, inDatabase } from '../dataFolder.ts'
import { measureBaseline } from './baseline.ts'
import type { SearchBench } from './options.ts'
import { makePortalApi } from './portalApi.ts'
import { measureFound } from './relevance.ts'
import { withSystem } from '../withSystem.ts'

type Row = { id: number; parent: string; locale: string; name: string | null }

/** Removes every everyday name that equals a query from the procedures of a database. @returns how many */
function removeNames(database: DatabaseSync, queries: ReadonlySet<string>): number {
  const equal = (table: string, column: string) =>
    (
      database
        .prepare(`SELECT id, _parent_id AS parent, _locale AS locale, ${column} AS name FROM ${table}`)
        .all() as unknown as Row[]
    ).filter(({ name }) => name && queries.has(fold(name)))
  const plain = equal('procedures_locales', 'plain_name')
  const others = equal('procedures_other_names_locales', 'name')
  const change = (statement: string, value: number | string) => database.prepare(statement).run(value)
  for (const { id } of plain) change('UPDATE procedures_locales SET plain_name = NULL WHERE id = ?', id)
  for (const { id, parent, locale } of others) {
    // A row holds a name in both languages: the English name is cleared, the Vietnamese one deleted with its row.
    if (locale === 'en') change('UPDATE procedures_other_names_locales SET name = NULL WHERE id = ?', id)
    else change('DELETE FROM procedures_other_names_locales WHERE _parent_id = ?', parent)
    if (locale === 'vi') change('DELETE FROM procedures_other_names WHERE id = ?', parent)
  }
  return plain.length + others.length
}

/**
 * The same on a copy of the province without everyday names that equal one of the queries: the author of those names
 * had such queries in mind, so finding them proves little.
 */
export async function measureAblation(bench: SearchBench): Promise<void> {
  const { queries, report, progress, pristineDir, options } = bench
  const dataDir = `${pristineDir}-without-names`
  copyData(pristineDir, dataDir)
  const asked = new Set(queries.map(({ query }) => fold(query)))
  const removed = inDatabase(dataDir, (database) => removeNames(database, asked))
  progress.tell(`${removed} names that are queries were removed`)
  await withSystem(bench, dataDir, {}, async (system) => {
    const api = makePortalApi(system.portalUrl)
    await system.run('Rebuilding the index without them', ['reindex'])
    await system.startPortal()
    await api.untilAnsweredBy('meilisearch')
    const what = 'without the names that are queries'
    await measureFound(bench, `Relevance ${what}`, api.findResults)
    await measureBaseline({ queries, report, system }, `, ${what}`)
  })
  if (!options.keep) rmSync(dataDir, { recursive: true, force: true })
}
