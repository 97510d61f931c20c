import type { CollectionAfterDeleteHook, CollectionAfterLogoutHook } from 'payload'
import { removeRecord } from './records.ts'
import { removeSession, removeSessions } from './sessions.ts'

/** Forgets a session at its end. */
export const forgetSession: CollectionAfterLogoutHook = async ({ req }) => {
  const { _sid: sid } = (req.user ?? {}) as { _sid?: string }
  if (sid) await removeSession({ payload: req.payload, req }, sid)
}

/** Forgets how a deleted account was signed in to. */
export const forgetAccount: CollectionAfterDeleteHook = async ({ id, req }) => {
  const context = { payload: req.payload, req }
  await removeRecord(context, String(id))
  await removeSessions(context, String(id))
}
