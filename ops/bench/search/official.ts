import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { CODES, NUMBERS } from '../../../tests/support/officialForms.ts'
import { root } from '../../root.ts'
import type { SearchBench } from './options.ts'
import { searchPath } from './portalApi.ts'
import { waitUntil } from '../waitUntil.ts'

const recordSchema = z.looseObject({ number: z.string() })
const DATA = join(root, 'cms/seed/data')
const INDEXED_WITHIN_MS = 20_000

async function readRecords(file: string) {
  const lines = (await readFile(join(DATA, file), 'utf8')).split('\n').filter(Boolean)
  return lines.map((line) => recordSchema.parse(JSON.parse(line)))
}

/** Some documents in the table are not part of the sample province and are imported here. */
async function importMissing({ system, api }: SearchBench): Promise<void> {
  const sample = new Set((await readRecords('legal-documents.jsonl')).map(({ number }) => number))
  const wanted = new Set(NUMBERS.map(([number]) => number).filter((number) => !sample.has(number)))
  const records = (await readRecords('legal-documents-bulk.jsonl')).filter(({ number }) => wanted.has(number))
  const file = join(system.dataDir, 'more-documents.jsonl')
  await writeFile(file, records.map((record) => JSON.stringify(record)).join('\n'))
  await system.run('Importing documents that the sample lacks', ['import', file, '--type', 'legal-documents'])
  for (const number of wanted) {
    const isFound = async () => (await api.search(number)).hits.some(({ code }) => code === number)
    await waitUntil(`${number} is in the index`, isFound, { withinMs: INDEXED_WITHIN_MS })
  }
}

/** Codes and numbers in every written form of the table that the unit tests use: each must be the first hit. */
export async function measureOfficialForms(bench: SearchBench): Promise<void> {
  const { report, api } = bench
  await importMissing(bench)
  const tables = { 'numbers of legal documents': NUMBERS, 'codes of procedures': CODES }
  for (const [name, table] of Object.entries(tables)) {
    const all = table.flatMap(([code, forms]) => [code, ...forms].map((form) => ({ code, form })))
    let found = 0
    for (const { code, form } of all) {
      const [first] = await api.findResults(form)
      if (first === code) found += 1
      else console.log(`  ${JSON.stringify(form)} should be ${code} and was ${first}: ${searchPath(form)}`)
    }
    const about = { unit: '%', goal: { atLeast: 100 } }
    report.figure(`${all.length} written forms of ${name}, rank 1`, (100 * found) / all.length, about)
  }
}
