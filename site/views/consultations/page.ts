import {
  consultationStateOf,
  plainArticles,
  type DraftArticle,
  type FormerText,
} from '../../../cms/content/consultations.ts'
import { addDays, dayOf, startOfDay } from '../../../cms/content/day.ts'
import type { Consultation } from '../../../cms/payload-types.ts'
import type { CommentCounts } from '../../data/consultationComments.ts'
import { useText } from '../../i18n/index.ts'
import { commentPath, commentsPath, type Locale } from '../../paths.ts'
import { formatDate, formatNumber } from '../format.ts'
import { langOf } from '../lang.ts'
import { wordDiff, type DiffPart } from './wordDiff.ts'

export type StoredConsultation = Consultation & { contentLang: Locale }

/** An article of a draft as its page shows it. */
export interface ArticleView {
  id: string
  heading: string
  paragraphs: string[]
  lang?: Locale
  comments?: { label: string; href: string }
  /** The form for a comment on it, while comments are taken. */
  commentHref?: string
  /** What the comments changed in it. */
  changes?: DiffPart[]
}

/** What the agency makes of a group of comments. */
export interface ReactionView {
  id: string
  title: string
  stance: NonNullable<Consultation['reactions']>[number]['stance']
  why: string[]
  lang?: Locale
  comments?: { label: string; href: string }
}

const paragraphsOf = (text: string | null | undefined): string[] =>
  (text ?? '').split(/\n+/).flatMap((one) => one.trim() || [])

const formerTextsOf = ({ formerTexts }: Pick<Consultation, 'formerTexts'>): FormerText[] =>
  (formerTexts ?? []) as unknown as FormerText[]

/** The version that an address asks for. */
export function readVersion(params: URLSearchParams): number | undefined {
  const asked = params.get('ban') ?? ''
  return /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : undefined
}

/** The text of a version: the present one, or a former one. Undefined when there never was such a version. */
export function articlesOfVersion(doc: StoredConsultation, version: number): DraftArticle[] | undefined {
  if (version === (doc.textVersion ?? 1)) return doc.articles ?? []
  return formerTextsOf(doc).find((one) => one.version === version)?.articles
}

/** The earlier versions with the day until which each was the text. */
export const toVersions = (doc: StoredConsultation, locale: Locale) =>
  formerTextsOf(doc).map(({ version, until }) => ({ version, until: formatDate(until, locale) }))

/** The text that was commented on last: the first that was replaced after the last day for comments. */
function commentedText(doc: StoredConsultation): FormerText | undefined {
  const last = dayOf(doc.closesOn)
  if (!doc.outcomeAt || last === null) return undefined
  const end = startOfDay(addDays(last, 1)).toISOString()
  return formerTextsOf(doc).find(({ until }) => until >= end)
}

const textOf = ({ heading, text }: DraftArticle): string => `${heading ?? ''}\n${text ?? ''}`

/** By key, what the outcome changed in the articles; those that it took out come with their whole text. */
function changesOf(doc: StoredConsultation): ReadonlyMap<string, DiffPart[]> {
  const before = commentedText(doc)?.articles
  if (!before) return new Map()
  const now = new Map(plainArticles(doc.articles).map((one) => [one.key ?? '', one]))
  const was = new Map(before.map((one) => [one.key ?? '', one]))
  const keys = [...new Set([...was.keys(), ...now.keys()])]
  return new Map(
    keys.flatMap((key): [string, DiffPart[]][] => {
      const [a, b] = [was.get(key), now.get(key)].map((one) => (one ? textOf(one) : ''))
      return a === b ? [] : [[key, wordDiff(a!, b!)]]
    }),
  )
}

interface Around {
  slug: string
  counts: CommentCounts
  locale: Locale
}

function linkToComments(count: number, choice: { dieu?: string; nhom?: string }, { slug, locale }: Around) {
  if (count === 0) return {}
  const label = useText(locale).consultations.count(formatNumber(count, locale), count)
  return { comments: { label, href: commentsPath(slug, choice, locale) } }
}

/** The articles of the present text. */
export function toArticles(doc: StoredConsultation, around: Around): ArticleView[] {
  const changes = changesOf(doc)
  const isOpen = consultationStateOf(doc) === 'open'
  return (doc.articles ?? []).map(({ key, heading, text }) => {
    const lang = langOf(text, around.locale)
    const changed = changes.get(key)
    return {
      ...{ id: key, heading, paragraphs: paragraphsOf(text) },
      ...(lang && { lang }),
      ...linkToComments(around.counts.byArticle.get(key) ?? 0, { dieu: key }, around),
      ...(isOpen && { commentHref: commentPath(around.slug, { dieu: key }, around.locale) }),
      ...(changed && { changes: changed }),
    }
  })
}

/** What the outcome took out of the draft: articles that the present text no longer has. */
export function toRemoved(doc: StoredConsultation): { id: string; changes: DiffPart[] }[] {
  const keys = new Set((doc.articles ?? []).map(({ key }) => key))
  return [...changesOf(doc)].flatMap(([id, changes]) => (keys.has(id) ? [] : [{ id, changes }]))
}

/** The articles of a former version, to be read only. */
export const toFormerArticles = (articles: readonly DraftArticle[], locale: Locale): ArticleView[] =>
  articles.map(({ key, heading, text }) => {
    const lang = langOf(text, locale)
    return {
      ...{ id: key ?? '', heading: heading ?? '', paragraphs: paragraphsOf(text) },
      ...(lang && { lang }),
    }
  })

/** The reactions, once they are published. */
export function toReactions(doc: StoredConsultation, around: Around): ReactionView[] {
  if (!doc.outcomeAt) return []
  return (doc.reactions ?? []).map(({ key, title, stance, why }) => {
    const lang = langOf(why, around.locale)
    const count = around.counts.byGroup.get(key) ?? 0
    return {
      ...{ id: `nhom-${key}`, title, stance, why: paragraphsOf(why) },
      ...(lang && { lang }),
      ...linkToComments(count, { nhom: key }, around),
    }
  })
}
