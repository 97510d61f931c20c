import type { Endpoint, PayloadRequest } from 'payload'
import { canEdit, type Reader } from '../access/permissions.ts'
import { richText } from '../content/richNodes.ts'
import { NoTextError, type NoText } from '../documentText/answer.ts'
import { NO_TEXT, statusOfNoText } from '../documentText/words.ts'
import { readBytes } from '../endpoints/readBytes.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { scanBytes } from '../hooks/scanUpload.ts'
import { Refusal } from '../refusal.ts'
import type { ReadPaste } from './clean.ts'
import { readWord } from './readWord.ts'
import { toNodes } from './toNodes.ts'
import { freshJson } from '../endpoints/freshJson.ts'

/** With its pictures; an article is far smaller. */
export const LARGEST_WORD_BYTES = 15_000_000

const SIGN_IN = both('Hãy đăng nhập.', 'Please sign in.')
const NOT_YOURS = both('Tài khoản này không được viết bài.', 'This account may not write content.')
const TOO_LARGE = both(
  'Tệp lớn hơn 15 MB. Hãy nén hoặc bỏ bớt ảnh trong tệp rồi thử lại.',
  'The file is larger than 15 MB. Compress its pictures or remove some, and try again.',
)
const NOT_WORD = both(
  'Đây không phải tệp Word (.docx). Hãy mở tệp rồi lưu lại thành .docx.',
  'This is not a Word file (.docx). Open it and save it as .docx.',
)

const refuse = (req: PayloadRequest, words: { vi: string; en: string }, status: number): never => {
  throw new Refusal(inLanguageOf(req, words), status)
}

/** Other documents can be uploaded, but not inserted. */
const wordsOf = (reason: NoText) => (['kind', 'unknown'].includes(reason) ? NOT_WORD : NO_TEXT[reason])

async function read(req: PayloadRequest, bytes: Buffer): Promise<ReadPaste> {
  try {
    return await readWord(bytes)
  } catch (error) {
    if (error instanceof NoTextError) return refuse(req, wordsOf(error.reason), statusOfNoText(error.reason))
    throw error
  }
}

/**
 * `POST /api/word-text` with the bytes of a DOCX: `{document, losses}`, the file as the value of a rich text field, its
 * pictures still to be uploaded, and what could not be kept. Stores nothing. For those who may edit.
 */
export const wordText: Endpoint = {
  path: '/word-text',
  method: 'post',
  handler: async (req) => {
    if (!req.user) refuse(req, SIGN_IN, 401)
    if (!canEdit(req.user as Reader)) refuse(req, NOT_YOURS, 403)
    const bytes = (await readBytes(req, LARGEST_WORD_BYTES)) ?? refuse(req, TOO_LARGE, 413)
    await scanBytes(req, bytes)
    const { blocks, losses } = await read(req, bytes)
    const document = richText(toNodes(blocks))
    return freshJson({ document, losses })
  },
}
