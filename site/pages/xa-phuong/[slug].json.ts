import type { APIRoute } from 'astro'
import { loadCommune } from '../../data/communes.ts'
import { listHolidays } from '../../data/holidays.ts'
import { loadSite } from '../../data/settings.ts'
import { NotFound } from '../../errors.ts'
import { toMine } from '../../views/communes/mine.ts'
import { toCommune } from '../../views/communes/page.ts'

/** Files have no address per language: 'xa-bac-ha.en' is the English one. */
const ENGLISH = /\.en$/

/** What procedures say of a commune, for the script that fills in the one remembered on the device. */
export const GET: APIRoute = async ({ params: { slug: name = '' } }) => {
  const locale = ENGLISH.test(name) ? 'en' : 'vi'
  const slug = name.replace(ENGLISH, '')
  const [site, found, holidays] = await Promise.all([
    loadSite(locale),
    loadCommune(slug, locale),
    listHolidays(locale),
  ])
  if (!found) throw new NotFound('no such commune')
  const commune = toCommune({ ...found, holidays, province: site.unit, portal: site.site }, locale)
  return Response.json(toMine(commune, slug, locale), { headers: { 'cache-control': 'public, max-age=60' } })
}
