import type { EntryPoint } from './types.ts'

/** How closely an entry point fits the choice, or -1 when it is meant for another agency or case. */
function fit(point: EntryPoint, agency: string | null, variant: string | null): number {
  if (point.agency && point.agency !== agency) return -1
  if (point.variant && point.variant !== variant) return -1
  return (point.agency ? 2 : 0) + (point.variant ? 1 : 0)
}

/** Switched off without a reason: treated as if it did not exist. */
const isSilent = (point: EntryPoint) => !point.enabled && !point.disabledReason

/**
 * The online entry point for a choice: agency and case, then agency, then case, then any. Of two that fit equally an
 * enabled one wins; one that is off is returned only when it carries a reason to show.
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
