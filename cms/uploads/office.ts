import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { UnfitFile } from './unfit.ts'

/** Kinds of Office files that are taken, by the media type of their main part (ECMA-376-1, 15.2; OASIS ODF 1.3, 3.1.2). */
const MAIN_PARTS = {
  docx: /wordprocessingml\.document\.main\+xml/,
  xlsx: /spreadsheetml\.sheet\.main\+xml/,
} as const
const ODT = 'application/vnd.oasis.opendocument.text'

/** Beyond these a file is not looked into; Office writes a few hundred parts and compresses text to a twentieth. */
const MOST_ENTRIES = 5000
const MOST_UNPACKED = 250 * 1024 * 1024
const HARMLESS_UNPACKED = 20 * 1024 * 1024
const MOST_TIMES = 150
/** Parts that are read as text: the list of types and the relations. */
const MOST_READ = 2 * 1024 * 1024

const MACROS = /(^|\/)(vbaProject\.bin|vbaData\.xml)$|^xl\/macrosheets\/|^(Basic|Scripts)\/|(^|\/)activeX\//i
const PROGRAMS = /\.(exe|dll|com|scr|pif|bat|cmd|msi|jar|js|jse|vbs|vbe|wsf|hta|lnk|ps1|reg|cpl|sh)$/i
/** Beginnings of programs: Windows, Linux, and macOS in its four forms. */
const PROGRAM_HEADS = ['4d5a', '7f454c46', 'feedface', 'feedfacf', 'cefaedfe', 'cffaedfe'].map((hex) =>
  Buffer.from(hex, 'hex'),
)
/** The stream of an OLE object that holds any file whatever ([MS-OLEDS], 2.3.6). */
const OLE_PACKAGE = Buffer.from('Ole10Native', 'utf16le')
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex')

const READ_AS_TEXT = /^(\[Content_Types\]\.xml|mimetype|META-INF\/manifest\.xml)$|\.rels$/i
const FETCHES = /Type="[^"]*\/(attachedTemplate|oleObject|frame|subDocument)"/
const isExternal = (relation: string) => /TargetMode="External"/.test(relation) && FETCHES.test(relation)

export const isZip = (bytes: Buffer): boolean =>
  bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'))

interface Unpacked {
  /** The texts of the parts that say what the others are, by name. */
  texts: Map<string, string>
}

function checkSizes(entries: readonly Entry[], packed: number): void {
  const unpacked = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
  const isBomb = unpacked > HARMLESS_UNPACKED && unpacked > packed * MOST_TIMES
  if (unpacked > MOST_UNPACKED || isBomb) throw new UnfitFile('tooMuch')
}

function checkNames(entries: readonly Entry[]): void {
  if (entries.some((entry) => entry.isEncrypted())) throw new UnfitFile('encrypted')
  if (entries.some(({ fileName }) => MACROS.test(fileName))) throw new UnfitFile('macros')
  if (entries.some(({ fileName }) => PROGRAMS.test(fileName))) throw new UnfitFile('executable')
}

/** The bytes of a part; more than the file says of it is an error of yauzl. */
async function readEntry(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

const beginsWith = (bytes: Buffer, head: Buffer) => bytes.subarray(0, head.length).equals(head)

async function unpack(zip: ZipFile, entries: readonly Entry[]): Promise<Unpacked> {
  const texts = new Map<string, string>()
  for (const entry of entries) {
    const bytes = await readEntry(zip, entry)
    if (PROGRAM_HEADS.some((head) => beginsWith(bytes, head))) throw new UnfitFile('executable')
    if (beginsWith(bytes, OLE) && bytes.includes(OLE_PACKAGE)) throw new UnfitFile('executable')
    if (READ_AS_TEXT.test(entry.fileName) && bytes.length <= MOST_READ)
      texts.set(entry.fileName, bytes.toString())
  }
  return { texts }
}

function checkRelations({ texts }: Unpacked): void {
  for (const [name, text] of texts) {
    if (!name.endsWith('.rels')) continue
    if ((text.match(/<Relationship\b[^>]*>/g) ?? []).some(isExternal)) throw new UnfitFile('external')
  }
}

function kindOf({ texts }: Unpacked): 'docx' | 'xlsx' | 'odt' | undefined {
  const types = texts.get('[Content_Types].xml') ?? ''
  if (/macroEnabled|vnd\.ms-office\.(vbaProject|activeX)/.test(types)) throw new UnfitFile('macros')
  if (MAIN_PARTS.docx.test(types)) return 'docx'
  if (MAIN_PARTS.xlsx.test(types)) return 'xlsx'
  const declared = texts.get('mimetype')?.trim() ?? ''
  return declared === ODT || texts.get('META-INF/manifest.xml')?.includes(`"${ODT}"`) ? 'odt' : undefined
}

async function readZip(bytes: Buffer): Promise<ReturnType<typeof kindOf>> {
  const zip = await fromBufferPromise(bytes)
  if (zip.entryCount > MOST_ENTRIES) throw new UnfitFile('tooMuch')
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) entries.push(entry)
  checkSizes(entries, bytes.length)
  checkNames(entries)
  const unpacked = await unpack(zip, entries)
  checkRelations(unpacked)
  return kindOf(unpacked)
}

/**
 * Looks into an Office file: which kind it is by its list of parts, in whichever order they stand, and that it holds no
 * macro, no program, nothing that is fetched on opening, and no more than a person's document (OWASP ASVS 5.0, 5.2.3).
 * @returns undefined for a ZIP that is no such document
 * @throws UnfitFile
 */
export async function checkOffice(bytes: Buffer): Promise<'docx' | 'xlsx' | 'odt' | undefined> {
  try {
    return await readZip(bytes)
  } catch (cause) {
    throw cause instanceof UnfitFile ? cause : new UnfitFile('broken', { cause })
  }
}
