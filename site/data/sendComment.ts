import type { DraftArticle } from '../../cms/content/consultations.ts'
import { LONGEST_QUOTE } from '../../cms/content/consultationComments.ts'
import { receiveComment } from '../../cms/consultations/receive.ts'
import { statusOf } from '../errors.ts'
import { logError } from '../server/log.ts'
import type { CommentForm } from '../views/consultations/commentForm.ts'
import type { GuardProblem, SentGuard } from '../views/guard.ts'
import { readComment } from './consultationComments.ts'
import { checkGuard } from './guard/guard.ts'
import { getCms } from './payload.ts'

/** What an offer of the guard counts for. */
export const COMMENT_ACTION = 'consultation-comment'

interface About {
  consultation: { id: string; agency: string | null }
  /** The article as it was when it was read; undefined for the draft as a whole. */
  article: DraftArticle | undefined
}

interface Sender {
  guard: SentGuard
  /** The address of the reader, as rate limits count it. */
  client: string
}

export type SendResult = { problem: null } | { problem: GuardProblem; waitSeconds?: number }

const quoteOf = (text: string): string => {
  const letters = [...text]
  return letters.length > LONGEST_QUOTE ? `${letters.slice(0, LONGEST_QUOTE - 1).join('')}…` : text
}

const aboutOf = (article: DraftArticle | undefined) =>
  article
    ? {
        ...{ article: article.key ?? '', heading: article.heading ?? '' },
        quote: quoteOf((article.text ?? '').trim()),
      }
    : null

/** A reply is to a public comment of the same draft, and to none that is a reply itself. */
async function parentOf({ replyTo }: CommentForm, consultation: string) {
  const parent = replyTo ? await readComment(consultation, replyTo) : null
  return parent && { id: parent.replyTo ?? String(parent.id) }
}

async function store(form: CommentForm, { consultation, article }: About): Promise<void> {
  const parent = await parentOf(form, consultation.id)
  await receiveComment(await getCms(), {
    ...{ consultation, text: form.text, about: aboutOf(article), textVersion: form.version },
    ...{ author: form.author, shownName: form.showName ? form.name : null, replyTo: parent?.id ?? null },
    ...{ contact: { name: form.name, contact: form.contact }, sentKey: form.key },
  })
}

/** Stores a comment that is right in itself; the problem says why it is not stored. */
export async function sendComment(
  form: CommentForm,
  about: About,
  { guard, client }: Sender,
): Promise<SendResult> {
  const result = await checkGuard(guard, { action: COMMENT_ACTION, client, key: form.key })
  if (result.problem) return result
  try {
    await store(form, about)
    return { problem: null }
  } catch (error) {
    logError('a comment on a draft could not be stored', { status: statusOf(error) }, error)
    return { problem: 'away' }
  }
}
