import { validityOf, type Validity } from '../../../cms/content/validity.ts'
import type { Procedure } from '../../../cms/payload-types.ts'
import { idOf } from '../../../cms/content/record.ts'
import { useText } from '../../i18n/index.ts'
import { documentPath, type Locale } from '../../paths.ts'
import { articlesIn, citedAnchor } from '../article-anchor.ts'
import { formatDate } from '../format.ts'
import { itemHref } from '../item-href.ts'
import { langOf } from '../lang.ts'
import type { BadgeTone, BadgeView } from './line.ts'

/** A document on which a procedure is based. Without `href` it is cited, but not in the portal's library. */
export interface BasisView {
  number: string
  article?: string
  /** Where the article stands in the full text. */
  articleHref?: string
  title?: string
  titleLang?: Locale
  href?: string
  validity?: BadgeView
}

/** Legal basis and the decision that published the procedure. */
export interface BasesView {
  documents: BasisView[]
  facts: { label: string; text: string }[]
  /** A document among them is no longer in force. */
  hasExpired: boolean
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

function articleHref({ document, article }: StoredBasis, href: string | undefined, texts: CitedTexts) {
  const anchor = article ? citedAnchor(article) : undefined
  if (!href || !anchor || !document || !articlesIn(texts.get(idOf(document))).has(anchor)) return undefined
  return `${href}#${anchor}`
}

function toBasis(stored: StoredBasis, texts: CitedTexts, locale: Locale): BasisView[] {
  const { document, number, article } = stored
  const held = document && typeof document === 'object' ? document : undefined
  const shownNumber = held?.number ?? number
  if (!shownNumber) return []
  const common = { number: shownNumber, ...(article && { article }) }
  if (!held?.slug) return [common]
  const titleLang = langOf(held.title, locale)
  const href = itemHref(held, documentPath(held.slug, locale))
  const down = articleHref(stored, href, texts)
  const validity = validityOf(held)
  const text = useText(locale).procedures.words.validity[validity]
  return [
    {
      ...common,
      title: held.title,
      ...(href && { href }),
      ...(down && { articleHref: down }),
      validity: { text, tone: tones[validity] },
      ...(titleLang && { titleLang }),
    },
  ]
}

const isExpired = ({ document }: StoredBasis) =>
  typeof document === 'object' && document !== null && validityOf(document) === 'expired'

/** The legal basis of a procedure. Needs depth 1. */
export function toBases(doc: Procedure, locale: Locale, texts: CitedTexts = new Map()): BasesView {
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
    documents: (doc.legalBasis ?? []).flatMap((one) => toBasis(one, texts, locale)),
    facts: facts.filter(({ text }) => text),
    hasExpired: (doc.legalBasis ?? []).some(isExpired),
  }
}
