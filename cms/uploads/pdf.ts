import { filtersOf, isObjectStream, plainNames, streamsOf, unpackStream, valueOf } from './pdfStreams.ts'
import { PROGRAM_ENDINGS } from './programs.ts'
import { UnfitFile } from './unfit.ts'

/** Readers look for the header within this many bytes (ISO 32000-1, Annex H.3.4.1). */
const HEADER_WITHIN = 1024
/** The limit for the unpacked compressed objects of one file, in bytes. */
const MOST_UNPACKED = 64 * 1024 * 1024

/** Whether these bytes begin a PDF; common readers skip anything before the header. */
export const isPdf = (bytes: Buffer): boolean => bytes.subarray(0, HEADER_WITHIN).includes('%PDF-')

/** Dictionary entries that run something (ISO 32000-1, 12.6.4) or play foreign content (Adobe Supplement, RichMedia). */
const ACTIVE = /\/(JavaScript|Launch|RichMedia|ImportData)(?![A-Za-z0-9])/
/** A rendition action can run a script without being named JavaScript (ISO 32000-1, 12.6.4.13). */
const RENDITION = /\/Rendition(?![A-Za-z0-9])/
const RENDITION_SCRIPT = /\/JS[\s\0]*[(<\d]/
/**
 * Actions that a reader runs without a click: on opening the document, a page or a field. An array only shows a page.
 */
const BY_ITSELF = /\/OpenAction[\s\0]*[<\d]|\/AA[\s\0]*(<<|\d+[\s\0]+\d+[\s\0]+R)/
const SUBMIT = /\/SubmitForm(?![A-Za-z0-9])/
const GO_TO_FILE = /\/GoTo[RE](?![A-Za-z0-9])/
/** Files on other machines: URLs, and network shares, to which Windows sends credentials. */
const REMOTE_FILE =
  /\(\s*(þÿ)?(\\\\|\/\/[\w.]|smb:|file:)|\/(F|UF|DOS|Unix)\s*\(\s*(þÿ)?[a-z]{2,}:|\/FS\s*\/URL/i
const XFA = /\/XFA(?![A-Za-z0-9])/
const XFA_SCRIPT = /<(\w+:)?script[\s>/]/i
/** Image filters, which cannot contain forms. */
const PICTURE = /^\/(DCT|JPX|CCITTFax|JBIG2)Decode$|^\/(DCT|CCF)$/
const EMBEDDED = /\/(EmbeddedFiles?|FileAttachment)(?![A-Za-z0-9])|\/EF[\s\0]*(<<|\d+[\s\0]+\d+[\s\0]+R)/
const PROGRAM = new RegExp(`\\.(${PROGRAM_ENDINGS}|docm|xlsm)[\\s.]*[)>]`, 'i')
const ENCRYPTED = /\/Encrypt[\s\0]*(\d+[\s\0]+\d+[\s\0]+R|<<)/

/** Strings as readers decode them: from hexadecimal, without escapes, and without the zero bytes of UTF-16. */
const plainStrings = (text: string): string =>
  text
    .replace(/<([0-9a-f\s]+)>/gi, (_, hex: string) => {
      return `(${Buffer.from(hex.replace(/\s/g, ''), 'hex').toString('latin1')})`
    })
    .replace(/\\([0-7]{1,3}|\r\n|[^])/g, (_, sign: string) => {
      if (/^[0-7]/.test(sign)) return String.fromCharCode(Number.parseInt(sign, 8) & 0xff)
      return /^[\r\n]/.test(sign) ? '' : sign
    })
    .replaceAll('\0', '')

/** The file and its compressed objects, which may contain dictionaries since PDF 1.5; and its XML forms. */
function readParts(bytes: Buffer, text: string): { parts: string[]; forms: string[] } {
  const whole = plainNames(text)
  const parts = [whole]
  const forms = [text]
  const others = []
  let left = MOST_UNPACKED
  const unpack = (stream: Parameters<typeof unpackStream>[1]): string | undefined => {
    const unpacked = unpackStream(bytes, stream, left)
    left -= unpacked?.length ?? 0
    if (left <= 0) throw new UnfitFile('tooMuch')
    return unpacked?.toString('latin1')
  }
  const isEncrypted = ENCRYPTED.test(whole)
  for (const stream of streamsOf(text)) {
    if (isObjectStream(stream)) {
      if (isEncrypted) throw new UnfitFile('encrypted')
      const part = unpack(stream)
      if (part) parts.push(plainNames(part))
    } else others.push(stream)
  }
  if (!parts.some((part) => XFA.test(part))) return { parts, forms: [] }
  if (isEncrypted) throw new UnfitFile('encrypted')
  for (const stream of others) {
    const isOther =
      valueOf(stream, 'Type')?.includes('/XRef') || valueOf(stream, 'Subtype')?.includes('/Image')
    if (isOther || filtersOf(stream).some((filter) => PICTURE.test(filter))) continue
    const form = unpack(stream)
    if (form) forms.push(form.replaceAll('\0', ''))
  }
  return { parts, forms }
}

function hasScript(parts: readonly string[], forms: readonly string[]): boolean {
  const isIn = (pattern: RegExp) => parts.some((part) => pattern.test(part))
  if (isIn(ACTIVE) || (isIn(SUBMIT) && isIn(BY_ITSELF))) return true
  if (parts.some((part) => RENDITION.test(part) && RENDITION_SCRIPT.test(part))) return true
  if (isIn(GO_TO_FILE) && parts.some((part) => REMOTE_FILE.test(plainStrings(part)))) return true
  return forms.some((form) => XFA_SCRIPT.test(form))
}

/**
 * Accepts a PDF that common readers open, even with bytes before its header or after its end, unless it contains
 * something that runs on opening.
 * @throws UnfitFile
 */
export function checkPdf(bytes: Buffer): void {
  const text = bytes.toString('latin1')
  if (!text.includes('%%EOF') || !/\/Root|\/Type\s*\/XRef/.test(plainNames(text)))
    throw new UnfitFile('broken')
  const { parts, forms } = readParts(bytes, text)
  if (hasScript(parts, forms)) throw new UnfitFile('script')
  if (!parts.some((part) => EMBEDDED.test(part))) return
  if (parts.some((part) => PROGRAM.test(plainStrings(part)))) throw new UnfitFile('executable')
}
