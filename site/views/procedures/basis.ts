import type { Day } from '../../../cms/content/day.ts'
import type { LawChange } from '../../../cms/content/lawChanges.ts'
import { validityOf, type Validity } from '../../../cms/content/validity.ts'
import type { Procedure } from '../../../cms/payload-types.ts'
import { idOf } from '../../../cms/content/record.ts'
import { useText } from '../../i18n/index.ts'
import { documentPath, type Locale } from '../../paths.ts'
import { articlesIn, citedAnchor } from '../article-anchor.ts'
import { formatDate } from '../format.ts'
import { itemHref } from '../item-href.ts'
import { toLawLine } from '../lawNotices.ts'
import { langOf } from '../lang.ts'
import type { BadgeTone, BadgeView } from './line.ts'

/** A document on which a procedure is based. Without `href` it is cited, but not in the portal's library. */
export interface BasisView {
  number: string
  /** The articles cited of it, each with where it stands in the full text. */
  articles?: { text: string; href?: string }[]
  title?: string
  titleLang?: Locale
  href?: string
  validity?: BadgeView
  /** What has happened to it, or will, in sentences. */
  changes?: string[]
}

/** Legal basis and the decision that published the procedure. */
export interface BasesView {
  documents: BasisView[]
  facts: { label: string; text: string }[]
}

const tones: Record<Validity, BadgeTone> = {
  not_yet: 'info',
  in_force: 'good',
  partly: 'heed',
  suspended: 'stop',
  expired: 'stop',
  unverified: 'plain',
}

type StoredBasis = NonNullable<Procedure['legalBasis']>[number]

/** Full texts of documents, by id. */
export type CitedTexts = ReadonlyMap<string, unknown>

/** The articles of a citation, 'khoản 1 Điều 5; Điều 7', linked where the full text has them. */
function toArticles({ document, article }: StoredBasis, href: string | undefined, texts: CitedTexts) {
  if (!article) return []
  const headings = href && document ? articlesIn(texts.get(idOf(document))) : new Set<string>()
  return article.split(/;\s*/).map((text) => {
    const anchor = citedAnchor(text)
    return { text, ...(anchor && headings.has(anchor) && { href: `${href}#${anchor}` }) }
  })
}

/** What is known beside a procedure of the documents on which it is based. */
export interface KnownBases {
  texts?: CitedTexts
  /** The changes that concern it, the gravest first. */
  changes?: readonly LawChange[]
  /** The day on which it is asked whether they are in force; today by default. */
  day?: Day
}

function toBasis(
  stored: StoredBasis,
  { texts = new Map(), changes = [], day }: KnownBases,
  locale: Locale,
): BasisView[] {
  const { document, number } = stored
  const held = document && typeof document === 'object' ? document : undefined
  const shownNumber = held?.number ?? number
  if (!shownNumber) return []
  const toCommon = (href?: string) => {
    const articles = toArticles(stored, href, texts)
    return { number: shownNumber, ...(articles.length > 0 && { articles }) }
  }
  if (!held?.slug) return [toCommon()]
  const titleLang = langOf(held.title, locale)
  const href = itemHref(held, documentPath(held.slug, locale))
  const validity = validityOf(held, day)
  const text = useText(locale).procedures.words.validity[validity]
  const told = changes.filter((one) => one.document === held.id).map((one) => toLawLine(one, locale))
  return [
    {
      ...toCommon(href),
      title: held.title,
      ...(href && { href }),
      validity: { text, tone: tones[validity] },
      ...(titleLang && { titleLang }),
      ...(told.length > 0 && { changes: told }),
    },
  ]
}

/** The legal basis of a procedure. Needs depth 1. */
export function toBases(doc: Procedure, locale: Locale, known: KnownBases = {}): BasesView {
  const { basis } = useText(locale).procedures.page
  const { decision, effectiveFrom, effectiveTo } = doc
  const issued = decision?.issuedOn ? formatDate(decision.issuedOn, locale) : undefined
  const published = [decision?.number, decision?.issuer, issued].filter(Boolean).join(', ')
  const facts = [
    { label: basis.decision, text: published },
    { label: basis.effective, text: effectiveFrom ? formatDate(effectiveFrom, locale) : '' },
    { label: basis.until, text: effectiveTo ? formatDate(effectiveTo, locale) : '' },
  ]
  return {
    documents: (doc.legalBasis ?? []).flatMap((one) => toBasis(one, known, locale)),
    facts: facts.filter(({ text }) => text),
  }
}
