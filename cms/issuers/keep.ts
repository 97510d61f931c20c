import type {
  CollectionAfterChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import { issuerKey } from '../content/issuers.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { queueIds } from '../hooks/queueReconcile.ts'
import { fieldRefusal, Refusal } from '../refusal.ts'
import { setInNewest } from '../versions/setInVersion.ts'
import { keyOfIssuer } from './identify.ts'
import { findIssuer, toAliasKeys } from './resolve.ts'

async function refuseTaken(req: PayloadRequest, path: string, names: string[], id: unknown): Promise<void> {
  for (const name of names) {
    const other = await findIssuer(req, name)
    if (!other || String(other.id) === String(id)) continue
    const href = `${req.payload.config.routes.admin}/collections/issuers/${other.id}`
    const words = {
      vi: `Tên này đã thuộc về “${other.name}”: ${href}`,
      en: `This name belongs to “${other.name}” already: ${href}`,
    }
    throw fieldRefusal(req, { path, words })
  }
}

const clean = (text: string) => text.replace(/[^\S\n]+/g, ' ').trim()

/** Computes the keys of an issuer; a former name is kept among its other names, so that old links still resolve. */
export const keyIssuer: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (!data) return data
  const name = clean(String(data.name ?? originalDoc?.name ?? ''))
  if (!name) return data
  const key = issuerKey(name)
  const former = String(originalDoc?.name ?? '')
  const given = clean(String(data.aliases ?? originalDoc?.aliases ?? '')).split('\n')
  const aliases = [...given.map(clean), former].filter((one) => one && issuerKey(one) !== key)
  const kept = aliases.filter(
    (one, at) => aliases.findIndex((two) => issuerKey(two) === issuerKey(one)) === at,
  )
  await refuseTaken(req, 'name', [name], originalDoc?.id)
  await refuseTaken(req, 'aliases', kept, originalDoc?.id)
  return { ...data, name, key, aliases: kept.join('\n'), aliasKeys: toAliasKeys(kept.join('\n')) }
}

/** Renaming an issuer renames it in all its documents at once, drafts included. */
export const renameInDocuments: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update' || previousDoc.name === doc.name) return doc
  const { payload } = req
  const collection = 'legal-documents'
  const { docs } = await payload.find({
    ...{ collection, where: { issuer: { equals: previousDoc.name } }, select: { number: true }, req },
    ...{ pagination: false, depth: 0, trash: true, overrideAccess: true },
  })
  const data = { issuer: doc.name, updatedAt: new Date().toISOString() }
  for (const { id } of docs) await payload.db.updateOne({ collection, id, data, req, returning: false })
  const former = { 'version.issuer': { equals: previousDoc.name } }
  await setInNewest(req, collection, former, { issuer: doc.name })
  await queueIds(
    req,
    collection,
    docs.map(({ id }) => String(id)),
  )
  return doc
}

/** An issuer with documents cannot be deleted. */
export const keepUsed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const issuer = await req.payload.findByID({
    collection: 'issuers',
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const { totalDocs } = await req.payload.count({
    collection: 'legal-documents',
    where: { or: [{ issuer: { equals: issuer.name } }, { numberKey: { contains: keyOfIssuer(issuer) } }] },
    trash: true,
    overrideAccess: true,
    req,
  })
  if (totalDocs === 0) return
  throw new Refusal(
    inLanguageOf(req, {
      vi: `Không xóa được: ${totalDocs} văn bản có cơ quan ban hành này.`,
      en: `Cannot be deleted: ${totalDocs} documents are of this issuer.`,
    }),
    409,
  )
}
