import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { mayUpload } from '../access/mayUpload.ts'
import { env } from '../env.ts'
import type { Job, Reason } from '../images/answer.ts'
import { makePictures, PictureError } from '../images/makePictures.ts'
import { findFinished, holdFinished } from '../images/sharpStandIn.ts'
import { readStored } from '../uploads/readStored.ts'
import type { Media } from '../payload-types.ts'
import { Refusal } from '../refusal.ts'
import { outsideTransaction } from './outsideTransaction.ts'

type Focus = Job['focus']
/** What the admin sends when a picture is cropped or its focal point moves. */
interface Edits {
  crop?: { x: number | string; y: number | string }
  widthInPixels?: number | string
  heightInPixels?: number | string
  focalPoint?: { x: number | string; y: number | string }
}
type Args = {
  id?: string
  data?: { focalX?: number | null; focalY?: number | null; edits?: unknown }
}

const REFUSALS: Record<Reason, { status: number; vi: string; en: string }> = {
  pixels: {
    status: 413,
    vi: `Ảnh quá lớn: nhiều nhất ${env.IMAGE_MEGAPIXELS} triệu điểm ảnh. Hãy thu nhỏ ảnh rồi tải lên lại.`,
    en: `The picture is too large: ${env.IMAGE_MEGAPIXELS} million pixels at most. Make it smaller and try again.`,
  },
  animated: {
    status: 422,
    vi: 'Không nhận ảnh động. Hãy chọn một ảnh tĩnh.',
    en: 'Animated pictures are not accepted. Choose a still one.',
  },
  broken: {
    status: 422,
    vi: 'Không đọc được ảnh: tệp bị hỏng hoặc bị cắt cụt. Hãy mở ảnh, lưu lại thành tệp mới rồi tải lên.',
    en: 'The picture cannot be read: the file is damaged or cut off. Open it, save it anew and try again.',
  },
  heavy: {
    status: 422,
    vi: 'Đã dừng xử lý ảnh vì tốn quá nhiều bộ nhớ hoặc thời gian. Hãy thu nhỏ ảnh hoặc lưu lại dưới dạng JPEG rồi tải lên lại.',
    en: 'Work on this picture was stopped: it took too much memory or time. Make it smaller or save it as JPEG, then try again.',
  },
  busy: {
    status: 503,
    vi: 'Máy chủ đang xử lý nhiều ảnh. Hãy tải ảnh lên lại sau ít phút.',
    en: 'The server is busy with other pictures. Upload this one again in a few minutes.',
  },
}

function refusal(error: unknown, language: string | undefined): unknown {
  if (!(error instanceof PictureError)) return error
  const { status, vi, en } = REFUSALS[error.reason]
  return new Refusal(language === 'en' ? en : vi, status)
}

/**
 * The edits of a request: in its URL, as Payload sends them, or in the data. They are then put where Payload expects
 * them.
 */
function editsOf(req: PayloadRequest, data: Args['data']): Edits {
  const edits = [data?.edits, req.query?.uploadEdits].find((one) => one && typeof one === 'object')
  if (data) delete data.edits
  if (edits) req.query = { ...req.query, uploadEdits: edits }
  return (edits ?? {}) as Edits
}

const percent = (value: unknown): number => {
  const given = Number(value ?? 50)
  return Number.isFinite(given) ? Math.min(100, Math.max(0, Math.round(given))) : 50
}

function cropOf({ crop, widthInPixels, heightInPixels }: Edits): Pick<Job, 'crop'> {
  const [width, height] = [Number(widthInPixels), Number(heightInPixels)]
  if (!crop || !(width > 0) || !(height > 0)) return {}
  return { crop: { x: Number(crop.x) || 0, y: Number(crop.y) || 0, width, height } }
}

/** Treats the stored picture as a new upload when an editor crops it or moves its focal point. */
async function reopen(
  req: PayloadRequest,
  id: string | undefined,
  edits: Edits,
  focus: Focus,
): Promise<void> {
  if (id === undefined || (!edits.crop && !edits.focalPoint)) return
  const query = { collection: 'media', id, draft: true, depth: 0, overrideAccess: true, req } as const
  const doc: Media | null = await req.payload.findByID({ ...query, disableErrors: true })
  if (!doc?.filename || !doc.mimeType) return
  const isSameFocus = percent(doc.focalX) === focus.x && percent(doc.focalY) === focus.y
  const { crop } = cropOf(edits)
  const isSameCut = !crop || (crop.width === doc.width && crop.height === doc.height)
  if (isSameFocus && isSameCut) return
  const data = await readStored(req, 'media', doc)
  req.file = { data, name: doc.filename, mimetype: doc.mimeType, size: data.length }
}

/** A name that changes with the content, so that clients may cache the file indefinitely. */
function contentName(name: string, bytes: Buffer, { x, y }: Focus): string {
  const ext = extname(name)
  const base = name.slice(0, name.length - ext.length).replace(/-[0-9a-f]{8}(-\d+)?$/, '')
  const hash = createHash('sha256').update(bytes).update(`${x},${y}`).digest('hex').slice(0, 8)
  return `${base}-${hash}${ext}`
}

/** Keeps Payload from cropping a second time. */
function forgetCrop(edits: Edits): void {
  delete edits.crop
  delete edits.widthInPixels
  delete edits.heightInPixels
}

/**
 * Prepares an uploaded picture for the public before Payload processes it: upright, without metadata (such as the place
 * where it was taken), in every size; the work is done in a separate process. Also runs when an editor crops a stored
 * picture or moves its focal point. With `keepName` in the context the file and its name stay and only the sizes are
 * new.
 * @throws Refusal 413 or 422 with what to do about it; nothing is stored then
 */
export const preparePicture: CollectionBeforeOperationHook = async ({ req, operation, args, context }) => {
  const { id, data } = args as Args
  if (!['create', 'update'].includes(operation)) return args
  if (!mayUpload(req, args)) return args
  const edits = editsOf(req, data)
  const focus = {
    x: percent(edits.focalPoint?.x ?? data?.focalX),
    y: percent(edits.focalPoint?.y ?? data?.focalY),
  }
  if (!req.file) await reopen(req, id, edits, focus)
  const { file } = req
  if (!file) return args
  const job = { ...cropOf(edits), focus }
  const make = async () => findFinished(file.data) ?? makePictures(file.data, job)
  const made = await outsideTransaction(req, make).catch((error: unknown) => {
    throw refusal(error, req.i18n?.language)
  })
  forgetCrop(edits)
  const isKept = context.keepName === true
  const bytes = isKept ? file.data : made.original.data
  holdFinished(bytes, made)
  req.file = {
    ...file,
    data: bytes,
    size: bytes.length,
    name: isKept ? file.name : contentName(file.name, bytes, focus),
  }
  return args
}
