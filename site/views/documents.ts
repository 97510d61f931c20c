import type { Day } from '../../cms/content/day.ts'
import { procedureStateOf } from '../../cms/content/procedureState.ts'
import { idOf } from '../../cms/content/record.ts'
import { validityOf, type DatedDocument, type Validity } from '../../cms/content/validity.ts'
import type { LegalDocument, Procedure } from '../../cms/payload-types.ts'
import { useText } from '../i18n/index.ts'
import { documentPath, procedurePath, type Locale } from '../paths.ts'
import { articleAnchor } from './article-anchor.ts'
import { contentResolvers } from './content-links.ts'
import { LISTED_NAMES, toIssuer, type IssuerNames, type IssuerView } from './issuer.ts'
import type { FileView } from './media.ts'
import { toRichText, type RichNode } from './rich-text.ts'
import { filled, toFiles } from './uploads.ts'

export type StoredDocument = LegalDocument & { contentLang: Locale }

/** The fields of a document that a list line needs; others may be missing. */
export type LightDocument = Pick<
  StoredDocument,
  'id' | 'number' | 'slug' | 'kind' | 'title' | 'issuer' | 'issuedOn' | 'contentLang'
> &
  Partial<Pick<StoredDocument, keyof DatedDocument>>

export type Tone = 'plain' | 'good' | 'info' | 'heed' | 'stop'

const tones: Record<Validity, Tone> = {
  not_yet: 'info',
  in_force: 'good',
  partly: 'heed',
  suspended: 'stop',
  expired: 'stop',
  unverified: 'plain',
}

/** Whether a document is in force, as a word and a tone. */
export interface StatusView {
  text: string
  tone: Tone
}

/** A document in a list. */
export interface DocumentLine {
  href: string
  /** 'Nghị định 118/2025/NĐ-CP' */
  name: string
  number: string
  title: string
  issuer: IssuerView
  date?: string
  status: StatusView
  /** Set when the title is not in the language of the page. */
  lang?: Locale
}

export const toStatus = (validity: Validity, locale: Locale): StatusView => ({
  text: useText(locale).documents.statuses[validity],
  tone: tones[validity],
})

/** 'Nghị định 118/2025/NĐ-CP'; the number alone for kinds without a name. */
export function documentName(
  { kind, number }: Pick<LegalDocument, 'kind' | 'number'>,
  locale: Locale,
): string {
  const { kinds } = useText(locale).documents
  return kind === 'khac' ? number : `${kinds[kind]} ${number}`
}

/** A stored document as a line of a list. @param names of issuers in the language */
export function toDocumentLine(
  doc: LightDocument,
  locale: Locale,
  names: IssuerNames = LISTED_NAMES,
): DocumentLine {
  return {
    href: documentPath(doc.slug ?? doc.id, locale),
    name: documentName(doc, locale),
    number: doc.number,
    title: doc.title,
    issuer: toIssuer(doc.issuer, locale, names),
    ...(doc.issuedOn && { date: doc.issuedOn }),
    status: toStatus(validityOf(doc), locale),
    ...(doc.contentLang !== locale && { lang: doc.contentLang }),
  }
}

/** A document on its own page. */
export interface DocumentView {
  name: string
  number: string
  title: string
  abstract?: string
  kind: string
  issuer: IssuerView
  signer?: string
  issuedOn?: string
  effectiveOn?: string
  expiresOn?: string
  checkedOn?: string
  validity: Validity
  status: StatusView
  /** What the reader must know about its validity first; absent when it is simply in force. */
  warning?: { kind: 'info' | 'heed' | 'stop'; title: string; text: string }
  files: FileView[]
  /** The full text, in Vietnamese; empty when only its files are kept. */
  body: RichNode[]
  contentLang: Locale
}

function toWarning(doc: StoredDocument, validity: Validity, locale: Locale): DocumentView['warning'] {
  const { documents } = useText(locale)
  const text = doc.statusNote ?? ''
  const warnings: Partial<Record<Validity, DocumentView['warning']>> = {
    not_yet: { kind: 'info', title: documents.notYetTitle, text },
    partly: { kind: 'heed', title: documents.partlyTitle, text },
    suspended: { kind: 'stop', title: documents.suspendedTitle, text },
    expired: { kind: 'stop', title: documents.expiredTitle, text },
    unverified: { kind: 'heed', title: documents.unverifiedTitle, text: documents.unverifiedText },
  }
  return warnings[validity]
}

const days = ['issuedOn', 'effectiveOn', 'expiresOn'] as const

/**
 * A stored document as its page shows it. Needs depth 1.
 * @param names of issuers in the language
 * @param day on which it is asked whether the document is in force; today by default
 */
export function toDocument(
  doc: StoredDocument,
  locale: Locale,
  names: IssuerNames = LISTED_NAMES,
  day?: Day,
): DocumentView {
  const validity = validityOf(doc, day)
  const warning = toWarning(doc, validity, locale)
  const dates = days.flatMap((day) => (doc[day] ? [[day, doc[day]] as const] : []))
  const checkedOn = doc.provenance?.lastCheckedOn
  return {
    name: documentName(doc, locale),
    number: doc.number,
    title: doc.title,
    ...(doc.abstract && doc.abstract !== doc.title && { abstract: doc.abstract }),
    kind: useText(locale).documents.kinds[doc.kind],
    issuer: toIssuer(doc.issuer, locale, names),
    ...(doc.signer && { signer: doc.signer }),
    ...Object.fromEntries(dates),
    ...(checkedOn && { checkedOn }),
    validity,
    status: toStatus(validity, locale),
    ...(warning && { warning }),
    files: toFiles(doc.files),
    body: toRichText(doc.body, { ...contentResolvers(locale), anchorOf: articleAnchor }),
    contentLang: doc.contentLang,
  }
}

type Based = Procedure & { contentLang: Locale }

/** The articles of a document that a procedure names. */
const articlesOf = ({ legalBasis }: Procedure, document: string | undefined): string[] =>
  (document === undefined ? [] : (legalBasis ?? []))
    .filter((one) => idOf(one.document) === document)
    .flatMap(({ article }) => article?.trim() || [])

/**
 * Procedures as links by their everyday name, with codes.
 * @param document whose articles are named on which they rest
 */
export function toProcedureLinks(
  docs: readonly Based[],
  locale: Locale,
  document?: string,
): { label: string; href: string; note: string; lang?: Locale }[] {
  const { status } = useText(locale).procedures.words
  const noteOf = (doc: Based) => {
    const state = procedureStateOf(doc)
    const ended = state === 'in_force' ? [] : [status[state]]
    return [doc.code, ...ended, ...articlesOf(doc, document)].join(', ')
  }
  return docs.map((doc) => ({
    label: doc.plainName || doc.name,
    note: noteOf(doc),
    href: procedurePath(doc.code, locale),
    ...(doc.contentLang !== locale && { lang: doc.contentLang }),
  }))
}

/** Relations whose other document is public. */
export const visibleRelations = (doc: Pick<LegalDocument, 'relations'>) =>
  (doc.relations ?? []).flatMap(({ type, target, articles }) => {
    const other = filled(target)
    return other ? [{ type, articles: articles ?? undefined, other }] : []
  })
