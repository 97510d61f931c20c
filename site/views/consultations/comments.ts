import type { CommentAuthor } from '../../../cms/content/consultationComments.ts'
import type { PublicComment } from '../../data/consultationComments.ts'
import { useText } from '../../i18n/index.ts'
import { commentPath, consultationPath, query, type Locale } from '../../paths.ts'
import { formatDate, formatNumber } from '../format.ts'
import { langOf } from '../lang.ts'
import type { StoredConsultation } from './page.ts'

/** What somebody said of a draft. */
export interface CommentView {
  id: string
  /** Fragment of the page. */
  anchor: string
  text: string
  lang?: Locale
  /** 'Tổ chức, doanh nghiệp, 20/11/2026', with the name where it is to be shown. */
  from: string
  /** The article, with the text as it was where it has changed since. */
  about?: { heading: string; href: string; quote?: string; version?: string; lang?: Locale }
  supports?: string
  /** What the agency makes of its group. */
  reaction?: { title: string; href: string; lang?: Locale }
  replyHref?: string
  replies: CommentView[]
}

interface Around {
  doc: StoredConsultation
  slug: string
  locale: Locale
  isOpen: boolean
}

function aboutOf({ article, heading, quote, textVersion }: PublicComment, { doc, slug, locale }: Around) {
  if (!article || !heading) return {}
  const present = doc.textVersion ?? 1
  const isFormer = (textVersion ?? present) !== present
  const lang = langOf(heading, locale)
  const href = consultationPath(slug, locale) + query({ ban: isFormer ? (textVersion ?? 1) : undefined })
  return {
    about: {
      ...{ heading, href: `${href}#${article}` },
      ...(isFormer && quote && { quote, version: useText(locale).consultations.version(textVersion ?? 1) }),
      ...(lang && { lang }),
    },
  }
}

function reactionOf({ group }: PublicComment, { doc, slug, locale }: Around) {
  const found = doc.outcomeAt && group ? doc.reactions?.find(({ key }) => key === group) : undefined
  if (!found) return {}
  const { stances } = useText(locale).consultations
  const lang = langOf(found.title, locale)
  return {
    reaction: {
      title: `${stances[found.stance]}: ${found.title}`,
      href: `${consultationPath(slug, locale)}#nhom-${found.key}`,
      ...(lang && { lang }),
    },
  }
}

function fromOf({ author, shownName, sentAt }: PublicComment, locale: Locale): string {
  const authors: Record<CommentAuthor, string> = useText(locale).comments.authors
  return [shownName || authors[author], formatDate(sentAt, locale)].join(', ')
}

/** A public comment with the replies to it. */
export function toCommentView(
  doc: PublicComment,
  around: Around,
  replies: readonly PublicComment[] = [],
): CommentView {
  const { slug, locale, isOpen } = around
  const lang = langOf(doc.text, locale)
  return {
    ...{ id: String(doc.id), anchor: `gop-y-${doc.id}`, text: doc.text, from: fromOf(doc, locale) },
    ...(lang && { lang }),
    ...(doc.supports && { supports: useText(locale).comments.supports(formatNumber(doc.supports, locale)) }),
    ...(doc.replyTo ? {} : { ...aboutOf(doc, around), ...reactionOf(doc, around) }),
    ...(isOpen && !doc.replyTo && { replyHref: commentPath(slug, { 'tra-loi': String(doc.id) }, locale) }),
    replies: replies
      .filter(({ replyTo }) => replyTo === String(doc.id))
      .map((one) => toCommentView(one, around)),
  }
}

/** What a page of comments shows: of an article, of the draft as a whole, of a group; by default all. */
export interface CommentsAsked {
  /** Key of an article, '' for the whole; undefined for all. */
  article?: string
  group?: string
}

const SUPPORT_ENDS = ['counted', 'known', 'unknown', 'tooMany'] as const

/** What became of a support that was sent before, as the address says. */
export const readSupportEnd = (params: URLSearchParams) =>
  SUPPORT_ENDS.find((one) => one === params.get('ung-ho'))

const WHOLE = 'chung'
const KEY = /^[a-z0-9-]{1,40}$/

/** What a query string asks of the comments. Unreadable values are ignored. */
export function readCommentsAsked(params: URLSearchParams): CommentsAsked {
  const [article, group] = [params.get('dieu') ?? '', params.get('nhom') ?? '']
  return {
    ...(KEY.test(article) && { article: article === WHOLE ? '' : article }),
    ...(KEY.test(group) && { group }),
  }
}

/** What a page of comments is about, in words; undefined for all of them. */
export function toAskedTitle(
  { article, group }: CommentsAsked,
  doc: StoredConsultation,
  locale: Locale,
): string | undefined {
  if (group) return doc.reactions?.find(({ key }) => key === group)?.title
  if (article === '') return useText(locale).comments.whole
  return article === undefined ? undefined : doc.articles?.find(({ key }) => key === article)?.heading
}
