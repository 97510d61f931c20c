import { hasHappened, lawChangesOf, type LawChange } from '../../cms/content/lawChanges.ts'
import {
  concerning,
  isReviewed,
  lawReviewTag,
  lawUnder,
  type LawReviews,
  type RestingDocument,
  type RestingType,
} from '../../cms/content/lawResting.ts'
import { isRecord } from '../../cms/content/record.ts'
import { changersIn } from './changers.ts'
import { loadKnownDocuments } from './knownDocuments.ts'
import { getCms } from './payload.ts'
import { noteRead, withoutNoting } from './reads.ts'

const LAW = 'legal-documents'
/** Tag of the reviews after changes of the law; with lawReviewTag that of one document. */
export const LAW_REVIEWS = 'law-reviews'

/** The changes of legal documents; an answer depends on these, and on those that change them. */
async function changesOf(ids: readonly string[]): Promise<LawChange[]> {
  const documents = await withoutNoting(loadKnownDocuments)
  const changers = changersIn(documents)
  return ids.flatMap((id) => {
    const [doc, others] = [documents.get(id)?.doc, changers.get(id) ?? []]
    noteRead(...[id, ...others.map((other) => other.id)].map((one) => `${LAW}:${one}`))
    return doc ? lawChangesOf(doc, others) : []
  })
}

async function readReviews(type: RestingType, id: string): Promise<LawReviews> {
  noteRead(`${LAW_REVIEWS}:${lawReviewTag(type, id)}`)
  const cms = await getCms()
  const asked = { collection: 'law-reviews', where: { key: { equals: `${type}/${id}` } }, limit: 1 } as const
  // Nobody reads these records but this module: they name who reviewed.
  const { docs } = await withoutNoting(() =>
    cms.find({ ...asked, select: { reviews: true }, depth: 0, pagination: false, overrideAccess: true }),
  )
  const reviews = docs[0]?.reviews
  return isRecord(reviews) ? (reviews as LawReviews) : {}
}

/**
 * What a page says of the legal documents on which its document rests: the changes that hold and that nobody has looked at it
 * for, and those to come, the gravest first. As of today.
 * @param doc as the public reads it
 */
export async function findLawChanges(
  type: RestingType,
  doc: RestingDocument & { id: string },
): Promise<LawChange[]> {
  const { flattenedFields } = (await getCms()).collections[type].config
  const concerned = concerning(type, doc, await changesOf(lawUnder(flattenedFields, doc)))
  if (!concerned.some((one) => hasHappened(one))) return concerned
  const reviews = await readReviews(type, doc.id)
  return concerned.filter((one) => !hasHappened(one) || !isReviewed(one, reviews))
}
