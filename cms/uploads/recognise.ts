import { checkOffice, isZip } from './office.ts'
import { isMp3 } from './mp3.ts'
import { checkPdf, isPdf } from './pdf.ts'
import { UnfitFile } from './unfit.ts'

/** Accepted types of documents and recordings: file extension and media type. */
export const DOCUMENT_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  mp3: 'audio/mpeg',
} as const
export const AUDIO_TYPE = DOCUMENT_TYPES.mp3
export type DocumentExt = keyof typeof DOCUMENT_TYPES

/** The container of .doc, .xls and of encrypted .docx ([MS-CFB], 2.2). */
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex')

/**
 * The type of a document by its content alone, decided only here (OWASP ASVS 5.0, 5.2.2).
 * @returns the extension for its name
 * @throws UnfitFile when it is not an accepted type, or contains something forbidden
 */
export async function recogniseDocument(bytes: Buffer): Promise<DocumentExt> {
  if (bytes.length === 0) throw new UnfitFile('empty')
  if (bytes.subarray(0, OLE.length).equals(OLE)) throw new UnfitFile('legacy')
  if (isZip(bytes)) {
    const kind = await checkOffice(bytes)
    if (kind) return kind
  } else if (isPdf(bytes)) {
    checkPdf(bytes)
    return 'pdf'
  } else if (isMp3(bytes)) return 'mp3'
  throw new UnfitFile('unknown')
}
