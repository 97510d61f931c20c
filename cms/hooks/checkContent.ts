import { fileTypeFromBuffer } from 'file-type'
import type { CollectionBeforeOperationHook } from 'payload'
import { extname } from 'node:path'
import { slugify } from '../fields/slugify.ts'
import { Refusal } from '../refusal.ts'

export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/avif']
export const DOCUMENT_TYPES = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.oasis.opendocument.text',
]

const NAMES: Record<string, string> = {
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
  'image/avif': 'AVIF',
  'application/pdf': 'PDF',
  [DOCUMENT_TYPES[1]!]: 'DOCX',
  [DOCUMENT_TYPES[2]!]: 'XLSX',
  [DOCUMENT_TYPES[3]!]: 'ODT',
}

/** A file name that is safe in every URL and file system; the ending comes from the content, not from the sender. */
const safeName = (name: string, ext: string) =>
  `${slugify(name.slice(0, name.length - extname(name).length)) || 'tep'}.${ext}`

const refusal = (allowed: string[], language: string | undefined) => {
  const list = allowed.map((type) => NAMES[type]).join(', ')
  return language === 'en'
    ? `Only these kinds of file are accepted: ${list}. The file is judged by its content.`
    : `Chỉ nhận các loại tệp: ${list}. Hệ thống kiểm tra theo nội dung tệp, không theo tên.`
}

/**
 * Accepts an uploaded file only when its first bytes say it is one of `allowed`; then sets its type and the ending of
 * its name from what was found (OWASP ASVS 5.0, 5.2.2).
 * @throws Refusal 400 naming the accepted kinds
 */
export const checkContent =
  (allowed: string[]): CollectionBeforeOperationHook =>
  async ({ req, operation, args }) => {
    if (!req.file || !['create', 'update'].includes(operation)) return args
    const found = await fileTypeFromBuffer(req.file.data)
    if (!found || !allowed.includes(found.mime)) {
      throw new Refusal(refusal(allowed, req.i18n?.language))
    }
    req.file.mimetype = found.mime
    req.file.name = safeName(req.file.name, found.ext)
    return args
  }
