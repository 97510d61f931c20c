import type { PayloadRequest, Where } from 'payload'
import { handles, mayAct, readCases } from '../cases/access.ts'
import type { StaffActName } from '../cases/acts/acts.ts'
import { possibleActs } from '../cases/acts/tell.ts'
import { listEvents } from '../cases/events.ts'
import { listFiles } from '../cases/files.ts'
import { listSimilar } from '../cases/similar.ts'
import { CASES } from '../cases/slugs.ts'
import { timeOf, type StoredCase, type StoredEvent, type StoredFile } from '../cases/stored.ts'
import { readWorkdays } from '../cases/workdays.ts'
import { explainDue } from '../content/cases/explainDue.ts'
import { typeOfState } from '../content/cases/states.ts'
import { today, type Day } from '../content/day.ts'
import type { Words } from '../content/types/contentType.ts'
import { listCorrections, type Correction } from '../corrections/store.ts'
import { possibleIds } from '../jobs/publicView.ts'
import { idText } from '../content/record.ts'
import { readNames, type CaseNames } from './names.ts'

/** A case with what stands around it on its screen. */
export interface CaseAtHand {
  of: StoredCase
  hasContact: boolean
  events: StoredEvent[]
  files: StoredFile[]
  names: CaseNames
  /** How the due day came about, a sentence each; nothing once it is closed. */
  explained: Words[]
  /** What the requesting user can do with it now. */
  acts: StaffActName[]
  mayOpenContact: boolean
  mayAct: boolean
  similar: Awaited<ReturnType<typeof listSimilar>>
  /** The number of the case of which this is a duplicate. */
  original: { id: string; number: string } | null
  /** The pages that are or were to be corrected after it. */
  corrections: Correction[]
  today: Day
}

/** A case that the requesting user may read; null when there is none. */
export async function findReadable(req: PayloadRequest, id: string): Promise<StoredCase | null> {
  const access = await readCases({ req })
  const ids = possibleIds(req.payload, [id])
  if (access === false || ids.length === 0) return null
  const where: Where = { and: [{ id: { in: ids } }, ...(access === true ? [] : [access])] }
  return req.payload.db.findOne<StoredCase>({ collection: CASES, where, req })
}

async function originalOf(req: PayloadRequest, of: StoredCase) {
  const id = idText(of.sameAs)
  const found = id === null ? null : await findReadable(req, id)
  return found && { id: String(found.id), number: found.number }
}

const namesFor = (req: PayloadRequest, of: StoredCase) =>
  readNames(req, [
    { agency: idText(of.agency), assignee: idText(of.assignee), commune: of.place?.commune ?? null },
  ])

async function explain(req: PayloadRequest, of: StoredCase): Promise<Words[]> {
  return typeOfState(of.state) === 'open' ? explainDue(timeOf(of), await readWorkdays(req.payload)) : []
}

/** A case that the requesting user may read, with its thread; null when there is none. */
export async function readCaseAtHand(
  req: PayloadRequest,
  id: string,
  now = new Date(),
): Promise<CaseAtHand | null> {
  const of = await findReadable(req, id)
  if (!of) return null
  const [events, files, names, explained, acts, mayOpenContact, original, corrections, may] =
    await Promise.all([
      listEvents(req.payload, of.id),
      listFiles(req.payload, of.id),
      namesFor(req, of),
      explain(req, of),
      possibleActs(req, of),
      handles(req, of),
      originalOf(req, of),
      listCorrections(req.payload, { case: { equals: String(of.id) } }),
      mayAct(req, of),
    ])
  const similar = acts.includes('merge') ? await listSimilar(req, of) : []
  const around = { names, explained, acts, mayOpenContact, original, similar, corrections, mayAct: may }
  return { of, hasContact: Boolean(of.person), events, files, ...around, today: today(now) }
}
