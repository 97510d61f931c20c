import { createLocalReq, ValidationError, type PayloadRequest } from 'payload'
import { DatabaseBusyError } from '../databaseErrors.ts'
import { findKnownIssuer, issuerKey, toIssuerName } from '../content/issuers.ts'

export type ResolvedIssuer = { id: string | number; name: string }

/** Keys of other names as they are stored, each between two marks so that none is found inside another. */
export const toAliasKeys = (aliases: string): string => {
  const keys = aliases.split('\n').map(issuerKey).filter(Boolean)
  return keys.length > 0 ? `;${[...new Set(keys)].join(';')};` : ''
}

/** The issuer of the list that a key belongs to, by its name or another one. */
export async function findIssuer(req: PayloadRequest, key: string): Promise<ResolvedIssuer | undefined> {
  const { docs } = await req.payload.find({
    collection: 'issuers',
    where: { or: [{ key: { equals: key } }, { aliasKeys: { contains: `;${key};` } }] },
    select: { name: true },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]
}

/** Whether another transaction has added the issuer since this one began: tried again, it is found. */
async function isTakenMeanwhile({ payload }: PayloadRequest, text: string, error: unknown): Promise<boolean> {
  if (!(error instanceof ValidationError)) return false
  const outside = await createLocalReq({}, payload)
  return (await findIssuer(outside, issuerKey(text))) !== undefined
}

/** The issuer that a text names; one that is not in the list yet is added, in the transaction of `req`. */
export async function resolveIssuer(req: PayloadRequest, text: string): Promise<ResolvedIssuer> {
  const known = await findIssuer(req, issuerKey(text))
  if (known) return known
  const { nameEn, short } = findKnownIssuer(text) ?? {}
  try {
    return await req.payload.create({
      collection: 'issuers',
      data: {
        name: toIssuerName(text),
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
