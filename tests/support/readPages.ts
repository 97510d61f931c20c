import type { Payload } from 'payload'
import { ADDRESSED } from '../../cms/content/addresses.ts'
import { CONTENT_SLUGS, type ContentSlug } from '../../cms/content/types/index.ts'
import type { Locale } from '../../site/paths.ts'

/** What ends the address of one document of each type that a page is read for. */
export type Shown = Record<ContentSlug, string>

/** The ends of the addresses of the documents with these ids. */
export async function findShown(payload: Payload, ids: Record<ContentSlug, string>): Promise<Shown> {
  const found = CONTENT_SLUGS.map(async (collection) => {
    const asked = { collection, id: ids[collection], depth: 0, overrideAccess: true }
    const doc = (await payload.findByID(asked)) as object as Record<string, string>
    return [collection, doc[ADDRESSED[collection].key]]
  })
  return Object.fromEntries(await Promise.all(found)) as Shown
}

async function dataModules() {
  return {
    ...(await import('../../site/data/agencies.ts')),
    ...(await import('../../site/data/categories.ts')),
    ...(await import('../../site/data/entryPoints.ts')),
    ...(await import('../../site/data/events.ts')),
    ...(await import('../../site/data/fields.ts')),
    ...(await import('../../site/data/home.ts')),
    ...(await import('../../site/data/issuers.ts')),
    ...(await import('../../site/data/legalDocuments.ts')),
    ...(await import('../../site/data/lifeEvents.ts')),
    ...(await import('../../site/data/movedFilters.ts')),
    ...(await import('../../site/data/news.ts')),
    ...(await import('../../site/data/pages.ts')),
    ...(await import('../../site/data/procedures.ts')),
    ...(await import('../../site/data/settings.ts')),
    ...(await import('../../site/data/sitemap.ts')),
    ...(await import('../../site/data/units.ts')),
  }
}

export type DataModules = Awaited<ReturnType<typeof dataModules>>
type Read = (data: DataModules, locale: Locale, shown: Shown) => Promise<unknown>

const idOf = (value: { id: string } | string | null | undefined) =>
  typeof value === 'object' && value ? value.id : undefined

