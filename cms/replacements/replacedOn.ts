import type { PayloadRequest } from 'payload'
import { idOf } from '../content/record.ts'
import type { LegalDocument } from '../payload-types.ts'

/** The relations that end a document as a whole; one that names articles ends only these. */
const ENDING: readonly string[] = ['replaces', 'repeals']

type Relating = Pick<LegalDocument, 'id' | 'relations' | 'effectiveOn' | 'issuedOn'>

/** The ids of the documents that one ends as a whole, without duplicates. */
export function endedBy(doc: Partial<Relating> | null | undefined): string[] {
  const whole = (doc?.relations ?? []).filter(
    ({ type, articles }) => ENDING.includes(type) && !articles?.trim(),
  )
  const ids = whole
    .map(({ target }) => String(idOf(target) ?? ''))
    .filter((id) => id && id !== String(doc?.id))
  return [...new Set(ids)]
}

/**
 * The day from which a legal document is replaced or repealed as a whole: the earliest effective date, or else date of
 * issue, of the published documents that say so. Law 64/2025/QH15 on the promulgation of legal documents: a document
 * ends when a later one that replaces or repeals it takes effect.
 * @returns ISO date and time as stored; null while no published document ends it
 */
export async function findReplacedOn(req: PayloadRequest, id: string | number): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'legal-documents',
    where: { and: [{ 'relations.target': { equals: id } }, { _status: { equals: 'published' } }] },
    select: { relations: true, effectiveOn: true, issuedOn: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const days = (docs as Relating[])
    .filter((doc) => endedBy(doc).includes(String(id)))
    .flatMap(({ effectiveOn, issuedOn }) => effectiveOn ?? issuedOn ?? [])
  return days.sort()[0] ?? null
}
