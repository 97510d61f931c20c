import type { Endpoint, PayloadHandler } from 'payload'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { getOwnSession } from './prove.ts'
import { listSessions, removeSession } from './sessions.ts'

const UNKNOWN = both('Phiên này đã kết thúc.', 'This session has ended.')
const NO_STORE = { headers: { 'Cache-Control': 'no-store' } }

/** The sessions of the own account. */
const list: PayloadHandler = async (req) => {
  const own = await getOwnSession(req)
  const sessions = await listSessions(req.payload, own.account)
  const docs = sessions.map(({ id, startedAt, lastSeenAt, device }) => ({
    ...{ id, startedAt, lastSeenAt, device },
    isCurrent: id === own.id,
  }))
  return Response.json({ docs }, NO_STORE)
}

const endOne: PayloadHandler = async (req) => {
  const own = await getOwnSession(req)
  const sessions = await listSessions(req.payload, own.account)
  const found = sessions.find(({ id }) => String(id) === req.routeParams?.session)
  if (!found) throw new Refusal(inLanguageOf(req, UNKNOWN), 404)
  await removeSession({ payload: req.payload }, found.sid)
  return Response.json({}, NO_STORE)
}

const endOthers: PayloadHandler = async (req) => {
  const own = await getOwnSession(req)
  const sessions = await listSessions(req.payload, own.account)
  for (const { id, sid } of sessions) if (id !== own.id) await removeSession({ payload: req.payload }, sid)
  return Response.json({}, NO_STORE)
}

/** What signed-in people see and do with their own sessions. */
export const sessionRoutes: Omit<Endpoint, 'root'>[] = [
  { path: '/sessions', method: 'get', handler: list },
  { path: '/sessions', method: 'delete', handler: endOthers },
  { path: '/sessions/:session', method: 'delete', handler: endOne },
]
