import { NotFound, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAct } from '../audit/append.ts'
import { addEvent } from '../cases/events.ts'
import { changeCase, loadCase } from '../cases/loadCase.ts'
import { cleanText } from '../cases/checkIntake.ts'
import { CASES } from '../cases/slugs.ts'
import { correctionTag, LONGEST_CORRECTION } from '../content/corrections.ts'
import { today } from '../content/day.ts'
import { readBody } from '../endpoints/readBody.ts'
import { queueReconcile } from '../hooks/queueReconcile.ts'
import { inTransaction } from '../transaction.ts'
import { nameOf, refuse, takesPart } from '../workflow/requester.ts'
import { findPublicPage } from './page.ts'
import { CORRECTIONS, documentOfKey, findCorrection, type Correction } from './store.ts'
import { refuseCorrection, SHAPE_WORDS } from './words.ts'

const SHAPE = z.object({
  state: z.enum(['done', 'declined']),
  answer: z.string().transform(cleanText).pipe(z.string().min(1).max(LONGEST_CORRECTION)),
})
type Answer = z.infer<typeof SHAPE>

/** Where the page is that has been corrected. @throws Refusal 409 while the public does not see the correction */
async function correctedPath(req: PayloadRequest, { key, askedAt }: Correction): Promise<string> {
  const page = await findPublicPage(req, documentOfKey(key))
  if (!page || new Date(page.updatedAt) < new Date(askedAt)) throw refuseCorrection(req, 'notPublished')
  return page.path
}

/** Tells the thread of the case; the sender is told of a correction that was made. */
async function tellCase(req: PayloadRequest, of: Correction, { state, answer }: Answer): Promise<void> {
  const found = await loadCase(req.payload, of.case, req)
  if (!found) return
  await addEvent(req, {
    ...{ case: found.id, act: state === 'done' ? 'corrected' : 'notCorrected', role: 'agency', text: answer },
    by: { id: String(req.user!.id), name: nameOf(req) },
    details: { path: of.path, title: of.title },
  })
  await changeCase(req, found.id, {})
  if (found.isReviewed) await queueReconcile(req, CASES, found.id)
}

/** Stores an answer; the page of a correction that was made becomes stale. */
async function store(req: PayloadRequest, of: Correction, answer: Answer): Promise<void> {
  const path = answer.state === 'done' ? await correctedPath(req, of) : of.path
  const now = new Date().toISOString()
  const data = { ...answer, path, answeredOn: today(), answeredBy: nameOf(req), updatedAt: now }
  await req.payload.db.updateOne({ collection: CORRECTIONS, id: of.id, data, req, returning: false })
  await queueReconcile(req, CORRECTIONS, correctionTag(path))
}

/**
 * Answers a request for a correction: it was made and is public, or it is not needed.
 * @throws Refusal 400, 403 for those who may not change the page, 409 when it is answered or not public yet; NotFound
 */
export async function answerCorrection(req: PayloadRequest, id: string): Promise<Correction> {
  const found = await findCorrection(req.payload, id)
  if (!found) throw new NotFound(req.t)
  const document = documentOfKey(found.key)
  if (!(await takesPart(req, document))) throw refuse(req, 'rights', 403)
  const answer = await readBody(req, SHAPE, SHAPE_WORDS)
  await inTransaction(req, async () => {
    const of = await findCorrection(req.payload, id, req)
    if (of?.state !== 'open') throw refuseCorrection(req, 'answered')
    await store(req, of, answer)
    await tellCase(req, of, answer)
    await recordAct(req, {
      ...{ action: 'correction', subject: document.collection, document: document.id },
      note: `${of.number}: ${answer.state}`,
    })
  })
  return found
}
