import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { neverPublic } from '../../content/cases/personal.ts'
import { isAnswer } from '../../content/cases/states.ts'
import { foldedText } from '../../fields/searchText.ts'
import { addEvent, listEvents } from '../events.ts'
import { listFiles, setFile } from '../files.ts'
import { changeCase } from '../loadCase.ts'
import { CASE_EVENTS } from '../slugs.ts'
import type { StoredCase } from '../stored.ts'
import { staffAct, type ActContext } from './act.ts'
import { refuseAct } from './refusal.ts'
import { someId, someLine, someReason, someText } from './shapes.ts'

/** Refuses words for the public that name a person. */
function requireNobody(req: PayloadRequest, words: string): void {
  const marks = neverPublic(words)
  if (marks.length > 0) throw refuseAct(req, 'personal', { marks })
}

/**
 * Shows the words of the last answer to the public, as they are reviewed; of earlier ones, that they were given. An
 * answer is written to its sender: without reviewed words it stays as it is.
 */
async function showAnswer({ req, of }: ActContext, publicText: string | undefined): Promise<string | null> {
  if (publicText === undefined) return null
  const events = await listEvents(req.payload, of.id, req)
  const last = events.findLast(({ act }) => isAnswer(act))
  if (!last) return null
  const data = { publicText }
  await req.payload.db.updateOne({ collection: CASE_EVENTS, id: last.id, data, req, returning: false })
  return publicText
}

/** Shows these files of the case to the public, and no others. */
async function showFiles({ req, of }: ActContext, wanted: readonly string[]): Promise<void> {
  const files = await listFiles(req.payload, of.id, req)
  const known = new Set(files.map(({ id }) => String(id)))
  if (!wanted.every((id) => known.has(id))) throw refuseAct(req, 'file')
  if (files.some(({ id, held }) => held?.length && wanted.includes(String(id)))) throw refuseAct(req, 'held')
  for (const file of files) await setFile(req, file, { isPublic: wanted.includes(String(file.id)) })
}

const isPublishable = ({ isPublishable: may, isConfidential, visibility }: StoredCase) =>
  Boolean(may) && !isConfidential && visibility === 'normal'

/** Makes a case public with a reviewed text, place, answer and chosen files; again, with others. */
export const publish = staffAct({
  shape: z.object({
    publicText: someText,
    publicSpot: someLine.optional(),
    publicAnswer: someText.optional(),
    files: z.array(someId).max(200).default([]),
  }),
  right: 'decide',
  isPossible: () => true,
  run: async (context, { publicText, publicSpot, publicAnswer, files }) => {
    const { req, of, by } = context
    if (!isPublishable(of)) throw refuseAct(req, 'unpublishable')
    for (const words of [publicText, publicSpot, publicAnswer]) requireNobody(req, words ?? '')
    const shownAnswer = await showAnswer(context, publicAnswer)
    await showFiles(context, files)
    await changeCase(req, of.id, {
      ...{ isReviewed: true, publicText, publicSpot: publicSpot ?? null, publicAnswer: shownAnswer },
      searchText: foldedText([publicText, shownAnswer]),
    })
    await addEvent(req, { case: of.id, act: 'published', role: 'agency', by, text: publicText })
  },
})

/** Takes a case out of the public's sight; the sender still sees it. */
export const unpublish = staffAct({
  shape: z.object({ reason: someReason }),
  right: 'decide',
  isPossible: ({ isReviewed }) => Boolean(isReviewed),
  run: async ({ req, of, by }, { reason }) => {
    await changeCase(req, of.id, { isReviewed: false })
    await addEvent(req, { case: of.id, act: 'unpublished', role: 'agency', by, text: reason })
  },
})

/** Says who sees a case: all by its kind, the sender and the agency, or the agency alone. */
export const hide = staffAct({
  shape: z.object({ visibility: z.enum(['normal', 'senderOnly', 'hidden']), reason: someReason }),
  right: 'decide',
  isPossible: () => true,
  run: async ({ req, of, by }, { visibility, reason }) => {
    if (visibility === of.visibility) return
    const hiddenBecause = visibility === 'normal' ? null : reason
    await changeCase(req, of.id, { visibility, hiddenBecause })
    const act = visibility === 'normal' ? 'shown' : 'hidden'
    await addEvent(req, { case: of.id, act, role: 'agency', by, text: reason, details: { visibility } })
  },
})

/** The same for one file of a case, in each size and under each name. */
export const hideFile = staffAct({
  shape: z.object({
    file: someId,
    visibility: z.enum(['normal', 'senderOnly', 'hidden']),
    reason: someReason,
  }),
  right: 'decide',
  isPossible: () => true,
  run: async ({ req, of, by }, { file: id, visibility, reason }) => {
    const file = (await listFiles(req.payload, of.id, req)).find((one) => String(one.id) === id)
    if (!file) throw refuseAct(req, 'file')
    await setFile(req, file, { visibility })
    const act = visibility === 'normal' ? 'shown' : 'hidden'
    const details = { file: id, visibility }
    await changeCase(req, of.id, {})
    await addEvent(req, { case: of.id, act, role: 'agency', by, text: reason, details })
  },
})
