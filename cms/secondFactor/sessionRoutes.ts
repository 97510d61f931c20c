import type { Endpoint, PayloadHandler } from 'payload'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { getOwnSession } from './prove.ts'
import { listSessions, removeSession } from './sessions.ts'
import { freshJson } from '../endpoints/freshJson.ts'

const UNKNOWN = both('Phiên này đã kết thúc.', 'This session has ended.')

/** The sessions of the own account. */
const list: PayloadHandler = async (req) => {
  const own = await getOwnSession(req)
  const sessions = await listSessions(req.payload, own.account)
  const docs = sessions.map(({ id, startedAt, lastSeenAt, device }) => ({
    ...{ id, startedAt, lastSeenAt, device },
    isCurrent: id === own.id,
  }))
  return freshJson({ docs })
}

const endOne: PayloadHandler = async (req) => {
  const own = await getOwnSession(req)
  const sessions = await listSessions(req.payload, own.account)
  const found = sessions.find(({ id }) => String(id) === req.routeParams?.session)
  if (!found) throw new Refusal(inLanguageOf(req, UNKNOWN), 404)
  await removeSession({ payload: req.payload }, found.sid)
  return freshJson({})
}

const endOthers: PayloadHandler = async (req) => {
  const own = await getOwnSession(req)
  const sessions = await listSessions(req.payload, own.account)
  for (const { id, sid } of sessions) if (id !== own.id) await removeSession({ payload: req.payload }, sid)
  return freshJson({})
}

/** What signed-in people see and do with their own sessions. */
export const sessionRoutes: Omit<Endpoint, 'root'>[] = [
  { path: '/sessions', method: 'get', handler: list },
  { path: '/sessions', method: 'delete', handler: endOthers },
  { path: '/sessions/:session', method: 'delete', handler: endOne },
]
