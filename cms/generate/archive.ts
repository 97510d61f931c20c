import { randomUUID } from 'node:crypto'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { findHead } from '../audit/append.ts'
import type { AuditHead } from '../audit/entry.ts'
import { newObjectId } from '../gathered/writeToMongo.ts'
import { inTransaction } from '../transaction.ts'
import { isDraft, momentOf, storeEntries, storeRecords, type Made } from './archiveRecords.ts'
import { placeNamed } from './load.ts'
import { generateNews } from './news.ts'
import { generateProcedures } from './procedures.ts'
import { toStoredNews, toStoredProcedure } from './stored.ts'

/** Documents with their history, as years of work in the CMS leave them. */
export interface Archive {
  news: number
  procedures: number
  /** Of each document. */
  versions: number
  onShare?: (share: number) => void
}

/** The ids of the agencies that own the news, and of the accounts that saved documents, in turn. */
type Owners = { agencies: readonly string[]; people: readonly string[] }

type Doc = Record<string, unknown>
type Plain = Pick<Made, 'collection' | 'data'>

const BATCH = 100

const inTurn = (all: readonly string[], at: number): string | undefined => all[at % Math.max(1, all.length)]

/** Agencies of the sample, the same at each call; besides the accounts there are, former ones. */
async function findOwners({ db }: Payload): Promise<Owners> {
  const idsOf = async (collection: 'agencies' | 'users', limit: number) => {
    const asked = { where: {}, sort: 'id', limit, pagination: false, select: {} }
    const { docs } = await db.find<{ id: string }>({ collection, ...asked })
    return docs.map(({ id }) => String(id))
  }
  const former = Array.from({ length: 20 }, (_, at) => `former-${at}`)
  return { agencies: await idsOf('agencies', 20), people: [...(await idsOf('users', 1)), ...former] }
}

async function* makeNews(payload: Payload, { news, agencies }: Archive & Owners): AsyncGenerator<Plain> {
  const sample = [...generateNews(Math.min(news, 1000))].map(({ category }) => category)
  const categories = await placeNamed(
    payload,
    'categories',
    sample.map(({ slug, name }) => [slug, name]),
  )
  let at = 0
  for (const one of generateNews(news)) {
    const agency = inTurn(agencies, at++)
    yield { collection: 'news', data: { ...toStoredNews(one, categories), agency } }
  }
}

async function* makeProcedures(payload: Payload, { procedures }: Archive): AsyncGenerator<Plain> {
  const made = [...generateProcedures(procedures)]
  const fields = await placeNamed(
    payload,
    'fields',
    made.map(({ field }) => [field.slug, field.name.vi]),
  )
  for (const one of made) yield { collection: 'procedures', data: toStoredProcedure(one, fields) }
}

const nameOf = ({ collection }: Plain) => (collection === 'news' ? 'title' : 'name')
const titleOf = (plain: Plain) => (plain.data[nameOf(plain)] as { vi: string }).vi

/** A version of a document as it is stored; all but the newest have other titles. */
function versionData(made: Made, version: number, versions: number): Doc {
  const isNewest = version === versions
  const status = version === 1 || (isNewest && isDraft(made.at)) ? 'draft' : 'published'
  const title = isNewest ? made.title : `${made.title} (bản ${version})`
  return {
    ...structuredClone(made.data),
    [nameOf(made)]: { vi: title },
    _status: status,
    updatedAt: momentOf(made.at, version),
  }
}

async function storeDocument(req: PayloadRequest, made: Made, versions: number): Promise<void> {
  const { db } = req.payload
  const { collection, id, at, data } = made
  const times = { createdAt: momentOf(at, 1), updatedAt: momentOf(at, versions) }
  await db.create({
    collection,
    data: { ...structuredClone(data), ...times },
    customID: id,
    req,
    returning: false,
  })
  for (let version = 1; version <= versions; version += 1) {
    const moment = momentOf(at, version)
    await db.createVersion({
      ...{ collectionSlug: collection, parent: id, autosave: false, createdAt: moment, updatedAt: moment },
      ...{ versionData: versionData(made, version, versions) as never, req, returning: false },
    })
  }
}

/** Stores documents in one transaction. @returns the new head of the audit log */
async function storeBatch(payload: Payload, batch: Made[], { versions, people }: Archive & Owners) {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    let head: AuditHead | undefined = await findHead(req)
    for (const made of batch) {
      await storeDocument(req, made, versions)
      await storeRecords(req, made)
      head = await storeEntries(req, made, { versions, actor: inTurn(people, made.at) ?? '', head })
    }
  })
}

/**
 * Loads generated news and procedures with their versions, reviews, receipts, review dates and entries in the audit
 * log, directly into the tables: without hooks or reconcile jobs. For measuring the CMS; the caller rebuilds the index.
 */
export async function loadArchive(payload: Payload, archive: Archive): Promise<void> {
  const newId = payload.db.name === 'mongoose' ? newObjectId : randomUUID
  const owned = { ...archive, ...(await findOwners(payload)) }
  const total = archive.news + archive.procedures
  let [batch, at]: [Made[], number] = [[], 0]
  for (const make of [makeNews, makeProcedures])
    for await (const plain of make(payload, owned)) {
      batch.push({ ...plain, id: newId(), at: at++, title: titleOf(plain) })
      if (batch.length < BATCH && at < total) continue
      await storeBatch(payload, batch, owned)
      archive.onShare?.(at / total)
      batch = []
    }
}
