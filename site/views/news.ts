import { procedureStateOf } from '../../cms/content/procedureState.ts'
import { validityOf } from '../../cms/content/validity.ts'
import type { LegalDocument, News, Procedure } from '../../cms/payload-types.ts'
import { useText } from '../i18n/index.ts'
import {
  agencyPath,
  categoryPath,
  documentPath,
  newsItemPath,
  newsPath,
  procedurePath,
  type Locale,
} from '../paths.ts'
import { contentResolvers } from './content-links.ts'
import { itemHref } from './item-href.ts'
import { langOf } from './lang.ts'
import type { PictureView } from './media.ts'
import { toRichText, type RichNode } from './rich-text.ts'
import { filled, toPicture, toTeaserPicture } from './uploads.ts'

type StoredNews = News & { contentLang: Locale }

/** A news item in a list. */
export interface NewsLine {
  href: string
  title: string
  lead?: string
  date?: string
  category?: string
  picture?: PictureView
  /** Set when the words are not in the language of the page. */
  lang?: Locale
}

/** The lines of one list, each picture only where it comes first: drawings stand for a subject, and would repeat. */
export function withPicturesOnce(lines: readonly NewsLine[]): NewsLine[] {
  const shown = new Set<string>()
  return lines.map((line) => {
    const { picture, ...words } = line
    if (!picture || shown.has(picture.src)) return words
    shown.add(picture.src)
    return line
  })
}

export interface NamedLink {
  label: string
  href: string
  note?: string
  /** Set when the words are not in the language of the page. */
  lang?: Locale
}

function toWords(label: string, locale: Locale): Omit<NamedLink, 'href'> {
  const lang = langOf(label, locale)
  return { label, ...(lang && { lang }) }
}

/** A link marked with the language of its text when that is not the page's. */
export const toLink = (label: string, href: string, locale: Locale): NamedLink => ({
  ...toWords(label, locale),
  href,
})

/** A news item on its own page. */
export interface Article {
  title: string
  lead?: string
  published?: string
  /** Set only when it changed after publication. */
  changed?: string
  agency?: NamedLink
  category?: NamedLink
  author?: string
  source?: string
  cover?: PictureView
  corrections: { on: string; text: string }[]
  body: RichNode[]
  procedures: NamedLink[]
  /** Without an address where no site shows the document. */
  documents: (Omit<NamedLink, 'href'> & { href?: string })[]
  contentLang: Locale
}

/** A stored news item as a list line. Needs category and cover filled in. */
export function toNewsLine(doc: StoredNews, locale: Locale): NewsLine {
  const picture = toTeaserPicture(doc.cover)
  const category = filled(doc.category)?.name
  return {
    href: newsItemPath(doc.slug ?? doc.id, locale),
    title: doc.title,
    ...(doc.lead && { lead: doc.lead }),
    ...(doc.publishedAt && { date: doc.publishedAt }),
    ...(category && { category }),
    ...(picture && { picture }),
    ...(doc.contentLang !== locale && { lang: doc.contentLang }),
  }
}

/** Changes before the time of publication are part of publishing it. */
function changedAfterPublishing({ publishedAt, contentChangedAt }: StoredNews): string | undefined {
  const isLater = contentChangedAt && contentChangedAt > (publishedAt ?? '')
  return isLater ? contentChangedAt : undefined
}

/** The state of a document is shown beside its link unless it is simply in force. */
function documentNote(doc: LegalDocument, locale: Locale): { note?: string } {
  const validity = validityOf(doc)
  return validity === 'in_force' ? {} : { note: useText(locale).documents.statuses[validity] }
}

function procedureNote(doc: Procedure, locale: Locale): { note?: string } {
  const state = procedureStateOf(doc)
  return state === 'in_force' ? {} : { note: useText(locale).procedures.words.status[state] }
}

function linksOf(doc: StoredNews, locale: Locale) {
  const agency = filled(doc.agency)
  const category = filled(doc.category)
  return {
    ...(agency && { agency: { label: agency.name, href: agencyPath(agency.slug ?? agency.id, locale) } }),
    ...(category && {
      category: { label: category.name, href: categoryPath(category.slug ?? category.id, locale) },
    }),
    procedures: (doc.procedures ?? []).flatMap((one) => {
      const found = filled(one)
      if (!found) return []
      const link = toLink(found.plainName || found.name, procedurePath(found.code, locale), locale)
      return [{ ...link, ...procedureNote(found, locale) }]
    }),
    documents: (doc.documents ?? []).flatMap((one) => {
      const found = filled(one)
      if (!found) return []
      const href = itemHref(found, documentPath(found.slug ?? found.id, locale))
      const link = toWords(`${found.number}: ${found.title}`, locale)
      return [{ ...link, ...documentNote(found, locale), ...(href && { href }) }]
    }),
  }
}

/** A stored news item as its page shows it. Needs depth 1. */
export function toArticle(doc: StoredNews, locale: Locale): Article {
  const cover = toPicture(doc.cover)
  const changed = changedAfterPublishing(doc)
  return {
    title: doc.title,
    ...(doc.lead && { lead: doc.lead }),
    ...(doc.publishedAt && { published: doc.publishedAt }),
    ...(changed && { changed }),
    ...(doc.author && { author: doc.author }),
    ...(doc.source && { source: doc.source }),
    ...(cover && { cover }),
    corrections: (doc.corrections ?? []).map(({ on, text }) => ({ on, text })),
    body: toRichText(doc.body, contentResolvers(locale)),
    ...linksOf(doc, locale),
    contentLang: doc.contentLang,
  }
}

/** The categories as tabs, "all" first. @param current slug of the current category */
export function toCategoryTabs(
  categories: readonly { name: string; slug?: string | null }[],
  asked: { all: string; current?: string; locale: Locale },
): { label: string; href: string; current: boolean }[] {
  const { all, current, locale } = asked
  const named = categories.flatMap(({ name, slug }) =>
    slug ? [{ label: name, href: categoryPath(slug, locale), current: slug === current }] : [],
  )
  return [{ label: all, href: newsPath(locale), current: current === undefined }, ...named]
}
