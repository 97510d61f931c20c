import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { decodeXml, elementsOf, hasDde, isXml } from './officeXml.ts'
import { PROGRAM_ENDINGS } from './programs.ts'
import { UnfitFile } from './unfit.ts'

/** Accepted Office file types, by the media type of their main part (ECMA-376-1, 15.2; OASIS ODF 1.3, 3.1.2). */
const MAIN_PARTS = {
  docx: /wordprocessingml\.document\.main\+xml/,
  xlsx: /spreadsheetml\.sheet\.main\+xml/,
} as const
const ODT = 'application/vnd.oasis.opendocument.text'

/**
 * Limits beyond which a file is not inspected; Office writes a few hundred parts and compresses text to a twentieth.
 */
const MOST_ENTRIES = 5000
const MOST_UNPACKED = 250 * 1024 * 1024
const HARMLESS_UNPACKED = 20 * 1024 * 1024
const MOST_TIMES = 150
/** Limit for the parts that are parsed as text: content types and relationships. */
const MOST_READ = 2 * 1024 * 1024
/** How deep embedded documents may be nested. */
const MOST_DEEP = 3

const MACROS =
  /(^|\/)(vbaProject\.bin|vbaData\.xml)$|^xl\/macrosheets\/|^(Basic|Scripts)\/|(^|\/)activeX\/|\.(doc|dot|xls|xlt|xla|ppt|pps|pot)m[\s.]*$/i
/** Windows ignores blanks and dots at the end of a name. */
const PROGRAMS = new RegExp(`\\.(${PROGRAM_ENDINGS}|sh)[\\s.]*$`, 'i')
/** Magic numbers of executables: Windows, Linux, and macOS in its four forms. */
const PROGRAM_HEADS = ['4d5a', '7f454c46', 'feedface', 'feedfacf', 'cefaedfe', 'cffaedfe'].map((hex) =>
  Buffer.from(hex, 'hex'),
)
/** The stream of an OLE object that can contain any file ([MS-OLEDS], 2.3.6). */
const OLE_PACKAGE = Buffer.from('Ole10Native', 'utf16le')
/** The storage of macros in an OLE document ([MS-OVBA], 2.2.1). */
const OLE_MACROS = Buffer.from('_VBA_PROJECT', 'utf16le')
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex')

const READ_AS_TEXT = /^(\[Content_Types\]\.xml|mimetype|META-INF\/manifest\.xml)$|\.rels$/i
const FETCHES = /\/(attachedTemplate|oleObject|frame|subDocument)$/

export const isZip = (bytes: Buffer): boolean =>
  bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'))

/** A part that describes the others. */
interface PackagePart {
  name: string
  text: string
}
/** What may still be unpacked, embedded documents included. */
interface Left {
  bytes: number
  levels: number
}

function checkSizes(entries: readonly Entry[], packed: number, left: Left): void {
  const unpacked = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
  const isBomb = unpacked > HARMLESS_UNPACKED && unpacked > packed * MOST_TIMES
  left.bytes -= unpacked
  if (left.bytes < 0 || isBomb) throw new UnfitFile('tooMuch')
}

function checkNames(entries: readonly Entry[]): void {
  if (entries.some((entry) => entry.isEncrypted())) throw new UnfitFile('encrypted')
  if (entries.some(({ fileName }) => MACROS.test(fileName))) throw new UnfitFile('macros')
  if (entries.some(({ fileName }) => PROGRAMS.test(fileName))) throw new UnfitFile('executable')
}

