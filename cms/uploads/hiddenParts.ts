import { fromBufferPromise, type Entry } from 'yauzl'
import type { HiddenPart } from '../content/cases/hiddenParts.ts'
import { readEntry } from './office.ts'
import { decodeXml } from './officeXml.ts'

/** Fewer hidden rows are layout: a filter, or a line of help. */
const FEWEST_HIDDEN_ROWS = 10

const SHEET = /<(?:\w+:)?sheet\b[^>]*\bstate\s*=\s*["'](?:hidden|veryHidden)["']/
const ROW = /<(?:\w+:)?row\b[^>]*\bhidden\s*=\s*["'](?:1|true)["']/g
const COLUMN = /<(?:\w+:)?col\b[^>]*\bhidden\s*=\s*["'](?:1|true)["']/
const CHANGE = /<w:(?:ins|del|moveFrom|moveTo)\b/
const VANISHED = /<w:(?:vanish|webHidden)\b(?![^>]*w:val\s*=\s*["'](?:0|false)["'])/

/** Parts whose mere presence hides something. */
const BY_NAME: readonly [RegExp, HiddenPart][] = [
  [/^xl\/pivotCache\/pivotCacheRecords/i, 'pivot'],
  [/^xl\/model\//i, 'model'],
  [/^xl\/externalLinks\/[^/]+\.xml$/i, 'links'],
  [/^(xl|word)\/(threadedComments\/|comments)/i, 'comments'],
]

const has = (pattern: RegExp, part: HiddenPart) => (xml: string) => (pattern.test(xml) ? [part] : [])

function inSheet(xml: string): HiddenPart[] {
  const rows = [...xml.matchAll(ROW)].length
  return [...(rows >= FEWEST_HIDDEN_ROWS ? (['rows'] as const) : []), ...has(COLUMN, 'columns')(xml)]
}

const inText = (xml: string): HiddenPart[] => [...has(CHANGE, 'changes')(xml), ...has(VANISHED, 'text')(xml)]

const inOpenDocument = (xml: string): HiddenPart[] => [
  ...has(/<text:changed-region\b/, 'changes')(xml),
  ...has(/<office:annotation\b/, 'comments')(xml),
  ...has(/\btext:display\s*=\s*["']none["']/, 'text')(xml),
]

/** Parts in which something can be hidden. */
const BY_CONTENT: readonly [RegExp, (xml: string) => HiddenPart[]][] = [
  [/^xl\/workbook\.xml$/i, has(SHEET, 'sheets')],
  [/^xl\/worksheets\/[^/]+\.xml$/i, inSheet],
  [/^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/i, inText],
  [/^content\.xml$/i, inOpenDocument],
]

/**
 * What an Office file hides from whoever opens it: sheets, rows, columns, data behind a pivot table, comments, tracked
 * changes. Other files, and parts that are embedded in one, are not looked into.
 * @param bytes of a file that checkOffice (office.ts) has let in
 */
export async function findHidden(bytes: Buffer): Promise<HiddenPart[]> {
  const zip = await fromBufferPromise(bytes)
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) entries.push(entry)
  const found = new Set<HiddenPart>()
  for (const entry of entries) {
    for (const [name, part] of BY_NAME) if (name.test(entry.fileName)) found.add(part)
    const look = BY_CONTENT.find(([name]) => name.test(entry.fileName))?.[1]
    if (look) for (const part of look(decodeXml(await readEntry(zip, entry)))) found.add(part)
  }
  return [...found]
}
