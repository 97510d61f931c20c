import { z } from 'zod'
import {
  COMMENT_AUTHORS,
  LONGEST_COMMENT,
  LONGEST_CONTACT,
  LONGEST_NAME,
  type CommentAuthor,
} from '../../../cms/content/consultationComments.ts'
import type { Text } from '../../i18n/index.ts'
import { GUARD_BYTES } from '../guard.ts'
import { plainText } from '../plainText.ts'

/** Largest form body: a text of characters of up to four bytes, percent-encoded as three each, and the rest. */
export const LARGEST_FORM_BYTES = LONGEST_COMMENT * 12 + 8000 + GUARD_BYTES

/** Names of the form's fields. */
export const COMMENT_FIELDS = {
  ...{ step: 'buoc', article: 'dieu', text: 'gop-y', author: 'la', name: 'ten', showName: 'hien-ten' },
  ...{ contact: 'lien-he', key: 'khoa', version: 'ban', replyTo: 'tra-loi' },
} as const
type FieldName = keyof typeof COMMENT_FIELDS

/** What a button of the form asks for: to look the comment over, to change it, to send it. */
const STEPS = { check: 'xem', write: 'sua', send: 'gui' } as const
export type CommentStep = keyof typeof STEPS

/** The value of the button of a step. */
export const stepValue = (step: CommentStep): string => STEPS[step]

export type CommentProblem = keyof Text['commentForm']['problems']

/** A comment as somebody wrote it. */
export interface CommentForm {
  step: CommentStep
  /** Key of the article; '' for the draft as a whole. */
  article: string
  text: string
  author: CommentAuthor
  name: string
  showName: boolean
  contact: string
  key: string
  /** The version of the text that was read. */
  version: number
  /** Id of the comment that it replies to; '' for none. */
  replyTo: string
  problems: CommentProblem[]
}

const version = z.coerce.number().int().min(1).max(9999).catch(1)
const key = z.uuid()
const id = z.string().regex(/^[0-9a-f-]{1,36}$/)

/** The empty form. @param params `dieu`: the key of an article, `tra-loi`: the id of a comment */
export const emptyComment = (params: URLSearchParams, newKey: string, textVersion: number): CommentForm => ({
  ...{ step: 'write', article: (params.get('dieu') ?? '').slice(0, 40), text: '', author: 'person' },
  ...{ name: '', showName: false, contact: '', key: newKey, version: textVersion, problems: [] },
  replyTo: id.safeParse(params.get('tra-loi')).data ?? '',
})

const lengthOf = (text: string): number => [...text].length

function problemsOf({ text, name, showName, contact }: CommentForm): CommentProblem[] {
  const found: [CommentProblem, boolean][] = [
    ['noText', text === ''],
    ['tooLong', lengthOf(text) > LONGEST_COMMENT],
    ['noName', showName && name === ''],
    ['longName', lengthOf(name) > LONGEST_NAME],
    ['longContact', lengthOf(contact) > LONGEST_CONTACT],
  ]
  return found.flatMap(([problem, isSo]) => (isSo ? problem : []))
}

/**
 * Parses the submitted form; any body is accepted, and `problems` say what is wrong with it.
 * @param newKey for a form that comes without a key of its own
 */
export function readComment(body: string | null, newKey: string): CommentForm {
  const params = new URLSearchParams(body ?? '')
  const typed = (name: FieldName) => plainText(params.get(COMMENT_FIELDS[name]) ?? '')
  const step = (Object.keys(STEPS) as CommentStep[]).find((one) => STEPS[one] === typed('step')) ?? 'check'
  const form: CommentForm = {
    ...{ step, article: typed('article').slice(0, 40), text: typed('text'), problems: [] },
    author: COMMENT_AUTHORS.find((one) => one === typed('author')) ?? 'person',
    ...{ name: typed('name'), showName: typed('showName') !== '', contact: typed('contact') },
    key: key.safeParse(typed('key')).data ?? newKey,
    version: version.parse(typed('version') || 1),
    replyTo: id.safeParse(typed('replyTo')).data ?? '',
  }
  if (body === null) return { ...form, step: 'write', problems: ['tooLarge'] }
  const problems = step === 'write' ? [] : problemsOf(form)
  return problems.length > 0 ? { ...form, step: 'write', problems } : form
}

/** What the form writes again on the page where the comment is looked over. */
export const hiddenFields = (form: CommentForm): { name: string; value: string }[] =>
  (
    [
      ['article', form.article],
      ['text', form.text],
      ['author', form.author],
      ['name', form.name],
      ['showName', form.showName ? '1' : ''],
      ['contact', form.contact],
      ['key', form.key],
      ['version', String(form.version)],
      ['replyTo', form.replyTo],
    ] as [FieldName, string][]
  ).flatMap(([field, value]) => (value ? { name: COMMENT_FIELDS[field], value } : []))

/** The status of the page that gives a form back because of what it says. */
export const statusOfComment = (problems: readonly CommentProblem[]): number =>
  problems.length === 0 ? 200 : problems.some((one) => one === 'tooLong' || one === 'tooLarge') ? 413 : 422
