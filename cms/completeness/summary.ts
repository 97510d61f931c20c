import type { CheckedProcedure } from './list.ts'
import { MANDATORY, PARTS, type Part } from './parts.ts'

/** The row of procedures that name no agency of the list. */
export const NO_AGENCY = 'none'

/** How complete the procedures of an agency are. */
export interface Summary {
  agency: string
  total: number
  /** With all seven mandatory parts. */
  complete: number
  /** How many show each part. */
  counts: Record<Part, number>
}

export const isComplete = ({ has }: CheckedProcedure): boolean => MANDATORY.every((part) => has.has(part))

export const agenciesOf = ({ agencies }: CheckedProcedure): string[] =>
  agencies.length > 0 ? agencies : [NO_AGENCY]

/** @param agency whose procedures these are */
export function summaryOf(agency: string, procedures: readonly CheckedProcedure[]): Summary {
  const count = (part: Part) => procedures.filter(({ has }) => has.has(part)).length
  return {
    agency,
    total: procedures.length,
    complete: procedures.filter(isComplete).length,
    counts: Object.fromEntries(PARTS.map((part) => [part, count(part)])) as Summary['counts'],
  }
}

/** The mandatory parts that are shown, of all that should be. */
const shareShown = ({ counts, total }: Summary) =>
  MANDATORY.reduce((sum, part) => sum + counts[part], 0) / (total * MANDATORY.length)

/**
 * A summary for each agency, the worst first; a procedure of several agencies counts for each of them.
 * @param among the agencies to be listed; null for all
 */
export function byAgency(
  procedures: readonly CheckedProcedure[],
  among: readonly string[] | null,
): Summary[] {
  const groups = new Map<string, CheckedProcedure[]>()
  for (const one of procedures)
    for (const agency of agenciesOf(one))
      if (!among || among.includes(agency)) groups.set(agency, [...(groups.get(agency) ?? []), one])
  return [...groups]
    .map(([agency, list]) => summaryOf(agency, list))
    .sort((a, b) => shareShown(a) - shareShown(b) || b.total - a.total)
}
