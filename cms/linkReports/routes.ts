import type { Endpoint, PayloadRequest, Where } from 'payload'
import { recordAct } from '../audit/append.ts'
import { canReadAll, type Reader } from '../access/permissions.ts'
import { today } from '../content/day.ts'
import { placeKey, type ReportedType } from '../content/linkReports.ts'
import { idOf } from '../content/record.ts'
import { freshJson } from '../endpoints/freshJson.ts'
import { toldRoutes } from '../endpoints/toldRoutes.ts'
import { queueReconcile } from '../hooks/queueReconcile.ts'
import { inTransaction } from '../transaction.ts'
import { nameOf, refuse } from '../workflow/requester.ts'
import { documentOf } from '../workflow/routes.ts'
import { FILING_PLACES, keepPlace, LINK_REPORTS, listOpenReports, listStoredPlaces } from './store.ts'
import { looksAfter, sumUp } from './tasks.ts'
import { listUnanswered } from './tend.ts'

interface Place {
  key: string
  collection: ReportedType
  id: string
  /** Id of the procedure. */
  procedure: string
  mayCheck: boolean
}

/** How many sentences are shown beside a form. */
const MOST_SENTENCES = 20

/** The place of a route. @throws Refusal 403, NotFound */
async function placeOf(req: PayloadRequest, collection: ReportedType): Promise<Place> {
  const { id } = await documentOf(req, collection)
  const select = (collection === 'entry-points' ? { procedure: true, owner: true } : { code: true }) as object
  const found = await req.payload.findByID({
    collection,
    id,
    select,
    depth: 0,
    draft: true,
    overrideAccess: true,
  })
  const { procedure, owner } = found as { procedure?: unknown; owner?: unknown }
  const mayCheck = looksAfter(req.user as Reader, owner)
  if (!mayCheck && !canReadAll(req.user as Reader)) throw refuse(req, 'rights', 403)
  const ofProcedure = collection === 'procedures' ? id : String(idOf(procedure))
  return { key: placeKey(collection, id), collection, id, procedure: ofProcedure, mayCheck }
}

async function tell({ payload }: PayloadRequest, { key, mayCheck }: Place) {
  const [reports, stored] = await Promise.all([listUnanswered(payload), listStoredPlaces(payload)])
  const { checkedOn, byName, reportedSince } = stored.find((one) => one.key === key) ?? {}
  return freshJson({
    reported: sumUp(
      reports.filter(({ place }) => place === key),
      MOST_SENTENCES,
    ),
    ...{ reportedSince: reportedSince ?? null, checkedOn: checkedOn ?? null, by: byName ?? null, mayCheck },
  })
}

/**
 * Notes that the sender has tried a place today and that it works: its reports are answered, readers are told the day,
 * and the audit log has an entry. @throws Refusal 403
 */
async function check(
  req: PayloadRequest,
  { key, collection, id, procedure, mayCheck }: Place,
): Promise<void> {
  if (!mayCheck) throw refuse(req, 'rights', 403)
  await inTransaction(req, async () => {
    const open = await listOpenReports(req.payload, { place: key }, req)
    const where: Where = { and: [{ place: { equals: key } }, { isAnswered: { equals: false } }] }
    const data = { isAnswered: true }
    await req.payload.db.updateMany({ collection: LINK_REPORTS, where, data, req, returning: false })
    const known = { key, procedure, checkedOn: today(), byName: nameOf(req), reportedSince: null }
    await keepPlace(req.payload, known, req)
    await recordAct(req, {
      ...{ action: 'link-checked', subject: collection, document: id },
      note: `${open.length} báo liên kết hỏng`,
    })
    await queueReconcile(req, FILING_PLACES, procedure)
  })
}

/**
 * `GET /api/<collection>/:id/link-reports`: what readers report of a place where a procedure is filed, for those who
 * look after it. `POST`: the sender has tried it, and it works.
 */
export const linkReportRoutes = (collection: ReportedType): Endpoint[] =>
  toldRoutes('/:id/link-reports', { find: (req) => placeOf(req, collection), tell, change: check })
