import { stat } from 'node:fs/promises'
import { decodeLegacy } from '../content/legacy.ts'
import { mapTexts } from '../content/mapTexts.ts'
import { normaliseLine } from '../content/text.ts'
import { InputError, readLines } from './lines.ts'
import { toRecord, type Shape } from './shapes.ts'
import type { ImportRecord } from './records.ts'
import { unwrap } from './unwrap.ts'

/**
 * One entry of the file: a record, or the reason why it is refused. `progress` is the share of the file read, 0 to 1;
 * `converted` lists its texts that were in TCVN3 or VNI, in Unicode.
 */
export type Entry = { line: number; progress: number; converted?: string[] } & (
  { record: ImportRecord } | { problem: string }
)

/** Largest JSON document that is read as a whole; JSON Lines may be of any size. */
const maxDocumentBytes = 128_000_000

type Parsed = { ok: true; value: unknown } | { ok: false; problem: string }

function parseJson(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    return { ok: false, problem: `not valid JSON (${(error as Error).message})` }
  }
}

/** Converts a value to a record, its texts as the CMS stores them; or says why it is none. */
export function toEntry(value: unknown, shape: Shape | undefined) {
  const converted: string[] = []
  const mended = mapTexts(value, (text) => {
    const legacy = decodeLegacy(text)
    if (!legacy) return normaliseLine(text)
    converted.push(normaliseLine(legacy.text))
    return normaliseLine(legacy.text)
  })
  return { ...toRecord(mended, shape), ...(converted.length > 0 && { converted }) }
}

/** Whether a file is one JSON document rather than JSON Lines, judged by its first two non-blank lines. */
async function isOneDocument(file: string): Promise<boolean> {
  const [first, second] = await firstTexts(file, 2)
  if (first === undefined) throw new InputError(`${file} is empty.`)
  if (first.trimStart().startsWith('[')) return true
  return (
    !parseJson(first).ok &&
    first.trimStart().startsWith('{') &&
    (second === undefined || !parseJson(second).ok)
  )
}

/** The first texts of a file; a line that cannot be read counts as a text that does not parse. */
async function firstTexts(file: string, wanted: number): Promise<string[]> {
  const texts: string[] = []
  for await (const line of readLines(file)) {
    const text = 'text' in line ? line.text : '\0'
    if (text.trim() !== '') texts.push(text)
    if (texts.length === wanted) break
  }
  return texts
}

async function* documentEntries(file: string, shape: Shape | undefined): AsyncGenerator<Entry> {
  const { size } = await stat(file)
  if (size > maxDocumentBytes)
    throw new InputError(
      `${file} is larger than ${maxDocumentBytes / 1e6} MB. Use JSON Lines, one record per line.`,
    )
  const texts: string[] = []
  for await (const line of readLines(file)) {
    if ('problem' in line) throw new InputError(`${file}, line ${line.line}: ${line.problem}.`)
    texts.push(line.text)
  }
  const parsed = parseJson(texts.join('\n'))
  if (!parsed.ok) throw new InputError(`${file} is ${parsed.problem}.`)
  const items = unwrap(parsed.value)
  for (const [index, item] of items.entries()) {
    yield { line: index + 1, progress: (index + 1) / items.length, ...toEntry(item, shape) }
  }
}

async function* lineEntries(file: string, shape: Shape | undefined): AsyncGenerator<Entry> {
  const { size } = await stat(file)
  let read = 0
  for await (const line of readLines(file)) {
    read += line.bytes
    const at = { line: line.line, progress: Math.min(read / size, 1) }
    if ('problem' in line) yield { ...at, problem: line.problem }
    else if (line.text.trim() !== '') {
      const parsed = parseJson(line.text)
      if (!parsed.ok) yield { ...at, problem: parsed.problem }
      else for (const item of unwrap(parsed.value)) yield { ...at, ...toEntry(item, shape) }
    }
  }
}

/**
 * The records of a file: JSON Lines, a JSON array, or one JSON object (units.json, a detail object of the national
 * portal, or its response around one). In JSON Lines `line` is the line, in a JSON document the position of the record.
 * @param shape of the records; without it each record is recognised by its content
 * @throws InputError when the file cannot be read, or is a JSON document that does not parse
 */
export async function* readRecords(file: string, shape?: Shape): AsyncGenerator<Entry> {
  yield* (await isOneDocument(file)) ? documentEntries(file, shape) : lineEntries(file, shape)
}
