import { FIXED_PAGES, COMMUNES, ownerOf, parseTyped } from '../../cms/content/addresses.ts'
import { listKinds as listStored } from '../../cms/cases/kinds.ts'
import type { Locale } from '../paths.ts'
import { listAgencies } from './agencies.ts'
import { env } from './env.ts'
import { followTargetOf } from './followTargets.ts'
import { getCms } from './payload.ts'
import { listProcedures } from './procedures.ts'
import { listUnits } from './units.ts'

/** The kinds in the order in which they are offered. */
export const listKinds = async () => listStored(await getCms())

/** A kind by the last part of its address; undefined when there is none. */
export const findKind = async (key: string) => (await listKinds()).find((kind) => kind.key === key)

/**
 * The path of a page of the portal, without a language, that an address leads to; null when it cannot be one of ours.
 * Whether a document is still there is for those to see who read the report.
 */
export function toOwnPath(typed: string): string | null {
  const known = parseTyped(typed, env.PORTAL_URL)
  if (!known) return null
  const { address, below } = known
  const isOurs = FIXED_PAGES.has(address) || ownerOf(address) !== null || address.startsWith(COMMUNES.prefix)
  return isOurs ? address + below : null
}

/** What the portal calls the page at one of its paths; undefined for pages without a name of their own. */
export async function titleOfPage(path: string, locale: Locale): Promise<string | undefined> {
  const title = (await followTargetOf(path))?.title
  return title && (title[locale] || title.vi)
}

/** What the pages of a form offer, and are checked against. */
export async function loadCaseForm(key: string, locale: Locale) {
  const kind = await findKind(key)
  if (!kind) return undefined
  const [units, agencies, procedures] = await Promise.all([
    listUnits(),
    kind.asks.includes('agency') ? listAgencies(locale) : [],
    kind.asks.includes('procedure') ? listProcedures(locale) : [],
  ])
  const byCode = new Map(procedures.map((one) => [one.code, one.plainName || one.name]))
  return {
    ...{ kind, units, agencies },
    titleOfProcedure: (code: string): string | undefined => byCode.get(code) ?? undefined,
    form: {
      kind,
      communes: units.map(({ code }) => code),
      agencies: agencies.map(({ id }) => String(id)),
      isPage: (path: string) => toOwnPath(path) !== null,
      isProcedure: (code: string) => byCode.has(code),
    },
  }
}

export type LoadedForm = NonNullable<Awaited<ReturnType<typeof loadCaseForm>>>
