import { isInForce } from '../../cms/content/procedureState.ts'
import { isRunning } from '../../cms/content/span.ts'
import type { Site } from '../../cms/payload-types.ts'
import { agencyPath, searchPath, type Locale } from '../paths.ts'
import { langOf } from './lang.ts'
import { linesOf, type ProcedureLine, type StoredLine } from './procedures/line.ts'
import { hrefIn, safeHref } from './safe-href.ts'

type StoredAlert = NonNullable<Site['alerts']>[number]

/** A message to everyone, shown while it is valid. */
export interface AlertView {
  text: string
  severity: StoredAlert['severity']
  kind: 'info' | 'heed' | 'stop'
  href?: string
  lang?: Locale
}

/** Number of procedures shown until the editors choose some. */
const COMMON = 10
const EXAMPLES = 5

const kinds = { info: 'info', warning: 'heed', emergency: 'stop' } as const
const rank = { emergency: 0, warning: 1, info: 2 } as const

/** The alerts that are valid at `now`, the gravest first. */
export function toAlerts(stored: Site['alerts'], locale: Locale, now: Date): AlertView[] {
  return (stored ?? [])
    .filter((alert) => isRunning(alert, now))
    .toSorted((a, b) => rank[a.severity] - rank[b.severity])
    .map(({ text, severity, href }) => {
      const safe = safeHref(href)
      const lang = langOf(text, locale)
      return {
        text,
        severity,
        kind: kinds[severity],
        ...(safe && { href: hrefIn(safe, locale) }),
        ...(lang && { lang }),
      }
    })
}

/** The editors' example searches as links. */
export const toExamples = (stored: Site['examples'], locale: Locale) =>
  (stored ?? []).slice(0, EXAMPLES).map(({ text }) => {
    const lang = langOf(text, locale)
    return { text, href: searchPath({ q: text }, locale), ...(lang && { lang }) }
  })

/** The procedures that editors chose, else the first ones that can be filed online. */
export function toCommonProcedures(
  stored: Site['commonProcedures'],
  all: readonly StoredLine[],
  locale: Locale,
): ProcedureLine[] {
  const chosen = linesOf(stored ?? [], all, locale)
  if (chosen.length > 0) return chosen
  const some = all.filter((doc) => isInForce(doc) && doc.plainName).slice(0, COMMON)
  return linesOf(
    some.map(({ id }) => id),
    all,
    locale,
  )
}

interface LightAgency {
  name: string
  slug?: string | null
  tier: string
}

/** The agencies of the province as links, in the editors' order. */
export const toHomeAgencies = (agencies: readonly LightAgency[], locale: Locale) =>
  agencies
    .filter(({ tier, slug }) => tier === 'province' && slug)
    .map(({ name, slug }) => {
      const lang = langOf(name, locale)
      return { label: name, href: agencyPath(slug ?? '', locale), ...(lang && { lang }) }
    })
