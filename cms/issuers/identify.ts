import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { fold } from '../../search/fold.ts'
import { yearBeside } from '../content/numberYear.ts'
import type { LegalDocument } from '../payload-types.ts'
import { fieldRefusal } from '../refusal.ts'
import { resolveIssuer, type ResolvedIssuer } from './resolve.ts'

type Document = Partial<LegalDocument>

/** The common suffix of the keys of an issuer's documents. */
export const keyOfIssuer = ({ id }: Pick<ResolvedIssuer, 'id'>): string => `|${id}`

/** The identity of a document: its number without case, accents, punctuation and leading zeros, and its issuer. */
export function toNumberKey({ number, issuedOn }: Document, issuer: ResolvedIssuer): string {
  const plain = fold(number ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .replace(/^0+(?=\d)/, '')
  return [plain, yearBeside(number ?? '', issuedOn)].join('|') + keyOfIssuer(issuer)
}

/**
 * A placeholder for a key that belongs to another document: unique too, since a database treats empty values as equal.
 */
const aside = (why: 'trash' | 'double' | 'none', id: unknown) => `${why}:${String(id)}`
const isAside = (key: string) => /^(?:trash|double|none):/.test(key)

/**
 * Whether a document that was never public still matches its stored key: later drafts exist as versions only. If they
 * differ, the key is free.
 */
async function isStill(req: PayloadRequest, { id, _status, numberKey }: LegalDocument): Promise<boolean> {
  if (_status !== 'draft') return true
  const collection = 'legal-documents'
  const newest = await req.payload.findByID({
    ...{ collection, id, draft: true, depth: 0, overrideAccess: true, req },
  })
  if (!newest.numberKey || newest.numberKey === numberKey) return true
  const data = { numberKey: aside('none', id) }
  await req.payload.db.updateOne({ collection, id, data, req, returning: false })
  return false
}

const lettersOf = (number: string) =>
  fold(number)
    .replace(/[^a-z0-9]+/g, '')
    .replace(/^0+/, '')
/** The common prefix of numbers that differ only in the punctuation between their letters: "300/2026/". */
const START = /^0*(\d+(?:\/\d{4})?[/-])[^\d]/

/** A document of the issuer whose number is the same apart from punctuation: "300/2026/QĐUBND". */
async function findAlike(
  req: PayloadRequest,
  { number, issuedOn, id }: Document,
  issuer: ResolvedIssuer,
): Promise<LegalDocument | undefined> {
  const start = req.payloadAPI === 'REST' ? START.exec(number ?? '')?.[1] : undefined
  if (!start) return undefined
  const { docs } = await req.payload.find({
    collection: 'legal-documents',
    where: {
      and: [
        { number: { contains: start } },
        { issuer: { equals: issuer.name } },
        ...(id ? [{ id: { not_equals: id } }] : []),
      ],
    },
    limit: 200,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const isOfAnotherYear = (other: Document) =>
    yearBeside(number ?? '', other.issuedOn) !== yearBeside(number ?? '', issuedOn)
  const own = toNumberKey({ number, issuedOn }, issuer)
  return docs.find(
    (other) =>
      lettersOf(other.number) === lettersOf(number ?? '') &&
      !isOfAnotherYear(other) &&
      // Equal keys are already refused as duplicates.
      toNumberKey(other, issuer) !== own,
  )
}

async function findOther(req: PayloadRequest, key: string, id: unknown): Promise<LegalDocument | undefined> {
  const { docs } = await req.payload.find({
    collection: 'legal-documents',
    where: { and: [{ numberKey: { equals: key } }, ...(id ? [{ id: { not_equals: id } }] : [])] },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const [other] = docs
  return other && (await isStill(req, other)) ? other : undefined
}

function refuse(req: PayloadRequest, { id, number, issuer }: LegalDocument): never {
  const href = `${req.payload.config.routes.admin}/collections/legal-documents/${id}`
  const words = {
    vi: `Đã có văn bản số ${number} của ${issuer}. Hãy sửa văn bản đó: ${href}`,
    en: `There is already a document ${number} of ${issuer}. Edit that one: ${href}`,
  }
  throw fieldRefusal(req, { path: 'number', words })
}

const same = (a: Document, b: Document) =>
  a.number === b.number && a.issuer === b.issuer && String(a.issuedOn) === String(b.issuedOn)

/**
 * Gives a legal document the listed name of its issuer, and refuses a second document with the same number and issuer,
 * linking to the first. A document in the trash does not block its number. Existing duplicates are left alone until one
 * of them is changed.
 * @throws ValidationError on `number`
 */
export const identifyDocument: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (!data) return data
  const before: Document = originalDoc ?? {}
  const after: Document = { ...before, ...data }
  if (!after.issuer?.trim() || !after.number?.trim())
    return before.id ? { ...data, numberKey: aside('none', before.id) } : data
  const isKept = same(before, after) && !before.deletedAt === !after.deletedAt
  // Also for an unchanged issuer: a restored version may have the issuer's former name.
  const issuer = await resolveIssuer(req, after.issuer)
  const named = { ...data, issuer: issuer.name }
  if (isKept && before.numberKey) {
    // While it was a draft, another document may have been published with the same number.
    const isNew = before._status === 'draft' && after._status === 'published'
    const first = isNew && !isAside(before.numberKey) && (await findOther(req, before.numberKey, before.id))
    if (first) refuse(req, first)
    return { ...named, numberKey: before.numberKey }
  }
  if (after.deletedAt && before.id) return { ...named, numberKey: aside('trash', before.id) }
  const key = toNumberKey(after, issuer)
  const other = (await findOther(req, key, before.id)) ?? (await findAlike(req, after, issuer))
  if (other && isKept) return { ...named, numberKey: aside('double', before.id) }
  if (other) refuse(req, other)
  return { ...named, numberKey: key }
}
