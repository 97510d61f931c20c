import type { APIRoute } from 'astro'
import { changesOf, followTargetOf } from '../../data/followTargets.ts'
import { loadSite } from '../../data/settings.ts'
import { NotFound } from '../../errors.ts'
import { followFeedPath, localePath } from '../../paths.ts'
import { atomHeaders, toAtom } from '../../views/atom.ts'
import { FIELDS, titleIn, toChangeEntry } from '../../views/follow.ts'
import { toChrome } from '../../views/settings.ts'

/** The last changes of whatever can be followed, as Atom. */
export const GET: APIRoute = async ({ locals: { locale, site: host }, url: { searchParams } }) => {
  const target = await followTargetOf(searchParams.get(FIELDS.page) ?? '')
  if (!target) throw new NotFound('nothing to follow there')
  const [site, changes] = await Promise.all([loadSite(locale, host), changesOf(target)])
  const { origin, agencyName } = toChrome(site, locale).settings
  const feed = {
    title: titleIn(target.title, locale),
    page: origin + localePath(target.path, locale),
    self: origin + followFeedPath(target.path, locale),
    author: agencyName,
    since: new Date(0).toISOString(),
    entries: changes.map((one) => toChangeEntry(one, origin, locale)),
  }
  return new Response(toAtom(feed, locale), { headers: { ...atomHeaders, 'cache-control': 'no-store' } })
}
