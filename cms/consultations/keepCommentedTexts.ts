import { isolateObjectProperty, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import {
  consultationStateOf,
  isSameDraft,
  plainArticles,
  type DraftArticle,
  type FormerText,
} from '../content/consultations.ts'
import { isTranslation } from '../fields/requiredInVietnamese.ts'
import { hasComments } from './comments.ts'
import { requireWholeOutcome } from './wholeOutcome.ts'

interface Stored {
  articles?: DraftArticle[] | null
  textVersion?: number | null
  formerTexts?: FormerText[] | null
  outcomeAt?: string | null
  reactions?: unknown[] | null
}

/** What the public reads, in Vietnamese: the text that counts. */
const readShown = (req: PayloadRequest, id: string | number) =>
  req.payload.findByID({
    ...{ collection: 'consultations', id, draft: false, depth: 0, trash: true, disableErrors: true },
    ...{ locale: 'vi', fallbackLocale: false, overrideAccess: true },
    // Payload writes the locale of a read into its request.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  }) as unknown as Promise<Stored | null>

/** In a save of all languages at once, a text stands for each of them. */
const inVietnamese = (text: unknown): unknown =>
  typeof text === 'object' && text !== null ? (text as { vi?: unknown }).vi : text

const articlesOf = ({ articles }: Stored): DraftArticle[] =>
  (articles ?? []).map(({ key, heading, text }) => ({
    key: key ?? '',
    heading: inVietnamese(heading) as string,
    text: inVietnamese(text) as string,
  }))

const versionOf = (stored: Stored | null) => ({
  textVersion: stored?.textVersion ?? 1,
  formerTexts: stored?.formerTexts ?? [],
})

/** The version of the text that is being published, with the text that it replaces when somebody commented on that. */
async function nextVersion(req: PayloadRequest, id: string | number, [shown, data]: [Stored, Stored]) {
  const kept = versionOf(shown)
  if (isTranslation(req) || isSameDraft(shown.articles, articlesOf(data))) return kept
  if (!(await hasComments(req, id))) return kept
  const former = { version: kept.textVersion, until: new Date().toISOString() }
  return {
    textVersion: kept.textVersion + 1,
    formerTexts: [...kept.formerTexts, { ...former, articles: plainArticles(shown.articles) }],
  }
}

/**
 * Keeps the texts that were commented on: a changed text is published as a new version beside them. Notes when the
 * outcome was first published, which it is as a whole. Drafts change neither.
 */
export const keepCommentedTexts: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const given = data as Stored
  const id = (originalDoc as { id?: string | number } | undefined)?.id
  const shown = operation === 'update' && id !== undefined ? await readShown(req, id) : null
  if (data._status !== 'published' || !shown || id === undefined)
    return { ...data, ...versionOf(shown), outcomeAt: shown?.outcomeAt ?? null }
  const isAnswered = (given.reactions ?? []).length > 0
  if (isAnswered && !shown.outcomeAt)
    await requireWholeOutcome(req, { id, isClosed: consultationStateOf(data) === 'closed' })
  const outcomeAt = isAnswered ? (shown.outcomeAt ?? new Date().toISOString()) : null
  return { ...data, ...(await nextVersion(req, id, [shown, given])), outcomeAt }
}
