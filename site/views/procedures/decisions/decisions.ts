import { dayOf, type Day } from '../../../../cms/content/day.ts'
import { toAnchor } from '../../format.ts'

/** What a decision does with a procedure, where it says so; in the order of its list. */
export const DECISION_CHANGES = ['new', 'amended', 'replaced', 'repealed'] as const
export type DecisionChange = (typeof DECISION_CHANGES)[number]

/** A stored procedure, as far as it names the decision that published it. */
export interface Published {
  decision?: {
    number?: string | null
    issuedOn?: string | null
    issuer?: string | null
    change?: DecisionChange | null
  } | null
}

/** A decision that publishes procedures (quyết định công bố, NĐ 63/2010/NĐ-CP, Article 15), as these name it. */
export interface Decision<P> {
  /** The last part of its address. */
  slug: string
  number: string
  issuedOn?: Day
  issuer?: string
  docs: P[]
}

/** Two provinces that became one may have issued decisions with the same number, on different days. */
const slugOf = (number: string, day: Day | null): string => toAnchor(number) + (day ? `-${day}` : '')

/** The address of the decision that a procedure names; undefined when it names none. */
export function decisionSlugOf({ decision }: Published): string | undefined {
  const number = decision?.number?.trim()
  return number ? slugOf(number, dayOf(decision?.issuedOn)) : undefined
}

/** Those without a day belong to the decision with this number, if only one has it. */
function joinUndated<P>(groups: Map<string, P[]>): Map<string, P[]> {
  for (const [slug, docs] of groups) {
    if (/-\d{4}-\d\d-\d\d$/.test(slug)) continue
    const dated = [...groups.keys()].filter(
      (one) => one.replace(/-\d{4}-\d\d-\d\d$/, '') === slug && one !== slug,
    )
    if (dated.length !== 1) continue
    groups.get(dated[0]!)!.push(...docs)
    groups.delete(slug)
  }
  return groups
}

function toDecision<P extends Published>(slug: string, docs: P[]): Decision<P> {
  const named = docs.map(({ decision }) => decision)
  const issuer = named.find((one) => one?.issuer?.trim())?.issuer?.trim()
  const issuedOn = named.map((one) => dayOf(one?.issuedOn)).find((one) => one !== null)
  return {
    ...{ slug, number: named[0]!.number!.trim(), docs },
    ...(issuedOn && { issuedOn }),
    ...(issuer && { issuer }),
  }
}

/** The decisions that procedures name, the newest first, those without a day last. */
export function toDecisions<P extends Published>(docs: readonly P[]): Decision<P>[] {
  const named = docs.filter((doc) => decisionSlugOf(doc) !== undefined)
  const groups = joinUndated(Map.groupBy(named, (doc) => decisionSlugOf(doc)!))
  const all = [...groups].map(([slug, ofOne]) => toDecision(slug, ofOne))
  return all.sort(
    (a, b) => compare(b.issuedOn ?? '', a.issuedOn ?? '') || a.number.localeCompare(b.number, 'vi'),
  )
}

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1)

/**
 * The decision at an address; `movedTo` when it is at another one since its day is known. Null when there is none.
 */
export function findDecision<P>(all: readonly Decision<P>[], slug: string) {
  const found = all.find((one) => one.slug === slug)
  if (found) return { decision: found }
  const dated = all.filter((one) => one.slug === `${slug}-${one.issuedOn}`)
  return dated.length === 1 ? { movedTo: dated[0]!.slug } : null
}

/** How many procedures a decision issues, amends, replaces and repeals, as far as it says so. */
export function changesOf(docs: readonly Published[]): { change: DecisionChange; count: number }[] {
  const counts = DECISION_CHANGES.map((change) => ({
    change,
    count: docs.filter(({ decision }) => decision?.change === change).length,
  }))
  return counts.filter(({ count }) => count > 0)
}
