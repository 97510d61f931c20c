import type { EntryPoint } from './types.ts'

/** How closely an entry point matches the choice; -1 when it is for another agency or case. */
function fit(point: EntryPoint, agency: string | null, variant: string | null): number {
  if (point.agency && point.agency !== agency) return -1
  if (point.variant && point.variant !== variant) return -1
  return (point.agency ? 2 : 0) + (point.variant ? 1 : 0)
}

/** Switched off without a reason, and therefore treated as if it did not exist. */
const isSilent = (point: EntryPoint) => !point.enabled && !point.disabledReason

/**
 * The online entry point for a choice: by agency and case, then by agency, then by case, then any. Of two equal matches
 * an enabled one wins; a disabled one is returned only when it has a reason to show.
 */
export function findEntryPoint(
  points: readonly EntryPoint[],
  agency: string | null,
  variant: string | null,
): EntryPoint | null {
  const fitting = points
    .filter((point) => point.channel === 'online' && !isSilent(point))
    .map((point) => ({ point, fit: fit(point, agency, variant) }))
    .filter((candidate) => candidate.fit >= 0)
    .toSorted((a, b) => b.fit - a.fit || Number(b.point.enabled) - Number(a.point.enabled))
  return fitting[0]?.point ?? null
}
