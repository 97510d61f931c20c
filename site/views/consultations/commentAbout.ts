import type { DraftArticle } from '../../../cms/content/consultations.ts'
import { idOf } from '../../../cms/content/record.ts'
import type { CommentForm } from './commentForm.ts'
import { articlesOfVersion, type StoredConsultation } from './page.ts'

/** The articles that a form is about: those of the version that was read, else the present ones. */
const articlesFor = ({ version }: CommentForm, doc: StoredConsultation): DraftArticle[] =>
  articlesOfVersion(doc, version) ?? doc.articles ?? []

/**
 * The form with a version and an article that the draft has or had; a sent one that names another article has to be
 * chosen anew.
 */
export function withKnownArticle(form: CommentForm, doc: StoredConsultation, isSent: boolean): CommentForm {
  const present = doc.textVersion ?? 1
  const version = articlesOfVersion(doc, form.version) ? form.version : present
  const known = { ...form, version }
  if (form.article === '' || articlesFor(known, doc).some(({ key }) => key === form.article)) return known
  const chosen = { ...known, article: '' }
  return isSent ? { ...chosen, step: 'write', problems: [...form.problems, 'noArticle'] } : chosen
}

/** What is stored of the draft with a comment. */
export const aboutArticle = (form: CommentForm, doc: StoredConsultation) => ({
  consultation: { id: doc.id, agency: idOf<string | null | undefined>(doc.agency) ?? null },
  article: articlesFor(form, doc).find(({ key }) => key === form.article && key !== ''),
})

/** What can be chosen, and what is chosen. */
export const articleOptions = (form: CommentForm, doc: StoredConsultation) =>
  articlesFor(form, doc).map(({ key, heading }) => ({
    ...{ value: key ?? '', label: heading ?? '', selected: key === form.article },
  }))
