import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { root } from '../../root.ts'
import { CODES, NUMBERS } from './officialForms.ts'
import type { SearchBench } from './options.ts'
import { searchPath } from './portalApi.ts'

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
  const deadline = Date.now() + INDEXED_WITHIN_MS
  for (const number of wanted) {
    while (!(await api.search(number)).hits.some(({ code }) => code === number)) {
      if (Date.now() > deadline) throw new Error(`${number} was imported and never reached the index`)
      await sleep(250)
    }
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
      const [first] = await api.findResults(form, 'meilisearch')
      if (first === code) found += 1
      else console.log(`  ${JSON.stringify(form)} should be ${code} and was ${first}: ${searchPath(form)}`)
    }
    const about = { unit: '%', goal: { atLeast: 100 } }
    report.figure(`${all.length} written forms of ${name}, rank 1`, (100 * found) / all.length, about)
  }
}
