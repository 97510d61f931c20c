import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAct } from '../audit/append.ts'
import { MOST_COVERED, PHOTO_MOMENTS, type CoveredPart } from '../content/cases/photos.ts'
import { readBody } from '../endpoints/readBody.ts'
import { queueReconcile } from '../hooks/queueReconcile.ts'
import { coverPhoto } from '../images/makePictures.ts'
import { inTransaction } from '../transaction.ts'
import { mayAct } from './access.ts'
import { refuseAct, toRefusal, wordsOfFault } from './acts/refusal.ts'
import { someId } from './acts/shapes.ts'
import { readBytesOf, storePublicBytes } from './bytes.ts'
import { listFiles, pictureRefused, setFile } from './files.ts'
import { changeCase, loadCase } from './loadCase.ts'
import { CASES } from './slugs.ts'
import type { StoredCase, StoredFile } from './stored.ts'

const pixels = z.number().int().min(0).max(20_000)
const SHAPE = z.object({
  file: someId,
  moment: z.enum(PHOTO_MOMENTS).nullable(),
  covered: z
    .array(z.object({ left: pixels, top: pixels, width: pixels.min(1), height: pixels.min(1) }))
    .max(MOST_COVERED),
})
type Asked = z.infer<typeof SHAPE>

const isWithin = ({ width, height }: StoredFile, part: CoveredPart): boolean =>
  part.left + part.width <= (width ?? 0) && part.top + part.height <= (height ?? 0)

async function photoOf(
  req: PayloadRequest,
  of: StoredCase,
  { file: id, covered }: Asked,
): Promise<StoredFile> {
  const file = (await listFiles(req.payload, of.id)).find((one) => String(one.id) === id)
  const isPhoto = file?.mimeType === 'image/jpeg' && file.width && file.height
  if (!isPhoto || !covered.every((part) => isWithin(file, part))) throw refuseAct(req, 'photo')
  return file
}

/** The photo as the public sees it; null where nothing of it is covered. */
async function cover(
  req: PayloadRequest,
  { id }: StoredFile,
  covered: CoveredPart[],
): Promise<Buffer | null> {
  if (covered.length === 0) return null
  const bytes = await readBytesOf(req.payload, String(id))
  if (!bytes) throw refuseAct(req, 'photo')
  const made = await coverPhoto(bytes, covered).catch((cause: unknown) => {
    throw toRefusal(req, pictureRefused(cause))
  })
  return made.data
}

async function caseToActOn(req: PayloadRequest, id: string): Promise<StoredCase> {
  const of = await loadCase(req.payload, id)
  if (!of || !(await mayAct(req, of))) throw refuseAct(req, 'rights')
  return of
}

/**
 * Covers parts of a photo of a case, such as faces and plates, for the public, and says when it was taken. The photo as
 * it was sent stays for its sender and staff.
 * @throws Refusal 400, 403, 503 while too many pictures are waiting; NotFound
 */
export async function editPhoto(req: PayloadRequest, id: string): Promise<void> {
  const of = await caseToActOn(req, id)
  const asked = await readBody(req, SHAPE, wordsOfFault('photo'))
  const file = await photoOf(req, of, asked)
  const { moment, covered } = asked
  const data = await cover(req, file, covered)
  await inTransaction(req, async () => {
    await storePublicBytes(req, file, data)
    await setFile(req, file, { moment, covered })
    await changeCase(req, of.id, {})
    const act = { action: 'case-act', subject: CASES, document: of.id, title: of.number } as const
    await recordAct(req, { ...act, note: `photo: ${covered.length}` })
    if (of.isReviewed) await queueReconcile(req, CASES, of.id)
  })
}
