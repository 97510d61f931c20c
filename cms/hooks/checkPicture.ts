import { fileTypeFromBuffer } from 'file-type'
import type { CollectionBeforeOperationHook } from 'payload'
import { fieldRefusal } from '../refusal.ts'
import { toFileName } from '../uploads/fileName.ts'

export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/avif']

// No colon: the admin truncates messages at one.
const WORDS = {
  vi: 'Chỉ nhận ảnh JPEG, PNG, WebP, AVIF. Nội dung tệp này không thuộc loại nào trong số đó, dù tên tệp là gì. Hãy lưu lại ảnh thành JPEG hoặc PNG rồi tải lên.',
  en: 'Only pictures are accepted (JPEG, PNG, WebP, AVIF). The content of this file is none of them, whatever its name. Save the picture as JPEG or PNG and upload that.',
}

/**
 * Accepts an uploaded picture only when its first bytes are those of one; then sets its type and file extension
 * accordingly (OWASP ASVS 5.0, 5.2.2).
 * @throws ValidationError at `file` naming the accepted kinds
 */
export const checkPicture: CollectionBeforeOperationHook = async ({ req, operation, args }) => {
  if (!req.file || !['create', 'update'].includes(operation)) return args
  const found = await fileTypeFromBuffer(req.file.data)
  if (!found || !PICTURE_TYPES.includes(found.mime)) {
    throw fieldRefusal(req, { path: 'file', words: WORDS })
  }
  req.file.mimetype = found.mime
  req.file.name = toFileName(req.file.name, found.ext)
  return args
}
