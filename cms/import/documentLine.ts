import { toRelations } from './documentRelations.ts'
import { issuerFromNumber, toDocumentKind, toDocumentNumber, toDocumentStatus } from './documents.ts'
import { toDay, type DocumentRecord } from './records.ts'
import { withoutEmpty } from './present.ts'
import type { DocumentLine } from './schemas.ts'
import { cleanLine, foldName, upperFirst } from './text.ts'

const day = (value: string | null | undefined) => (value ? toDay(value) : undefined)

/** The compilers' note that a title is abbreviated. */
const shortened = /\(tên rút gọn[^)]*\)/giu

/** "Giao dịch điện tử" of a law is published as "Luật Giao dịch điện tử"; other kinds keep their title. */
function toTitle(type: string, title: string): string {
  const plain = upperFirst(cleanLine(title.replace(shortened, ' ')))
  const isNamed = foldName(plain).startsWith(foldName(type)) || /^(?:sửa đổi|quy định|về)/i.test(plain)
  return /^(?:luật|bộ luật|pháp lệnh)$/i.test(type) && !isNamed ? `${upperFirst(type)} ${plain}` : plain
}

/** Converts a line of legal-documents.jsonl to a record. */
export function fromDocumentLine(line: DocumentLine): DocumentRecord {
  const number = toDocumentNumber(line.number)
  const type = cleanLine(line.type)
  return {
    type: 'legal-documents',
    number,
    kind: toDocumentKind(type, number),
    issuer: cleanLine(line.issuer) || (issuerFromNumber(number) ?? 'Chưa rõ'),
    signer: cleanLine(line.signer),
    issuedOn: day(line.issue_date),
    effectiveOn: day(line.effective_date),
    expiresOn: day(line.expiry_date),
    title: toTitle(type, line.title),
    status: toDocumentStatus(line.status),
    statusNote: cleanLine(line.status_note),
    relations: toRelations(line),
    provenance: withoutEmpty({
      sources: line.source.map(cleanLine).join('\n'),
      note: [...(line.title.match(shortened) ?? []), ...line.conflicts, line.confidence]
        .map(cleanLine)
        .filter(Boolean)
        .join('\n'),
    }),
  }
}
