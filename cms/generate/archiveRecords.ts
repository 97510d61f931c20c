import type { PayloadRequest, Where } from 'payload'
import { AUDIT_LOG } from '../audit/append.ts'
import { linked, type AuditHead, type AuditRecord } from '../audit/entry.ts'
import { makeRandom } from './random.ts'

type Doc = Record<string, unknown>
/** A document of an archive, with its number and what it is called. */
export type Made = { collection: 'news' | 'procedures'; id: string; at: number; title: string; data: Doc }

const DAY_MS = 86_400_000
const FIRST_DAY = Date.UTC(2024, 0, 1)
const DAYS = 1000

/** Of twenty documents one has a draft that waits for approval, three others have a draft. */
const isInReview = (at: number) => at % 20 === 7
export const isDraft = (at: number): boolean => isInReview(at) || at % 20 < 3

/** When a version of a document was saved. */
export const momentOf = (at: number, version: number): string => {
  const day = makeRandom(`archive/${at}`).between(0, DAYS)
  return new Date(FIRST_DAY + day * DAY_MS + version * 3_600_000 + (at % 3600) * 1000).toISOString()
}

const create = (req: PayloadRequest, collection: string, data: Doc) =>
  req.payload.db.create({ collection: collection as 'news', data, req, returning: false })

async function newestVersion(req: PayloadRequest, { collection, id }: Made): Promise<string> {
  const where: Where = { and: [{ parent: { equals: id } }, { latest: { equals: true } }] }
  const { docs } = await req.payload.db.findVersions({
    ...{ collection, where, limit: 1, pagination: false, req, select: { parent: true } },
  })
  return String(docs[0]?.id)
}

async function storeReview(req: PayloadRequest, made: Made, key: string): Promise<void> {
  const at = momentOf(made.at, 9)
  const remarks = [{ at, by: 'Người viết', action: 'submit', text: '' }]
  const person = { submittedBy: 'former', submittedAt: at, involved: ['former'] }
  const version = await newestVersion(req, made)
  await create(req, 'reviews', { key, state: 'inReview', version, remarks, ...person })
}

/** Stores what the workflow and the desk keep of a document. */
export async function storeRecords(req: PayloadRequest, made: Made): Promise<void> {
  const { collection, id, at, data } = made
  const [key, agency, published] = [`${collection}/${id}`, data.agency ?? null, momentOf(at, 2)]
  const times = { publishedAt: published, portalAt: published, searchAt: published }
  const by = { by: 'Người cũ', agency }
  await create(req, 'publications', { key, subject: collection, document: id, ...by, ...times })
  const reviewBy = `${2026 + (at % 3)}-${String(1 + (at % 12)).padStart(2, '0')}-15`
  await create(req, 'review-dates', { key, agency, reviewBy })
  if (isInReview(at)) await storeReview(req, made, key)
}

/** Appends an entry of the audit log for each version of a document. @returns the new head of the chain */
export async function storeEntries(
  req: PayloadRequest,
  { collection, id, at, title }: Made,
  { versions, actor, head: before }: { versions: number; actor: string; head: AuditHead | undefined },
): Promise<AuditHead | undefined> {
  let head = before
  for (let version = 1; version <= versions; version += 1) {
    const record: AuditRecord = {
      ...{ at: momentOf(at, version), actor, actorName: `Người ${at % 50}`, roles: 'publisher' },
      ...{ action: version === 1 ? 'create' : 'update', subject: collection, document: id, title },
      ...{ address: '10.0.0.1', changes: [{ path: 'title.vi', before: `bản ${version - 1}`, after: title }] },
    }
    const entry = linked(record, head)
    await create(req, AUDIT_LOG, { ...entry })
    head = { seq: entry.seq, hash: entry.hash }
  }
  return head
}
