import type { APIRoute } from 'astro'
import { listPublicKinds, listShownCases } from '../../data/publicCases.ts'
import { loadSite } from '../../data/settings.ts'
import { loadScope } from '../../data/sites.ts'
import { listUnits } from '../../data/units.ts'
import { useText } from '../../i18n/index.ts'
import { publicCasesFeedPath, publicCasesPath } from '../../casePaths.ts'
import { atomHeaders, toAtom } from '../../views/atom.ts'
import { toCaseEntry } from '../../views/cases/feed.ts'
import { toChrome } from '../../views/settings.ts'

/** When the feed began, for readers of one without entries. */
const SINCE = '2026-11-30T00:00:00.000Z'

/** The newest public cases as Atom. */
export const GET: APIRoute = async ({ locals: { locale, site: host } }) => {
  const scope = await loadScope(host)
  const [site, kinds, units, cases] = await Promise.all([
    loadSite(locale, host),
    listPublicKinds(),
    listUnits(),
    listShownCases({ agencies: scope?.agencies }),
  ])
  const { origin, agencyName, siteName } = toChrome(site, locale).settings
  const entries = cases.map((one) => toCaseEntry(one, { kinds, units }, { origin, locale }))
  const feed = {
    title: `${useText(locale).publicCases.title} – ${siteName}`,
    ...{ page: origin + publicCasesPath(locale), self: origin + publicCasesFeedPath(locale) },
    ...{ author: agencyName, since: SINCE, entries },
  }
  return new Response(toAtom(feed, locale), { headers: atomHeaders })
}
