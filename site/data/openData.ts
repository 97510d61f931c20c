import { createHash } from 'node:crypto'
import { setImmediate as breathe, setTimeout as sleep } from 'node:timers/promises'
import type { Procedure } from '../../cms/payload-types.ts'
import { keep } from './kept.ts'
import { listLocalized } from './localized.ts'
import { listPaperKinds } from './paperKinds.ts'
import { noteRead, OUTDATED, collectReads, withoutNoting } from './reads.ts'
import { relatedFields } from './relatedFields.ts'

/** How long a data set is given out before it is made anew, in milliseconds: making it takes seconds. */
const AGE = 10 * 60_000
const PAGE_SIZE = 50
/** How long a reader waits for a data set that is being made, in milliseconds. */
const PATIENCE = 1500

/** What a data set is made with: how each format writes a procedure. */
export interface Writers {
  jsonLine: (doc: Procedure, kinds: ReadonlyMap<string, { name: string }>) => string
  csv: (docs: readonly Procedure[]) => string
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
  files: { jsonl: DataFile; csv: DataFile }
}

function toFile(text: string): DataFile {
  const body = new TextEncoder().encode(text)
  return { body, sha256: createHash('sha256').update(body).digest('hex') }
}

/** The public procedures by code, a page at a time, so that readers' requests are answered in between. */
async function* readAll(): AsyncGenerator<Procedure[]> {
  for (let after = ''; ;) {
    const docs = await listLocalized('procedures', {
      ...{ locale: 'vi', where: { code: { greater_than: after } }, sort: 'code' },
      ...{ limit: PAGE_SIZE, depth: 1, populate: relatedFields },
    })
    if (docs.length === 0) return
    yield docs
    after = docs.at(-1)!.code
    await breathe()
  }
}

async function make({ jsonLine, csv }: Writers): Promise<DataSet> {
  const kinds = new Map((await listPaperKinds('vi')).map((kind) => [kind.id, kind]))
  const lines: string[] = []
  const rows: Procedure[] = []
  for await (const docs of readAll()) {
    lines.push(...docs.map((doc) => `${jsonLine(doc, kinds)}\n`))
    rows.push(...docs)
  }
  const files = { jsonl: toFile(lines.join('')), csv: toFile(csv(rows)) }
  return { count: rows.length, madeAt: new Date(), files }
}

/**
 * A reader of the whole catalogue in files, in Vietnamese; null while they are being made. What is read is noted as all
 * procedures: thousands of tags would say no more.
 */
export function makeDataSet(writers: Writers): () => Promise<DataSet | null> {
  const load = keep(() => make(writers), AGE)
  return async () => {
    noteRead('procedures')
    const made = withoutNoting(() => collectReads(load))
    const read = await Promise.race([made, sleep(PATIENCE, null, { ref: false })])
    if (!read || read.tags.has(OUTDATED)) noteRead(OUTDATED)
    return read && read.value
  }
}
