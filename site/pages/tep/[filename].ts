import type { APIRoute } from 'astro'
import { sendUpload } from '../_sendUpload.ts'
import { fileHeaders } from '../../views/file-headers.ts'

/** A published document file, as an attachment. */
export const GET: APIRoute = ({ params, request, locals: { drained } }) =>
  sendUpload({ collection: 'files', filename: params.filename, request, drained, headersOf: fileHeaders })
