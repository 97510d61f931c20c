import type { SiteTier } from './sites.ts'

/** What the law requires on a component site, by the field of its record that refers to it. */
export type SiteDuty = 'apparatus' | 'unit' | 'nature' | 'history' | 'culture' | 'functions' | 'leadersPage'

/** Duties by kind of site (Decree 224/2026, Art 9.1.b for communes and 9.1.c for departments). */
export const SITE_DUTIES: Readonly<Record<SiteTier, readonly SiteDuty[]>> = {
  commune: ['apparatus', 'unit', 'nature', 'history', 'culture', 'leadersPage'],
  department: ['apparatus', 'functions', 'history', 'leadersPage'],
  other: [],
  province: [],
}

/** Whether a duty is fulfilled by a page, which must be published. */
export const isPageDuty = (duty: SiteDuty): boolean => duty !== 'unit'

export type DutyState = 'done' | 'missing' | 'unpublished'

/**
 * Which of its duties a site fulfils.
 * @param chosen the ids in the record of the site, by duty
 * @param published the ids of the chosen pages that are published
 */
export function stateOfDuties(
  tier: SiteTier,
  chosen: Partial<Record<SiteDuty, string | null>>,
  published: ReadonlySet<string>,
): { duty: SiteDuty; state: DutyState }[] {
  return SITE_DUTIES[tier].map((duty) => {
    const id = chosen[duty]
    if (!id) return { duty, state: 'missing' }
    return { duty, state: isPageDuty(duty) && !published.has(id) ? 'unpublished' : 'done' }
  })
}
