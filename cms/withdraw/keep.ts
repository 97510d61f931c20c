import type { CollectionBeforeChangeHook } from 'payload'
import { explanationOf } from './request.ts'

type Stored = { id: string; _status?: string | null; deletedAt?: unknown; withdrawal?: object | null }

/** No withdrawal. */
export const NOT_WITHDRAWN = { mode: 'gone', on: null, successor: null, to: null } as const

/**
 * Publishing changes nothing of a notice that readers see, also when an earlier version is published; publishing what
 * was withdrawn ends the withdrawal.
 */
export const keepWithdrawal: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || data._status !== 'published' || explanationOf(req)) return data
  const select = { _status: true, deletedAt: true, withdrawal: true } as const
  const stored = await req.payload.db.findOne<Stored>({
    ...{ collection: collection.slug, where: { id: { equals: originalDoc.id } }, select, req },
  })
  const isPublic = stored?._status === 'published' && !stored.deletedAt
  const { mode, on, successor, to } = (stored?.withdrawal ?? {}) as Record<string, unknown>
  const kept = isPublic
    ? { mode: mode ?? 'gone', on: on ?? null, successor: successor ?? null, to: to ?? null }
    : NOT_WITHDRAWN
  const reason = isPublic ? {} : { reason: null }
  return { ...data, withdrawal: { ...(data.withdrawal as object), ...reason, ...kept } }
}
