import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { root } from '../../root.ts'
import type { Bench } from '../bench.ts'
import { CODES, NUMBERS } from '../officialForms.ts'
import { searchPath, type PortalApi } from '../portalApi.ts'

type Form = { code: string; form: string }
type Missed = Form & { first: string | null }

const toForms = (table: [code: string, forms: string[]][]): Form[] =>
  table.flatMap(([code, forms]) => [code, ...forms].map((form) => ({ code, form })))

const recordSchema = z.looseObject({ number: z.string() })
const DATA = join(root, 'ops/seed/data')

async function readRecords(file: string) {
  const lines = (await readFile(join(DATA, file), 'utf8')).split('\n').filter(Boolean)
  return lines.map((line) => recordSchema.parse(JSON.parse(line)))
}

const INDEXED_WITHIN_MS = 20_000

/** Some numbers of the table are of documents that the sample province leaves out: they are imported. */
async function importMissing({ system, api }: Bench): Promise<void> {
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

async function findMissed(api: PortalApi, forms: readonly Form[]): Promise<Missed[]> {
  const missed: Missed[] = []
  for (const { code, form } of forms) {
    const [first = null] = await api.findCodes(form, 'all types', 'meilisearch')
    if (first !== code) missed.push({ code, form, first })
  }
  return missed
}

/** Codes and numbers in every written form of the table that the unit tests read: each must be the first hit. */
export async function measureOfficialForms(bench: Bench): Promise<void> {
  const { report, api } = bench
  await importMissing(bench)
  const tables = { 'numbers of legal documents': toForms(NUMBERS), 'codes of procedures': toForms(CODES) }
  for (const [name, forms] of Object.entries(tables)) {
    const missed = await findMissed(api, forms)
    for (const { form, code, first } of missed) {
      console.log(`  ${JSON.stringify(form)} should be ${code} and was ${first}: ${searchPath(form)}`)
    }
    const found = forms.length - missed.length
    report.figure(`${forms.length} written forms of ${name}, rank 1`, (100 * found) / forms.length, '%', {
      atLeast: 100,
    })
    report.detail(`Written forms of ${name} that are not first`, missed)
  }
}
