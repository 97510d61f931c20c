import { createHash } from 'node:crypto'
import { setImmediate as breathe, setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Where } from 'payload'
import type { Procedure } from '../../cms/payload-types.ts'
import type { DataFormat, Locale } from '../paths.ts'
import { listWithReductions, type WithReductions } from './feeReductions.ts'
import { listCallingEvents } from './lifeEvents.ts'
import { listLocalized } from './localized.ts'
import { listPaperKinds } from './paperKinds.ts'
import { withoutNoting } from './reads.ts'
import { relatedFields } from './relatedFields.ts'

/** How long a data set is given out before it is made anew, in milliseconds. */
const AGE = 10 * 60_000
const PAGE_SIZE = 50
/** How long a reader waits for a data set that is being made, in milliseconds. */
const PATIENCE = 1500

/** What records of procedures say of other records, see site/views/procedures/json.ts. */
interface Known {
  kinds: ReadonlyMap<string, { name: string }>
  events: Awaited<ReturnType<typeof listCallingEvents>>
}

type Reduced = Procedure & WithReductions

/** A procedure in each language. */
type InBoth = Record<Locale, { doc: Reduced; known: Known }>

/** What a data set is made with: how each format writes a procedure, and what stands before the first. */
export interface Writers {
  heads: { csv: string; ttl: string }
  /** A procedure as part of each file, with its end. */
  linesOf: (procedure: InBoth) => Record<'jsonl' | 'csv' | 'ttl', string>
}

/** A file of a data set. */
export interface DataFile {
  body: Uint8Array<ArrayBuffer>
  /** Hex. */
  sha256: string
}

/** The catalogue of procedures as files. */
export interface DataSet {
  count: number
  madeAt: Date
  files: Record<DataFormat, DataFile>
}

const compress = promisify(gzip)
const encode = (text: string) => new TextEncoder().encode(text)

const toFile = (body: DataFile['body']): DataFile => ({
  body,
  sha256: createHash('sha256').update(body).digest('hex'),
})

const list = (locale: Locale, where: Where, limit: number) =>
  listLocalized('procedures', {
    ...{ locale, where, sort: 'code', limit, depth: 1, populate: relatedFields },
  })

/** The public procedures by code, a page at a time, so that readers' requests are answered in between. */
async function* readAll(): AsyncGenerator<Record<Locale, Reduced>[]> {
  for (let after = ''; ;) {
    const docs = await list('vi', { code: { greater_than: after } }, PAGE_SIZE)
    if (docs.length === 0) return
    const translated = await list('en', { id: { in: docs.map(({ id }) => id) } }, PAGE_SIZE)
    const byId = new Map((await listWithReductions(translated, 'en')).map((doc) => [doc.id, doc]))
    const priced = [...(await listWithReductions(docs, 'vi'))]
    yield priced.map((vi) => ({ vi, en: byId.get(vi.id) ?? vi }))
    after = docs.at(-1)!.code
    await breathe()
  }
}

async function loadKnown(locale: Locale): Promise<Known> {
  const [kinds, events] = await Promise.all([listPaperKinds(locale), listCallingEvents(locale)])
  return { kinds: new Map(kinds.map((kind) => [kind.id, kind])), events }
}

async function make({ heads, linesOf }: Writers): Promise<DataSet> {
  const known = { vi: await loadKnown('vi'), en: await loadKnown('en') }
  const parts = { jsonl: [''], csv: [heads.csv] }
  // A gzip file may consist of parts that were compressed alone (RFC 1952, 2.2).
  const packed = [await compress(heads.ttl)]
  let count = 0
  for await (const docs of readAll()) {
    const lines = docs.map(({ vi, en }) =>
      linesOf({ vi: { doc: vi, known: known.vi }, en: { doc: en, known: known.en } }),
    )
    for (const format of ['jsonl', 'csv'] as const) parts[format].push(...lines.map((line) => line[format]))
    packed.push(await compress(lines.map(({ ttl }) => ttl).join('')))
    count += docs.length
  }
  const files = {
    jsonl: toFile(encode(parts.jsonl.join(''))),
    csv: toFile(encode(parts.csv.join(''))),
    'ttl.gz': toFile(Uint8Array.from(Buffer.concat(packed))),
  }
  return { count, madeAt: new Date(), files }
}

/**
 * A reader of the whole catalogue in files, CSV and JSON Lines in Vietnamese; null while the first ones are being made. They stay the same
 * for some minutes whatever changes, so that the page and each file are of one moment, and a busy desk has them made no
 * more often. Later failures leave the last ones.
 */
export function makeDataSet(writers: () => Promise<Writers>): () => Promise<DataSet | null> {
  let last: DataSet | null = null
  let running: Promise<void> | null = null
  const renew = async () => {
    last = await withoutNoting(async () => make(await writers()))
  }
  return async () => {
    if (last && Date.now() - last.madeAt.getTime() < AGE) return last
    running ??= renew().finally(() => (running = null))
    const isMade = running.then(() => true)
    if (last) isMade.catch(() => undefined)
    else await Promise.race([isMade, sleep(PATIENCE, false, { ref: false })])
    return last
  }
}
