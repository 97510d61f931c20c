import type { PreparedRow, RefusedRow, ServiceRow } from './readRow.ts'
import { REFUSED } from './words.ts'

/** An entry point that the table asks for, and the rows that do. */
export interface Target {
  key: string
  procedure: ServiceRow['procedure']
  agency: string | null
  variant: string | null
  variantLabel: string | null
  url: string
  providers: string[]
  /** In the order of the file. */
  rows: ServiceRow[]
}

export interface Targets {
  targets: Target[]
  refused: RefusedRow[]
}

const isRow = (row: PreparedRow): row is ServiceRow => !('problem' in row)

/** Addresses that differ in nothing but how their host's root is written are one. */
export const sameAddress = (a: string, b: string): boolean =>
  (URL.parse(a)?.href ?? a) === (URL.parse(b)?.href ?? b)
const addressOf = ({ address }: ServiceRow) => URL.parse(address.url)?.href ?? address.url
const countOf = (values: Iterable<unknown>) => new Set(values).size

/** Rows of one service and agency that give different addresses: which one is right, nobody can tell. */
function refuseContradictions(rows: ServiceRow[]): { rows: ServiceRow[]; refused: RefusedRow[] } {
  const groups = Map.groupBy(rows, ({ code, variant, agency }) => [code, variant, agency].join('|'))
  const torn = [...groups.values()].filter((group) => countOf(group.map(addressOf)) > 1)
  const refused = torn.flatMap((group) => {
    const problem = REFUSED.severalAddresses(group.map(({ line }) => line).toSorted((a, b) => a - b))
    return group.map(({ line, code, name, variant }) => ({
      line,
      code,
      name,
      ...(variant && { variant }),
      problem,
    }))
  })
  const left = new Set(torn.flat())
  return { rows: rows.filter((row) => !left.has(row)), refused }
}

/** The name that most rows give a service; of equally frequent ones the first by the alphabet. */
function nameOf(rows: readonly ServiceRow[]): string {
  const counts = Map.groupBy(
    rows.map(({ name }) => name),
    (name) => name,
  )
  const [first] = [...counts].toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
  return first?.[0] ?? ''
}

/** Which agency the entry point of a row has: only where the address depends on it, or a single agency receives. */
function agencyRule(alike: readonly ServiceRow[]): (row: ServiceRow) => string | null {
  if (countOf(alike.map(addressOf)) > 1) {
    const general = new Set(alike.filter(({ agency }) => agency === null).map(addressOf))
    return (row) => (general.has(addressOf(row)) ? null : row.agency)
  }
  const isOnly = countOf(alike.map(({ agency }) => agency)) === 1
  return ({ agency, procedure }) => (isOnly && agency && procedure.agencies.includes(agency) ? agency : null)
}

function targetsOf(rows: ServiceRow[]): Target[] {
  const isOne = countOf(rows.map(addressOf)) === 1
  const services = isOne ? [rows] : [...Map.groupBy(rows, ({ variant }) => variant).values()]
  const names = services.map(nameOf)
  return services.flatMap((alike, at) => {
    const { code, variant, procedure } = alike[0]!
    const isNamed = services.length > 1 && variant
    const isTwin = names.filter((name) => name === names[at]).length > 1
    const label = isTwin ? `${names[at]} (${code}.${variant})` : names[at]!
    const groups = Map.groupBy(alike, agencyRule(alike))
    return [...groups].map(([agency, group]): Target => {
      const own = isNamed ? `phuong-an-${variant}` : null
      const first = group.toSorted((a, b) => (a.address.url < b.address.url ? -1 : 1))[0]!
      return {
        ...{ key: [code, own ?? '', agency ?? ''].join('|'), procedure, agency, variant: own },
        ...{ variantLabel: own && label, url: first.address.url, providers: first.address.providers },
        rows: group.toSorted((a, b) => a.line - b.line),
      }
    })
  })
}

/**
 * The entry points that a table asks for, whatever the order of its rows. A procedure whose rows all lead to one address
 * gets one; a variant is set only where the address depends on it, an agency likewise, or where a single one receives.
 */
export function toTargets(prepared: PreparedRow[]): Targets {
  const { rows, refused } = refuseContradictions(prepared.filter(isRow))
  const byCode = [...Map.groupBy(rows, ({ code }) => code).values()]
  const all = prepared.filter((row): row is RefusedRow => !isRow(row))
  return {
    targets: byCode.flatMap(targetsOf).toSorted((a, b) => a.rows[0]!.line - b.rows[0]!.line),
    refused: [...all, ...refused],
  }
}