/** What each file of site/pages reads, in the order it reads it. The test compares the names with its imports. */
export const PAGES: Record<string, Read> = {
  'index.astro': (data, locale) =>
    Promise.all([
      data.loadSite(locale),
      data.loadHome(locale),
      data.listProcedures(locale),
      data.listLifeEvents(locale),
      data.listNewestNews({ locale, limit: 8 }),
      data.listNewestDocuments(locale, 6),
      data.listAgencies(locale),
    ]),
  'tin-tuc/index.astro': (data, locale) =>
    Promise.all([data.loadSite(locale), data.listCategories(locale), data.listNews({ locale, page: 1 })]),
  'tin-tuc/chuyen-muc/[slug].astro': async (data, locale, { categories: category }) => {
    const found = await data.findCategory(category, locale)
    const asked = { locale, page: 1, category: found!.id }
    await Promise.all([data.loadSite(locale), data.listCategories(locale), data.listNews(asked)])
  },
  'tin-tuc/[slug].astro': async (data, locale, { news }) => {
    const item = await data.findNewsItem(news, locale)
    const category = idOf(item!.category)
    const near = { locale, limit: 3, except: item!.id, ...(category && { category }) }
    await Promise.all([data.loadSite(locale), data.listNewestNews(near)])
  },
  'van-ban/index.astro': (data, locale) =>
    Promise.all([
      data.loadSite(locale),
      data.loadDocuments(locale),
      data.findNumbered('118/2025/NĐ-CP'),
      data.loadIssuerLabels(locale),
    ]),
  'van-ban/[slug].astro': async (data, locale, { 'legal-documents': document }) => {
    const { id } = (await data.findLegalDocument(document, locale))!
    await Promise.all([
      data.loadSite(locale),
      data.listDocumentsAbout(id, locale),
      data.listProceduresBasedOn(id, locale),
      data.loadIssuerLabels(locale),
    ])
  },
  'thu-tuc/index.astro': async (data, locale) => {
    const [, , fields, agencies] = await Promise.all([
      data.loadSite(locale),
      data.listProcedures(locale),
      data.listFields(locale),
      data.listAgencies(locale),
    ])
    const known = { 'linh-vuc': fields, 'co-quan': agencies }
    await data.findMovedFilters(new URLSearchParams({ 'linh-vuc': fields[0]!.slug! }), known, locale)
  },
  'thu-tuc/[code]/index.astro': async (data, locale, { procedures: code }) => {
    const [, doc] = await Promise.all([data.loadSite(locale), data.findProcedure(code, locale)])
    await data.resolveFiling(await data.loadFiling(doc!, locale))
  },
  'thu-tuc/[code]/nop-ho-so.astro': async (data, locale, { procedures: code }) => {
    const doc = await data.findProcedure(code, locale)
    await data.resolveFiling(await data.loadFiling(doc!, locale), {})
    await data.loadSite(locale)
  },
  'thu-tuc/[code].json.ts': (data, locale, { procedures: code }) =>
    Promise.all([data.findProcedure(code, locale), data.loadSite(locale)]),
  'co-quan/index.astro': (data, locale) => Promise.all([data.loadSite(locale), data.listAgencies(locale)]),
  'co-quan/[slug].astro': async (data, locale, { agencies: agency }) => {
    const { id } = (await data.findAgency(agency, locale))!
    await Promise.all([
      data.loadSite(locale),
      data.listAgencies(locale),
      data.listProceduresOf(id, locale),
      data.listNewestNews({ locale, limit: 3, agency: id }),
    ])
  },
  'su-kien/index.astro': (data, locale) => Promise.all([data.loadSite(locale), data.listLifeEvents(locale)]),
  'su-kien/[slug].astro': (data, locale, { 'life-events': lifeEvent }) =>
    Promise.all([
      data.loadSite(locale),
      data.findLifeEvent(lifeEvent, locale),
      data.listLifeEvents(locale),
      data.listProcedures(locale),
      data.listFields(locale),
    ]),
  'lich/index.astro': (data, locale) =>
    Promise.all([data.loadSite(locale), data.loadEvents({ view: 'coming', page: 1 }, locale)]),
  'lich/[slug].astro': (data, locale, { events: event }) =>
    Promise.all([data.loadSite(locale), data.findEvent(event, locale)]),
  'lich/[slug].ics.ts': (data, locale, { events: event }) =>
    Promise.all([data.loadSite(locale), data.findEvent(event, locale)]),
  'lich.ics.ts': (data, locale) => Promise.all([data.loadSite(locale), data.listFollowedEvents({ locale })]),
  'gioi-thieu/index.astro': (data, locale) =>
    Promise.all([data.loadSite(locale), data.listPages(locale), data.listUnits()]),
  'gioi-thieu/don-vi-hanh-chinh.astro': (data, locale) =>
    Promise.all([data.loadSite(locale), data.listUnits()]),
  'gioi-thieu/[...path].astro': async (data, locale, { pages: page }) => {
    await data.findPage(page, locale)
    await Promise.all([data.loadSite(locale), data.listPages(locale)])
  },
  'so-do-cong.astro': (data, locale) =>
    Promise.all([
      data.loadSite(locale),
      data.listPages(locale),
      data.listCategories(locale),
      data.listAgencies(locale),
      data.listFields(locale),
      data.listLifeEvents(locale),
    ]),
  'tro-nang.astro': (data, locale) => data.loadSite(locale),
  '404.astro': (data, locale) => data.loadSite(locale),
  'manifest.webmanifest.ts': (data, locale) => data.loadSite(locale),
  '.well-known/security.txt.ts': (data) => data.loadSite('vi'),
  'rss/tin-tuc.xml.ts': (data, locale) =>
    Promise.all([data.loadSite(locale), data.listNewestNews({ locale, limit: 30 })]),
  'rss/van-ban.xml.ts': (data, locale) =>
    Promise.all([data.loadSite(locale), data.listNewestDocuments(locale, 30), data.loadIssuerLabels(locale)]),
  'rss/lich.xml.ts': (data, locale) =>
    Promise.all([data.loadSite(locale), data.listComingEvents({ locale })]),
  'sitemap.xml.ts': (data) => data.listMapParts(),
  'sitemap/[part].xml.ts': (data) => data.findMapPart('news', 1),
}

export { dataModules }
