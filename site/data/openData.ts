import { createHash } from 'node:crypto'
import { setImmediate as breathe, setTimeout as sleep } from 'node:timers/promises'
import type { Procedure } from '../../cms/payload-types.ts'
import { listWithReductions, type WithReductions } from './feeReductions.ts'
import { listLocalized } from './localized.ts'
import { listPaperKinds } from './paperKinds.ts'
import { withoutNoting } from './reads.ts'
import { relatedFields } from './relatedFields.ts'

/** How long a data set is given out before it is made anew, in milliseconds. */
const AGE = 10 * 60_000
const PAGE_SIZE = 50
/** How long a reader waits for a data set that is being made, in milliseconds. */
const PATIENCE = 1500

/** What a data set is made with: how each format writes a procedure. */
export interface Writers {
  csvHead: string
  /** A procedure as a line of each file, with its end. */
  linesOf: (
    doc: Procedure & WithReductions,
    kinds: ReadonlyMap<string, { name: string }>,
  ) => Record<'jsonl' | 'csv', string>
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
async function* readAll(): AsyncGenerator<(Procedure & WithReductions)[]> {
  for (let after = ''; ;) {
    const docs = await listLocalized('procedures', {
      ...{ locale: 'vi', where: { code: { greater_than: after } }, sort: 'code' },
      ...{ limit: PAGE_SIZE, depth: 1, populate: relatedFields },
    })
    if (docs.length === 0) return
    yield [...(await listWithReductions(docs, 'vi'))]
    after = docs.at(-1)!.code
    await breathe()
  }
}

async function make({ csvHead, linesOf }: Writers): Promise<DataSet> {
  const kinds = new Map((await listPaperKinds('vi')).map((kind) => [kind.id, kind]))
  const lines: ReturnType<Writers['linesOf']>[] = []
  for await (const docs of readAll()) lines.push(...docs.map((doc) => linesOf(doc, kinds)))
  const files = {
    jsonl: toFile(lines.map(({ jsonl }) => jsonl).join('')),
    csv: toFile(csvHead + lines.map(({ csv }) => csv).join('')),
  }
  return { count: lines.length, madeAt: new Date(), files }
}

/**
 * A reader of the whole catalogue in files, in Vietnamese; null while the first ones are being made. They stay the same
 * for some minutes whatever changes, so that the page and each file are of one moment, and a busy desk has them made no
 * more often. Later failures leave the last ones.
 */
export function makeDataSet(writers: Writers): () => Promise<DataSet | null> {
  let last: DataSet | null = null
  let running: Promise<void> | null = null
  const renew = async () => {
    last = await withoutNoting(() => make(writers))
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
