import type { APIRoute } from 'astro'
import { sendUpload } from '../_sendUpload.ts'
import { pictureHeaders } from '../../views/file-headers.ts'

/** A published picture or one of its sizes. */
export const GET: APIRoute = ({ params, request, locals: { drained } }) =>
  sendUpload({ collection: 'media', filename: params.filename, request, drained, headersOf: pictureHeaders })
