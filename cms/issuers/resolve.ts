import { createLocalReq, ValidationError, type PayloadRequest } from 'payload'
import { DatabaseBusyError } from '../databaseErrors.ts'
import {
  findKnownIssuer,
  issuerKey,
  LONGEST_ISSUER,
  plainKey,
  plainKeyOf,
  toIssuerName,
} from '../content/issuers.ts'
import { both } from '../fields/both.ts'
import { fieldRefusal } from '../refusal.ts'

export type ResolvedIssuer = { id: string | number; name: string }

/** Keys of other names as they are stored, each between two delimiters so that none matches inside another. */
export const toAliasKeys = (aliases: string): string => {
  const keys = aliases.split('\n').map(issuerKey).filter(Boolean)
  return keys.length > 0 ? `;${[...new Set(keys)].join(';')};` : ''
}

const PLAIN = { depth: 0, pagination: false, overrideAccess: true } as const

async function findByKey(req: PayloadRequest, key: string): Promise<ResolvedIssuer | undefined> {
  const { docs } = await req.payload.find({
    collection: 'issuers',
    where: { or: [{ key: { equals: key } }, { aliasKeys: { contains: `;${key};` } }] },
    select: { name: true },
    limit: 1,
    ...PLAIN,
    req,
  })
  return docs[0]
}

/** Whether another transaction has added the issuer since this one began; a retry then finds it. */
async function isTakenMeanwhile({ payload }: PayloadRequest, text: string, error: unknown): Promise<boolean> {
  if (!(error instanceof ValidationError)) return false
  const outside = await createLocalReq({}, payload)
  return (await findByKey(outside, issuerKey(text))) !== undefined
}

/** Finds an issuer by its name. A key stored by an older algorithm is updated when its issuer is found. */
async function findByName(req: PayloadRequest, text: string): Promise<ResolvedIssuer | undefined> {
  const [key, plain] = [issuerKey(text), plainKey(text)]
  const { payload } = req
  const select = { name: true, aliases: true } as const
  const { docs } = await payload.find({ collection: 'issuers', select, ...PLAIN, req })
  const namesOf = ({ name, aliases }: (typeof docs)[number]) => [name, ...(aliases ?? '').split('\n')]
  const found = docs.find((doc) => namesOf(doc).some((name) => issuerKey(name) === key))
  if (found) {
    const data = { key: issuerKey(found.name), aliasKeys: toAliasKeys(found.aliases ?? '') }
    await payload.db.updateOne({ collection: 'issuers', id: found.id, data, req, returning: false })
    return found
  }
  const alike = plain ? docs.filter((doc) => namesOf(doc).some((name) => plainKeyOf(name) === plain)) : []
  return alike.length === 1 ? alike[0] : undefined
}

/** The listed issuer that a text denotes, by its name or another name of it. */
export const findIssuer = async (req: PayloadRequest, text: string): Promise<ResolvedIssuer | undefined> =>
  (await findByKey(req, issuerKey(text))) ?? findByName(req, text)

const TOO_LONG = both(
  `Tên cơ quan ban hành dài nhất ${LONGEST_ISSUER} ký tự.`,
  `The name of an issuer has at most ${LONGEST_ISSUER} letters.`,
)

async function makeIssuer(req: PayloadRequest, text: string): Promise<ResolvedIssuer> {
  const name = toIssuerName(text)
  if (name.length > LONGEST_ISSUER) throw fieldRefusal(req, { path: 'issuer', words: TOO_LONG })
  const { nameEn, short } = findKnownIssuer(text) ?? {}
  try {
    return await req.payload.create({
      collection: 'issuers',
      data: {
        name,
        ...(nameEn && { nameEn }),
        ...(short && { shortName: short }),
      } as never,
      depth: 0,
      overrideAccess: true,
      req,
    })
  } catch (error) {
    if (await isTakenMeanwhile(req, text, error)) throw new DatabaseBusyError(error)
    throw error
  }
}

/** The issuers that a transaction of a seed has resolved, by text: its documents name the same few. */
function resolvedIn({ context }: PayloadRequest): Map<string, ResolvedIssuer> | undefined {
  if (context.importing !== true) return undefined
  context.resolvedIssuers ??= new Map()
  return context.resolvedIssuers as Map<string, ResolvedIssuer>
}

/**
 * The issuer that a text denotes; one that is not listed yet is created, in the transaction of `req`.
 * @throws ValidationError on `issuer`, the field of the document that names it
 */
export async function resolveIssuer(req: PayloadRequest, text: string): Promise<ResolvedIssuer> {
  const known = resolvedIn(req)?.get(text) ?? (await findIssuer(req, text)) ?? (await makeIssuer(req, text))
  resolvedIn(req)?.set(text, known)
  return known
}
