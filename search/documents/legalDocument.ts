import { ADDRESSED } from '../../cms/content/addresses.ts'
import { yearOf } from '../../cms/content/day.ts'
import { isCurrentDocument, validityOf } from '../../cms/content/validity.ts'
import { documentKeys } from '../officialKeys.ts'
import { text, type Localized } from '../localized.ts'
import { richTextToPlain } from '../richText.ts'
import type { SearchDocument } from '../types.ts'
import { isPublic, joined, toDocument, toSeconds, unique, type StoredBase } from './base.ts'

/** The fields of a stored legal document that search reads. */
export type StoredLegalDocument = StoredBase & {
  number: string
  slug: string
  kind?: string | null
  issuer?: string | null
  signer?: string | null
  issuedOn?: string | null
  title?: Localized<string>
  abstract?: Localized<string>
  body?: unknown
  effectiveOn?: string | null
  expiresOn?: string | null
  status?: string | null
  statusFrom?: string | null
  replacedOn?: string | null
}

/** Names of kinds as people write them before a number; labels of the interface are separate, in both languages. */
const KIND_NAMES: Record<string, string> = {
  luat: 'Luật',
  nghi_quyet: 'Nghị quyết',
  phap_lenh: 'Pháp lệnh',
  nghi_dinh: 'Nghị định',
  quyet_dinh: 'Quyết định',
  thong_tu: 'Thông tư',
  thong_tu_lien_tich: 'Thông tư liên tịch',
  chi_thi: 'Chỉ thị',
  cong_van: 'Công văn',
  ke_hoach: 'Kế hoạch',
  van_ban_hop_nhat: 'Văn bản hợp nhất',
}

/**
 * The last articles of a law are looked for like the first: it is cut only where the engine ends, which indexes 65,535
 * words of a field.
 */
const LONGEST_TEXT = 300_000

/** The search document of a legal document as the public sees it, null when it does not. */
export function toLegalDocumentDocument(doc: StoredLegalDocument | null | undefined): SearchDocument | null {
  if (!isPublic(doc)) return null
  const validity = validityOf(doc)
  const kind = KIND_NAMES[doc.kind ?? ''] ?? ''
  return toDocument(
    {
      id: String(doc.id),
      type: 'legal-documents',
      code: doc.number,
      path: ADDRESSED['legal-documents'].prefix + doc.slug,
      keys: documentKeys(doc.number, doc.kind, yearOf(doc.issuedOn)),
      title: text(doc.title, 'vi') || text(doc.abstract, 'vi') || doc.number,
      titleEn: text(doc.title, 'en'),
      names: [`${kind} ${doc.number}`.trim()],
      summary: text(doc.abstract, 'vi'),
      summaryEn: text(doc.abstract, 'en'),
      details: joined(kind, doc.issuer, doc.signer),
      body: richTextToPlain(doc.body),
      context: unique([kind, doc.issuer]),
      standing: isCurrentDocument(doc) ? 1 : 0,
      isUpcoming: validity === 'not_yet',
      date: toSeconds(doc.issuedOn),
      facets: {
        kind: unique([doc.kind]),
        issuer: unique([doc.issuer]),
        year: unique([yearOf(doc.issuedOn)]),
        status: [validity],
      },
    },
    LONGEST_TEXT,
  )
}
