import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAct } from '../audit/append.ts'
import { today } from '../content/day.ts'
import type { LawChange } from '../content/lawChanges.ts'
import { sayLawChange } from '../content/lawChangeWords.ts'
import { lawReviewTag, type RestingType } from '../content/lawResting.ts'
import { freshJson } from '../endpoints/freshJson.ts'
import { readBody } from '../endpoints/readBody.ts'
import { toldRoutes } from '../endpoints/toldRoutes.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf, languageOf } from '../fields/inLanguageOf.ts'
import { queueReconcile } from '../hooks/queueReconcile.ts'
import { Refusal } from '../refusal.ts'
import { inTransaction } from '../transaction.ts'
import { requireRights, takesPart } from '../workflow/requester.ts'
import { keyOf } from '../workflow/review.ts'
import { documentOf } from '../workflow/routes.ts'
import { findFlagged } from './list.ts'
import { storeLawReview } from './store.ts'

type Of = { collection: RestingType; id: string }

const askedShape = z.object({ keys: z.array(z.string().min(1).max(200)).min(1).max(500) })

const WORDS = {
  shape: both('Yêu cầu cần các thay đổi đã xem.', 'Name the changes that you have looked at.'),
  gone: both(
    'Các thay đổi của căn cứ vừa khác đi. Hãy tải lại trang và xem lại.',
    'The changes of the law have just become other ones. Load the page again and look at them.',
  ),
}

const inWords = (change: LawChange, language: 'vi' | 'en'): string =>
  `${change.number} ${sayLawChange(change, language)}`

async function tell(req: PayloadRequest, of: Of) {
  const flagged = await findFlagged(req.payload, of)
  const say = (change: LawChange) => ({ key: change.key, words: inWords(change, languageOf(req)) })
  const { review } = flagged ?? {}
  return freshJson({
    open: (flagged?.open ?? []).map(say),
    reviewed: (flagged?.reviewed ?? []).map(say),
    by: review?.byName ?? null,
    at: review?.at ?? null,
    mayReview: await takesPart(req, of),
  })
}

/**
 * Notes that the sender has looked at a document because of the changes that were shown, with an entry in the audit
 * log; the pages that say so become stale. @throws Refusal 400, 403 or 409
 */
async function review(req: PayloadRequest, of: Of): Promise<void> {
  await requireRights(req, of)
  const { keys } = await readBody(req, askedShape, WORDS.shape)
  const flagged = await findFlagged(req.payload, of)
  const seen = (flagged?.open ?? []).filter(({ key }) => keys.includes(key))
  if (!flagged || seen.length === 0) throw new Refusal(inLanguageOf(req, WORDS.gone), 409)
  const kept = flagged.reviewed.map(({ key }) => [key, flagged.review?.reviews[key] ?? today()])
  const reviews = Object.fromEntries([...kept, ...seen.map(({ key }) => [key, today()])])
  const [key, byName] = [keyOf(of), (req.user as { name?: string } | null)?.name ?? '']
  await inTransaction(req, async () => {
    await storeLawReview(req, { key, reviews, byName })
    await recordAct(req, {
      ...{ action: 'law-reviewed', subject: of.collection, document: of.id },
      note: seen.map((one) => inWords(one, 'vi')).join('; '),
    })
    await queueReconcile(req, 'law-reviews', lawReviewTag(of.collection, of.id))
  })
}

/**
 * `GET /api/<collection>/:id/law-changes`: the changes of the law that concern what is public of a document, and who
 * has looked at it for them. `POST` with `{ keys }` says that the sender has, for these.
 */
export const lawChangeRoutes = (collection: RestingType): Endpoint[] =>
  toldRoutes('/:id/law-changes', { find: (req) => documentOf(req, collection), tell, change: review })
