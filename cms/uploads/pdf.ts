import { constants, inflateSync } from 'node:zlib'
import { UnfitFile } from './unfit.ts'

/** Readers look for the header in so many bytes (ISO 32000-1, Annex H.3.4.1). */
const HEADER_WITHIN = 1024
/** What the compressed objects of one file may unpack to, in bytes. */
const MOST_UNPACKED = 64 * 1024 * 1024

/** Whether these bytes begin a PDF; usual programs skip what stands before the header. */
export const isPdf = (bytes: Buffer): boolean => bytes.subarray(0, HEADER_WITHIN).includes('%PDF-')

/** Names may be written with their characters as #xx (ISO 32000-1, 7.3.5). */
const plainNames = (text: string): string =>
  text.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** Dictionary entries that run something (ISO 32000-1, 12.6.4) or play foreign content (Adobe Supplement, RichMedia). */
const ACTIVE = /\/(JavaScript|Launch|RichMedia|ImportData)(?![A-Za-z0-9])/
const EMBEDDED = /\/EmbeddedFiles?(?![A-Za-z0-9])/
const PROGRAM =
  /\.(exe|dll|com|scr|pif|bat|cmd|msi|jar|js|jse|vbs|vbe|wsf|hta|lnk|ps1|reg|cpl|docm|xlsm)\s*[)>]/i
const ENCRYPTED = /\/Encrypt\s+\d+\s+\d+\s+R|\/Encrypt\s*<</

/** The object streams of a file, unpacked: dictionaries are compressed in them since PDF 1.5. */
function* objectStreams(bytes: Buffer, text: string): Generator<string> {
  let left = MOST_UNPACKED
  for (const { index } of text.matchAll(/\/ObjStm(?![A-Za-z0-9])/g)) {
    const start = /stream\r?\n/.exec(text.slice(index, index + HEADER_WITHIN))
    if (!start) continue
    const packed = bytes.subarray(index + start.index + start[0].length)
    try {
      const unpacked = inflateSync(packed, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: left })
      left -= unpacked.length
      yield unpacked.toString('latin1')
    } catch (cause) {
      const isTooMuch = (cause as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE'
      throw new UnfitFile(isTooMuch ? 'tooMuch' : 'broken', { cause })
    }
    if (left <= 0) throw new UnfitFile('tooMuch')
  }
}

/** File names in strings of two bytes a character (UTF-16) are read without the zeros. */
const readable = (text: string): string => plainNames(text.replaceAll('\0', ''))

/**
 * Accepts a PDF that usual programs open, also with bytes before its header or behind its end, unless something in it
 * runs when it is opened.
 * @throws UnfitFile
 */
export function checkPdf(bytes: Buffer): void {
  const text = bytes.toString('latin1')
  if (!text.includes('%%EOF') || !/\/Root|\/Type\s*\/XRef/.test(plainNames(text)))
    throw new UnfitFile('broken')
  if (ENCRYPTED.test(text) && plainNames(text).includes('/ObjStm')) throw new UnfitFile('encrypted')
  const parts = [readable(text)]
  for (const part of objectStreams(bytes, text)) parts.push(readable(part))
  if (parts.some((part) => ACTIVE.test(part))) throw new UnfitFile('script')
  if (parts.some((part) => EMBEDDED.test(part)) && parts.some((part) => PROGRAM.test(part))) {
    throw new UnfitFile('executable')
  }
}