/** The bytes of a part; yauzl throws when there are more than the entry declares. */
export async function readEntry(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

const beginsWith = (bytes: Buffer, head: Buffer) => bytes.subarray(0, head.length).equals(head)

async function checkPart(bytes: Buffer, left: Left): Promise<void> {
  if (PROGRAM_HEADS.some((head) => beginsWith(bytes, head))) throw new UnfitFile('executable')
  if (beginsWith(bytes, OLE) && bytes.includes(OLE_PACKAGE)) throw new UnfitFile('executable')
  if (beginsWith(bytes, OLE) && bytes.includes(OLE_MACROS)) throw new UnfitFile('macros')
  if (isZip(bytes)) await readZip(bytes, left)
  if (isXml(bytes) && hasDde(decodeXml(bytes))) throw new UnfitFile('external')
}

async function unpack(zip: ZipFile, entries: readonly Entry[], left: Left): Promise<PackagePart[]> {
  const parts: PackagePart[] = []
  for (const entry of entries) {
    const bytes = await readEntry(zip, entry)
    await checkPart(bytes, left)
    if (!READ_AS_TEXT.test(entry.fileName)) continue
    if (bytes.length > MOST_READ) throw new UnfitFile('tooMuch')
    parts.push({ name: entry.fileName.toLowerCase(), text: decodeXml(bytes) })
  }
  return parts
}

function checkRelations(parts: readonly PackagePart[]): void {
  for (const { name, text } of parts) {
    if (!name.endsWith('.rels')) continue
    for (const relation of elementsOf(text, 'Relationship')) {
      const isExternal = relation.get('TargetMode') === 'External'
      if (isExternal && FETCHES.test(relation.get('Type') ?? '')) throw new UnfitFile('external')
    }
  }
}

/** Whether the file has a part of this type: declared by name, or by extension (ECMA-376-2, 7.2.3). */
function hasPart(types: string, type: RegExp, names: ReadonlySet<string>): boolean {
  const isType = (element: Map<string, string>) => type.test(element.get('ContentType') ?? '')
  const own = elementsOf(types, 'Override').filter(isType)
  if (own.some((element) => names.has((element.get('PartName') ?? '').toLowerCase()))) return true
  return elementsOf(types, 'Default')
    .filter(isType)
    .some((element) => {
      const ending = `.${element.get('Extension')?.toLowerCase()}`
      return [...names].some((name) => name !== '/[content_types].xml' && name.endsWith(ending))
    })
}

function kindOf(
  parts: readonly PackagePart[],
  names: ReadonlySet<string>,
): 'docx' | 'xlsx' | 'odt' | undefined {
  const textOf = (name: string) => parts.filter((part) => part.name === name).map(({ text }) => text)
  const types = textOf('[content_types].xml').join('\n')
  const declared = [...elementsOf(types, 'Override'), ...elementsOf(types, 'Default')].map(
    (element) => element.get('ContentType') ?? '',
  )
  if ([types, ...declared].some((type) => /macroEnabled|vnd\.ms-office\.(vbaProject|activeX)/i.test(type)))
    throw new UnfitFile('macros')
  for (const kind of ['docx', 'xlsx'] as const) {
    if (!declared.some((type) => MAIN_PARTS[kind].test(type))) continue
    if (!hasPart(types, MAIN_PARTS[kind], names)) throw new UnfitFile('broken')
    return kind
  }
  const isOdt =
    textOf('mimetype').some((text) => text.trim() === ODT) ||
    textOf('meta-inf/manifest.xml').some((text) => text.includes(`"${ODT}"`))
  if (isOdt && !names.has('/content.xml')) throw new UnfitFile('broken')
  return isOdt ? 'odt' : undefined
}

async function readZip(bytes: Buffer, left: Left): Promise<ReturnType<typeof kindOf>> {
  if (left.levels === 0) throw new UnfitFile('tooMuch')
  const zip = await fromBufferPromise(bytes)
  if (zip.entryCount > MOST_ENTRIES) throw new UnfitFile('tooMuch')
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) entries.push(entry)
  checkSizes(entries, bytes.length, left)
  checkNames(entries)
  left.levels--
  const parts = await unpack(zip, entries, left)
  left.levels++
  checkRelations(parts)
  return kindOf(parts, new Set(entries.map(({ fileName }) => `/${fileName.toLowerCase()}`)))
}

/**
 * Inspects an Office file: which type it is by its list of parts, in any order, and that it contains no macros, no
 * programs, nothing fetched on opening, and no more than a document written by a person (OWASP ASVS 5.0, 5.2.3).
 * @returns undefined for a ZIP that is not an Office document
 * @throws UnfitFile
 */
export async function checkOffice(bytes: Buffer): Promise<'docx' | 'xlsx' | 'odt' | undefined> {
  try {
    return await readZip(bytes, { bytes: MOST_UNPACKED, levels: MOST_DEEP })
  } catch (cause) {
    throw cause instanceof UnfitFile ? cause : new UnfitFile('broken', { cause })
  }
}
