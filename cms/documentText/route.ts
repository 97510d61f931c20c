import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { mayChange } from '../access/mayChange.ts'
import { idOf } from '../content/record.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import type { File, LegalDocument } from '../payload-types.ts'
import { Refusal } from '../refusal.ts'
import { readStored } from '../uploads/readStored.ts'
import { NoTextError, type TextBlock } from './answer.ts'
import { hasText } from './hasText.ts'
import { readText } from './readText.ts'
import { toRichText } from './toRichText.ts'
import { NO_TEXT, statusOfNoText } from './words.ts'
import { freshJson } from '../endpoints/freshJson.ts'

/** Files with text are small; a larger one is a scan. */
export const LARGEST_FILE_BYTES = 15_000_000

const SIGN_IN = both('Hãy đăng nhập.', 'Please sign in.')
const NOT_YOURS = both('Bạn không có quyền sửa văn bản này.', 'You may not change this document.')
const UNKNOWN = both('Không có văn bản này.', 'There is no such document.')
const UNREADABLE = both('Yêu cầu không đúng: hãy chọn một tệp.', 'The request is not valid: choose a file.')
const NOT_ITS_FILE = both(
  'Tệp này không thuộc văn bản đã lưu. Hãy lưu văn bản rồi thử lại.',
  'This file does not belong to the document as it is saved. Save the document and try again.',
)
const HAS_TEXT = both(
  'Văn bản đã có toàn văn. Hãy xác nhận việc thay bằng chữ của tệp.',
  'The document has a full text. Confirm that the text of the file is to replace it.',
)
const TOO_LARGE = both(
  'Tệp lớn hơn 15 MB nên không đọc được; tệp có chữ thường nhỏ hơn nhiều.',
  'The file is larger than 15 MB and is not read; files with text are usually much smaller.',
)

const askedShape = z.object({
  file: z.union([z.string().min(1).max(100), z.number().int()]).transform(String),
  replace: z.boolean().default(false),
})

const refuse = (req: PayloadRequest, words: { vi: string; en: string }, status: number): never => {
  throw new Refusal(inLanguageOf(req, words), status)
}

async function readAsked(req: PayloadRequest): Promise<z.infer<typeof askedShape>> {
  const json: unknown = await req.json?.().catch(() => undefined)
  const asked = askedShape.safeParse(json)
  return asked.success ? asked.data : refuse(req, UNREADABLE, 400)
}

/** The newest version of the document, which its sender may change. */
async function findDocument(req: PayloadRequest): Promise<LegalDocument> {
  if (!req.user) refuse(req, SIGN_IN, 401)
  const id = String(req.routeParams?.id)
  const common = { collection: 'legal-documents', id, draft: true, depth: 0, disableErrors: true } as const
  const doc = await req.payload.findByID({ ...common, overrideAccess: false, user: req.user, req })
  if (!doc) return refuse(req, UNKNOWN, 404)
  if (!(await mayChange(req, { collection: 'legal-documents', id }))) refuse(req, NOT_YOURS, 403)
  return doc
}

/** One of the document's files, which its sender may read. */
async function findFile(req: PayloadRequest, { files }: LegalDocument, id: string): Promise<File> {
  if (!files?.some((file) => String(idOf(file)) === id)) refuse(req, NOT_ITS_FILE, 404)
  const common = { collection: 'files', id, draft: true, depth: 0, disableErrors: true } as const
  const file = await req.payload.findByID({ ...common, overrideAccess: false, user: req.user, req })
  if (!file) return refuse(req, NOT_ITS_FILE, 404)
  if ((file.filesize ?? 0) > LARGEST_FILE_BYTES) refuse(req, TOO_LARGE, 413)
  return file
}

async function blocksOf(req: PayloadRequest, file: File): Promise<TextBlock[]> {
  try {
    return await readText(await readStored(req, 'files', file))
  } catch (error) {
    if (error instanceof NoTextError) return refuse(req, NO_TEXT[error.reason], statusOfNoText(error.reason))
    throw error
  }
}

function keepText(req: PayloadRequest, { body }: LegalDocument, { replace }: { replace: boolean }): void {
  if (hasText(body) && !replace) refuse(req, HAS_TEXT, 409)
}

const countIn = (blocks: readonly TextBlock[]) => ({
  headings: blocks.filter(({ type }) => type.startsWith('h')).length,
  paragraphs: blocks.filter(({ type }) => !type.startsWith('h')).length,
})

/**
 * `POST /api/legal-documents/:id/full-text` with `{file, replace?}`: puts the text of one of the document's files into
 * its full text, as a draft. A full text that has words is only replaced when that is asked for. Responds with the
 * document, for the form. For those who may change the document.
 */
export const takeFullText: Omit<Endpoint, 'root'> = {
  path: '/:id/full-text',
  method: 'post',
  handler: async (req) => {
    const doc = await findDocument(req)
    const asked = await readAsked(req)
    keepText(req, doc, asked)
    const blocks = await blocksOf(req, await findFile(req, doc, asked.file))
    // Reading takes seconds, in which somebody may have saved a text.
    keepText(req, await findDocument(req), asked)
    const saved = await req.payload.update({
      ...{ collection: 'legal-documents', id: doc.id, draft: true, depth: 0, fallbackLocale: false },
      ...{ overrideAccess: false, user: req.user, req },
      data: { body: toRichText(blocks) as LegalDocument['body'], _status: 'draft' },
    })
    return freshJson({ doc: saved, ...countIn(blocks) })
  },
}
