import { checkOffice, isZip } from './office.ts'
import { checkPdf, isPdf } from './pdf.ts'
import { UnfitFile } from './unfit.ts'

/** Documents that are taken: the ending of their names, and their media type. */
export const DOCUMENT_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
} as const
export type DocumentExt = keyof typeof DOCUMENT_TYPES

/** The container of .doc, .xls and of encrypted .docx ([MS-CFB], 2.2). */
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex')

/**
 * What a document is, by its content alone: the one place where that is decided (OWASP ASVS 5.0, 5.2.2).
 * @returns the ending its name is to have
 * @throws UnfitFile when it is none of the kinds that are taken, or holds what must not be in one
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
  }
  throw new UnfitFile('unknown')
}
