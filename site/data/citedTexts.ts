import { idOf } from '../../cms/content/record.ts'
import type { Procedure } from '../../cms/payload-types.ts'
import { getCms } from './payload.ts'

/** The documents of which a procedure cites an article. */
const citedBy = ({ legalBasis }: Pick<Procedure, 'legalBasis'>): string[] =>
  (legalBasis ?? []).flatMap(({ article, document }) => (article && document ? [idOf<string>(document)] : []))

/** The full texts of the documents of which a procedure cites an article, by id of the document. */
export async function loadCitedTexts(
  doc: Pick<Procedure, 'legalBasis'>,
): Promise<ReadonlyMap<string, unknown>> {
  const ids = citedBy(doc)
  if (ids.length === 0) return new Map()
  const cms = await getCms()
  const { docs } = await cms.find({
    ...{ collection: 'legal-documents', where: { id: { in: ids } }, select: { body: true }, depth: 0 },
    ...{ pagination: false, overrideAccess: false },
  })
  return new Map(docs.map(({ id, body }) => [id, body]))
}
