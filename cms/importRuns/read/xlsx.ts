import { fromBufferPromise } from 'yauzl'
import { checkOffice } from '../../uploads/office.ts'
import { decodeXml, elementsOf } from '../../uploads/officeXml.ts'
import { UNFIT, UnfitFile } from '../../uploads/unfit.ts'
import { LARGEST_PART_BYTES, MOST_COLUMNS } from '../limits.ts'
import { readSheet, readTexts, type SheetRow } from './sheet.ts'
import { withLinks, withMerged } from './spread.ts'
import { UNREADABLE, UnreadableUpload } from './unreadable.ts'

const WANTED =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/(?:_rels\/)?[^/]+\.xml(?:\.rels)?)$/

/** The parts of a workbook that hold its cells. */
async function readParts(bytes: Buffer): Promise<Map<string, string>> {
  const zip = await fromBufferPromise(bytes)
  const parts = new Map<string, string>()
  for await (const entry of zip.eachEntry()) {
    if (!WANTED.test(entry.fileName)) continue
    if (entry.uncompressedSize > LARGEST_PART_BYTES) throw new UnfitFile('tooMuch')
    const chunks: Buffer[] = []
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
    parts.set(entry.fileName, decodeXml(Buffer.concat(chunks)))
  }
  return parts
}

/** The first sheet of a workbook (ECMA-376-1, 18.2.19), which need not be sheet1.xml. */
function firstSheet(parts: ReadonlyMap<string, string>): { xml: string; relations: string } | undefined {
  const [first] = elementsOf(parts.get('xl/workbook.xml') ?? '', 'sheet')
  const relations = elementsOf(parts.get('xl/_rels/workbook.xml.rels') ?? '', 'Relationship')
  const target = relations.find((one) => one.get('Id') === first?.get('r:id'))?.get('Target')
  const name = target && (target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  const xml = name && parts.get(name)
  return xml ? { xml, relations: parts.get(name.replace(/[^/]+$/, '_rels/$&.rels')) ?? '' } : undefined
}

/**
 * The rows of the first sheet of an Excel workbook, as text.
 * @param fillsMerged whether a merged cell counts in each of its rows
 * @throws UnreadableUpload also for what a workbook should not contain: programs, macros, far more than it says
 */
export async function readXlsx(
  bytes: Buffer,
  { fillsMerged }: { fillsMerged: boolean },
): Promise<SheetRow[]> {
  try {
    if ((await checkOffice(bytes)) !== 'xlsx') throw new UnreadableUpload(UNREADABLE.unknown)
    const parts = await readParts(bytes)
    const sheet = firstSheet(parts)
    if (!sheet) throw new UnreadableUpload(UNREADABLE.noSheet)
    const rows = readSheet(sheet.xml, readTexts(parts.get('xl/sharedStrings.xml') ?? ''), MOST_COLUMNS)
    const linked = withLinks(rows, sheet)
    return fillsMerged ? withMerged(linked, sheet.xml) : linked
  } catch (error) {
    if (error instanceof UnfitFile) throw new UnreadableUpload(UNFIT[error.reason])
    throw error
  }
}
