import type { APIRoute } from 'astro'
import { today } from '../../../cms/content/day.ts'
import { listAgencies } from '../../data/agencies.ts'
import { listFields } from '../../data/fields.ts'
import { loadHistories } from '../../data/histories.ts'
import { listLastChanged } from '../../data/lastChanged.ts'
import { findMovedFilters } from '../../data/movedFilters.ts'
import { loadSite } from '../../data/settings.ts'
import { loadScope } from '../../data/sites.ts'
import { BadInput, NotFound } from '../../errors.ts'
import { useText } from '../../i18n/index.ts'
import { proceduresFeedPath, proceduresPath, query } from '../../paths.ts'
import { atomHeaders, toAtom } from '../../views/atom.ts'
import { readFeedQuery } from '../../views/procedures/changes/asked.ts'
import { newestEntries } from '../../views/procedures/changes/entries.ts'
import { toChrome } from '../../views/settings.ts'

const PROCEDURES = 30
/** Newest states that are compared of each procedure. */
const STATES = 4

type Named = readonly { slug?: string | null; id: string; name: string }[]

function findAsked(all: Named, slug: string | undefined) {
  const found = all.find((one) => one.slug === slug)
  if (slug && !found) throw new NotFound('no such field or agency')
  return slug ? found : undefined
}

/** What has changed in procedures, in those of a field or an agency or in all, as Atom. */
export const GET: APIRoute = async ({ locals: { locale, site: host }, redirect, url: { searchParams } }) => {
  const asked = readFeedQuery(searchParams)
  if (!asked) throw new BadInput('neither a field nor an agency')
  const scope = await loadScope(host)
  const [fields, agencies] = await Promise.all([listFields(locale), listAgencies(locale)])
  const known = { 'linh-vuc': fields, 'co-quan': agencies }
  const moved = await findMovedFilters(new URLSearchParams(asked), known, locale)
  if (moved) return redirect(proceduresFeedPath(Object.fromEntries(moved), locale), 301)
  const [field, agency] = [findAsked(fields, asked['linh-vuc']), findAsked(agencies, asked['co-quan'])]
  const wanted = { field: field?.id, agency: agency?.id, limit: PROCEDURES }
  const docs = await listLastChanged(wanted, locale, scope)
  const [site, { histories, names }] = await Promise.all([
    loadSite(locale, host),
    loadHistories(
      docs.map(({ id }) => id),
      locale,
      STATES,
    ),
  ])
  const { origin, agencyName } = toChrome(site, locale).settings
  const { changes } = useText(locale).procedures
  const of = [field, agency].flatMap((one) => one?.name ?? []).join(', ')
  const feed = {
    title: of ? changes.feedTitleOf(of) : changes.feedTitle,
    page: origin + proceduresPath(locale) + query({ ...asked }),
    self: origin + proceduresFeedPath(asked, locale),
    author: agencyName,
    since: docs[0]?.updatedAt ?? new Date(0).toISOString(),
    entries: newestEntries(docs, histories, { names, origin, locale, today: today() }),
  }
  return new Response(toAtom(feed, locale), { headers: atomHeaders })
}
