import { getPayload } from 'payload'
import config from '../../../payload.config.ts'
import { fold } from '../../../search/fold.ts'
import { inTransaction } from '../../../cms/import/apply/store.ts'
import { readQueries } from '../queries.ts'

// node removeNames.ts <queries.jsonl>: takes every everyday name that equals a query out of the procedures.

type Row = { id?: string | null; name?: string | null }
type Names = { id: string | number; plainName?: string | null; otherNames?: Row[] | null }

const queries = new Set((await readQueries(process.argv[2] ?? '')).map(({ query }) => fold(query)))
const isQuery = (name: string | null | undefined) => Boolean(name && queries.has(fold(name)))

const payload = await getPayload({ config })
const store = { payload, isSeeding: true, isDryRun: false }

async function listNames(locale: 'vi' | 'en'): Promise<Names[]> {
  const { docs } = await payload.find({
    collection: 'procedures',
    select: { plainName: true, otherNames: true },
    depth: 0,
    pagination: false,
    locale,
    fallbackLocale: false,
    overrideAccess: true,
  })
  return docs as Names[]
}

async function rewrite({ id, ...data }: Names, locale: 'vi' | 'en'): Promise<void> {
  await inTransaction(store, (req) =>
    payload.update({
      collection: 'procedures',
      id,
      data: { ...data, _status: 'published' } as never,
      locale,
      depth: 0,
      overrideAccess: true,
      req,
    }),
  )
}

let removed = 0
for (const locale of ['en', 'vi'] as const) {
  for (const { id, plainName, otherNames } of await listNames(locale)) {
    const names = [plainName, ...(otherNames ?? []).map(({ name }) => name)].filter(isQuery)
    if (names.length === 0) continue
    // A row holds a name in both languages: in English it is emptied, in Vietnamese the row goes.
    const rows = (otherNames ?? []).map((row) => (isQuery(row.name) ? { ...row, name: '' } : row))
    const kept = locale === 'vi' ? rows.filter(({ name }) => name) : rows
    await rewrite({ id, plainName: isQuery(plainName) ? null : plainName, otherNames: kept }, locale)
    removed += names.length
  }
}
console.log(`${removed} names removed`)
await payload.destroy()
process.exit(0)
