import type { APIRoute } from 'astro'
import { listFollowedConsultations } from '../../data/consultations.ts'
import { loadSite } from '../../data/settings.ts'
import { loadScope } from '../../data/sites.ts'
import { useText } from '../../i18n/index.ts'
import { consultationsFeedPath, consultationsPath } from '../../paths.ts'
import { atomHeaders, toAtom } from '../../views/atom.ts'
import { toConsultationEntry } from '../../views/consultations/feed.ts'
import { toChrome } from '../../views/settings.ts'

/** When the feed began, for readers of one without entries. */
const SINCE = '2026-11-30T00:00:00.000Z'

/** Drafts on which comments are taken, and their outcomes, as Atom. */
export const GET: APIRoute = async ({ locals: { locale, site: host } }) => {
  const scope = await loadScope(host)
  const [site, docs] = await Promise.all([
    loadSite(locale, host),
    listFollowedConsultations({ locale, scope }),
  ])
  const { origin, agencyName, siteName } = toChrome(site, locale).settings
  const entries = docs
    .map((doc) => toConsultationEntry(doc, origin, locale))
    .toSorted((a, b) => b.updated.localeCompare(a.updated))
  const feed = {
    title: `${useText(locale).consultations.title} – ${siteName}`,
    ...{ page: origin + consultationsPath(locale), self: origin + consultationsFeedPath(locale) },
    ...{ author: agencyName, since: SINCE, entries },
  }
  return new Response(toAtom(feed, locale), { headers: atomHeaders })
}
