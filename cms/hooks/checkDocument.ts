import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { mayUpload } from '../access/mayUpload.ts'
import { fieldRefusal } from '../refusal.ts'
import { nameOfKind, titleOf, toFileName } from '../uploads/fileName.ts'
import { freeName } from '../uploads/freeName.ts'
import { DOCUMENT_TYPES, recogniseDocument, type DocumentExt } from '../uploads/recognise.ts'
import { UNFIT, UnfitFile } from '../uploads/unfit.ts'

interface Args {
  id?: string | number
  data?: { title?: unknown }
}

/** Detects the type of a document; a refusal marks the file field and gives the reason in the sender's language. */
async function recognise(req: PayloadRequest): Promise<DocumentExt> {
  try {
    return await recogniseDocument(req.file!.data)
  } catch (error) {
    if (error instanceof UnfitFile) throw fieldRefusal(req, { path: 'file', words: UNFIT[error.reason] })
    throw error
  }
}

/** The public name of a stored document. */
async function knownName(req: PayloadRequest, id: string | number | undefined): Promise<string | undefined> {
  if (id === undefined) return undefined
  const query = { collection: 'files', id, draft: true, depth: 0, overrideAccess: true, req } as const
  const doc = await req.payload.findByID({ ...query, disableErrors: true })
  return doc?.publicName ?? doc?.filename ?? undefined
}

/**
 * Accepts an uploaded document by its content and gives it a unique name: the sender's, or the existing one when the
 * file of a document is replaced. A new document without a title gets the sender's file name as title.
 * @throws ValidationError at `file` with the reason and what to do
 */
export const checkDocument: CollectionBeforeOperationHook = async ({ req, operation, args }) => {
  if (!req.file || !['create', 'update'].includes(operation)) return args
  const { id, data } = args as Args
  if (!mayUpload(req, args)) return args
  const ext = await recognise(req)
  const given = req.file.name
  if (operation === 'create' && data && !data.title) data.title = titleOf(given)
  req.file.mimetype = DOCUMENT_TYPES[ext]
  const known = await knownName(req, id)
  req.file.name = await freeName(req, 'files', known ? nameOfKind(known, ext) : toFileName(given, ext))
  return args
}
