import { dayOf, type Day } from '../../cms/content/day.ts'
import { idOf } from '../../cms/content/record.ts'
import { validityOf } from '../../cms/content/validity.ts'
import type { LegalDocument } from '../../cms/payload-types.ts'
import { useText } from '../i18n/index.ts'
import { documentPath, type Locale } from '../paths.ts'
import { itemHref } from './item-href.ts'
import { documentName, toStatus, visibleRelations, type StatusView } from './documents.ts'

/** A relation between this document and another one, as a table row. */
export interface RelationRow {
  /** 'Sửa đổi, bổ sung' or 'Được sửa đổi, bổ sung bởi' */
  relation: string
  name: string
  title: string
  /** Absent where no site shows the other document. */
  href?: string
  articles?: string
  date?: string
  /** Whether the other document is in force. */
  status: StatusView
}

export interface Relations {
  /** Relations from this document to others. */
  changes: RelationRow[]
  /** Relations from others to this document. */
  changedBy: RelationRow[]
}

type Found = { type: Link['type']; articles?: string | undefined; other: LegalDocument }
type Link = NonNullable<LegalDocument['relations']>[number]

function incomingOf(doc: LegalDocument, others: readonly LegalDocument[]): Found[] {
  return others.flatMap((other) =>
    (other.relations ?? [])
      .filter(({ target }) => idOf(target) === doc.id)
      .map(({ type, articles }) => ({ type, articles: articles ?? undefined, other })),
  )
}

function hrefOf(other: LegalDocument, locale: Locale): { href?: string } {
  const href = itemHref(other, documentPath(other.slug ?? other.id, locale))
  return href === undefined ? {} : { href }
}

function toRows(found: Found[], words: Record<Link['type'], string>, locale: Locale): RelationRow[] {
  const rows = found.map(({ type, articles, other }) => ({
    relation: words[type],
    name: documentName(other, locale),
    title: other.title,
    ...hrefOf(other, locale),
    status: toStatus(validityOf(other), locale),
    ...(articles && { articles }),
    ...(other.issuedOn && { date: other.issuedOn }),
  }))
  return rows.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
}

/** The documents that had been issued by a day; those without a date of issue are left out. */
export const issuedBy = <T extends Pick<LegalDocument, 'issuedOn'>>(docs: readonly T[], day: Day): T[] =>
  docs.filter(({ issuedOn }) => {
    const issued = dayOf(issuedOn)
    return issued !== null && issued <= day
  })

/**
 * The relations of a document with others, in both directions.
 * @param doc read with depth 1, so that its targets are filled in
 * @param others documents that have a relation to it
 */
export function toRelations(doc: LegalDocument, others: readonly LegalDocument[], locale: Locale): Relations {
  const { documents } = useText(locale)
  const outgoing: Found[] = visibleRelations(doc)
  const incoming = incomingOf(doc, others)
  return {
    changes: toRows(outgoing, documents.outgoing, locale),
    changedBy: toRows(incoming, documents.incoming, locale),
  }
}
