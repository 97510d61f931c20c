import type { Stored } from '../import/apply/store.ts'
import type { Saved } from '../import/apply/upsert.ts'
import type { RowResult } from './run.ts'

const OUTCOME = { created: 'new', updated: 'changed', unchanged: 'same' } as const

const beforeOf = (stored: Stored): RowResult['before'] => ({
  updatedAt: String(stored.updatedAt),
  isDraft: stored._status === 'draft',
  base: stored.importBase?.fields ?? null,
})

/** What a row reports of a document that was stored, or would be. */
export function toSavedRow(
  { outcome, doc, changes, kept, conflicts }: Saved,
  before?: Stored,
): Omit<RowResult, 'line'> {
  const isWritten = outcome !== 'unchanged'
  return {
    ...{ outcome: OUTCOME[outcome], id: doc.id, kept: kept.length },
    ...(changes.length > 0 && { changes: changes.map(({ path, here, source }) => ({ path, here, source })) }),
    ...(conflicts.length > 0 && { conflicts }),
    ...(outcome === 'updated' && before && { before: beforeOf(before) }),
    ...(isWritten && { after: String(doc.updatedAt) }),
  }
}

/** A row that was stored once more, after a choice between both sides. */
export function toChosenRow(known: RowResult, saved: Saved, before?: Stored): RowResult {
  const { doc, changes, conflicts, outcome } = saved
  const isWritten = outcome === 'updated'
  return {
    ...{ ...known, changes: [...(known.changes ?? []), ...changes], conflicts },
    ...(isWritten && { after: String(doc.updatedAt) }),
    ...(isWritten && !known.after && { outcome: 'changed', ...(before && { before: beforeOf(before) }) }),
  }
}
