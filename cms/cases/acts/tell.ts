import type { PayloadRequest } from 'payload'
import { isLate } from '../../content/cases/clock.ts'
import { explainDue } from '../../content/cases/explainDue.ts'
import { findPersonal } from '../../content/cases/personal.ts'
import { groundsOn } from '../../content/cases/refusals.ts'
import { typeOfState } from '../../content/cases/states.ts'
import { today } from '../../content/day.ts'
import { canReadAll, type Reader } from '../../access/permissions.ts'
import { handles } from '../access.ts'
import { listEvents } from '../events.ts'
import { listFiles } from '../files.ts'
import { findKind } from '../kinds.ts'
import { loadCase } from '../loadCase.ts'
import { listSimilar } from '../similar.ts'
import { timeOf, type StoredCase } from '../stored.ts'
import { readWorkdays } from '../workdays.ts'
import { STAFF_ACTS, STAFF_ACT_NAMES, type StaffActName } from './acts.ts'
import { hasRight } from './perform.ts'

/** The acts that the requesting user can do now. */
export async function possibleActs(req: PayloadRequest, of: StoredCase): Promise<StaffActName[]> {
  const found: StaffActName[] = []
  for (const name of STAFF_ACT_NAMES) {
    const act = STAFF_ACTS[name]
    if (act.isPossible(of) && (await hasRight(req, of, act))) found.push(name)
  }
  return found
}

/** Without what no request reads. */
function shown({ person, codeHash: _c, keyHash: _k, sentHash: _s, pending, ...rest }: StoredCase) {
  return { ...rest, hasContact: Boolean(person), pending: pending ?? null }
}

/**
 * Where a case stands, for the desk: the case, what can be done, its thread, its files, how its due day came about, the
 * marks of personal data in its text and the cases that could be the same.
 */
export async function tellCase(req: PayloadRequest, id: string): Promise<object> {
  const { payload } = req
  const of = await loadCase(payload, id)
  if (!of) return { case: null }
  const isOpen = typeOfState(of.state) === 'open'
  const mayAsk = (await handles(req, of)) || canReadAll(req.user as Reader)
  const [events, files, workdays, kind] = await Promise.all([
    listEvents(payload, of.id),
    listFiles(payload, of.id),
    readWorkdays(payload),
    findKind(payload, of.kind),
  ])
  return {
    case: shown(of),
    acts: await possibleActs(req, of),
    mayOpenContact: Boolean(of.person) && (await handles(req, of)),
    isLate: isOpen && isLate(of.dueOn ?? null, today()),
    explained: isOpen ? explainDue(timeOf(of), workdays) : [],
    grounds: groundsOn(kind?.grounds ?? [], of.receivedOn),
    marks: findPersonal(of.text),
    similar: mayAsk ? await listSimilar(req, of) : [],
    ...{ events, files },
  }
}
