import type { PayloadRequest } from 'payload'
import { ownAgencies } from '../access/ownAgencies.ts'
import { canEdit, type Reader } from '../access/permissions.ts'
import { mayAct } from '../cases/access.ts'
import { CASES } from '../cases/slugs.ts'
import type { StoredCase } from '../cases/stored.ts'
import { typeOfState } from '../content/cases/states.ts'
import { addDays, today } from '../content/day.ts'
import { readDocuments } from '../desk/documents.ts'
import { possibleIds } from '../jobs/publicView.ts'
import { listCorrections, type Correction } from './store.ts'

/** An answered correction is news to those who handle its case for so many days. */
const NEWS_DAYS = 30

/** What the requesting user's agency is to correct, the oldest first; the provincial desk what belongs to no agency. */
async function listMine(req: PayloadRequest): Promise<Correction[]> {
  const open = await listCorrections(req.payload, { state: { equals: 'open' } })
  const own = await ownAgencies(req)
  const documents = await readDocuments(
    req,
    open.map(({ key }) => key),
  )
  return open.filter(({ key }) => {
    const document = documents.get(key)
    return document?.mayChange && (own !== null || document.agency === null)
  })
}

/** The answered corrections whose open cases the requesting user handles. */
async function listAnswered(req: PayloadRequest): Promise<Correction[]> {
  const { payload } = req
  const since = addDays(today(), -NEWS_DAYS)
  const answered = await listCorrections(payload, { answeredOn: { greater_than_equal: since } })
  if (answered.length === 0) return []
  const ids = possibleIds(
    payload,
    answered.map((one) => one.case),
  )
  const { docs } = await payload.db.find<StoredCase>({
    ...{ collection: CASES, where: { id: { in: ids } }, limit: 0, pagination: false, sort: 'id' },
    select: { state: true, agency: true, assignee: true },
  })
  const mine = new Set<string>()
  const [user, own] = [String(req.user?.id), await ownAgencies(req)]
  for (const one of docs) {
    const isFree = !one.assignee || String(one.assignee) === user
    const isOwn = own !== null || !one.agency
    if (isFree && isOwn && typeOfState(one.state) === 'open' && (await mayAct(req, one)))
      mine.add(String(one.id))
  }
  return answered.filter((one) => mine.has(one.case))
}

/** Corrections on the desk of the requesting user. */
export interface CorrectionTasks {
  /** To be made. */
  open: Correction[]
  /** Answered: the citizen waits for an answer now. */
  answered: Correction[]
}

export async function correctionTasksFor(req: PayloadRequest): Promise<CorrectionTasks> {
  if (!canEdit(req.user as Reader)) return { open: [], answered: [] }
  const [open, answered] = await Promise.all([listMine(req), listAnswered(req)])
  return { open, answered }
}
