import type { Payload } from 'payload'
import { ADDRESSED } from '../../cms/content/addresses.ts'
import { CONTENT_SLUGS, type ContentSlug } from '../../cms/content/types/index.ts'
import { today } from '../../cms/content/day.ts'
import type { Locale } from '../../site/paths.ts'

/** The last part of the address of one document per type, for reading its page. */
export type Shown = Record<ContentSlug, string> & { site?: string; commune?: string }

/** The last parts of the addresses of the documents with these ids. */
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
    ...(await import('../../site/data/agenciesHere.ts')),
    ...(await import('../../site/data/alertMessages.ts')),
    ...(await import('../../site/data/alerts.ts')),
    ...(await import('../../site/data/amendments.ts')),
    ...(await import('../../site/data/asOf.ts')),
    ...(await import('../../site/data/caseForms.ts')),
    ...(await import('../../site/data/categories.ts')),
    ...(await import('../../site/data/citedTexts.ts')),
    ...(await import('../../site/data/communeMatches.ts')),
    ...(await import('../../site/data/communes.ts')),
    ...(await import('../../site/data/entryPoints.ts')),
    ...(await import('../../site/data/events.ts')),
    ...(await import('../../site/data/fields.ts')),
    ...(await import('../../site/data/handled.ts')),
    ...(await import('../../site/data/histories.ts')),
    ...(await import('../../site/data/holidays.ts')),
    ...(await import('../../site/data/home.ts')),
    ...(await import('../../site/data/issuers.ts')),
    ...(await import('../../site/data/lastChanged.ts')),
    ...(await import('../../site/data/leads.ts')),
    ...(await import('../../site/data/legalDocuments.ts')),
    ...(await import('../../site/data/journey.ts')),
    ...(await import('../../site/data/lifeEvents.ts')),
    ...(await import('../../site/data/movedFilters.ts')),
    ...(await import('../../site/data/liveSites.ts')),
    ...(await import('../../site/data/news.ts')),
    ...(await import('../../site/data/ownerSites.ts')),
    ...(await import('../../site/data/pageFeedback.ts')),
    ...(await import('../../site/data/pages.ts')),
    ...(await import('../../site/data/lawChanges.ts')),
    ...(await import('../../site/data/paperKinds.ts')),
    ...(await import('../../site/data/performance.ts')),
    ...(await import('../../site/data/prepare.ts')),
    ...(await import('../../site/data/probes.ts')),
    ...(await import('../../site/data/procedureRecords.ts')),
    ...(await import('../../site/data/procedures.ts')),
    ...(await import('../../site/data/reportedHosts.ts')),
    ...(await import('../../site/data/consultations.ts')),
    ...(await import('../../site/data/serviceRatings.ts')),
    ...(await import('../../site/data/publicCases.ts')),
    ...(await import('../../site/data/caseFigures.ts')),
    ...(await import('../../site/data/settings.ts')),
    ...(await import('../../site/data/siteHome.ts')),
    ...(await import('../../site/data/sitemap.ts')),
    ...(await import('../../site/data/sites.ts')),
    ...(await import('../../site/data/units.ts')),
  }
}

export type DataModules = Awaited<ReturnType<typeof dataModules>>
type Read = (data: DataModules, locale: Locale, shown: Shown) => Promise<unknown>

const idOf = (value: { id: string } | string | null | undefined) =>
  typeof value === 'object' && value ? value.id : undefined

const readHistory: Read = async (data, locale, { procedures: code }) => {
  const doc = await data.findProcedure(code, locale, await data.loadScope(undefined))
  await Promise.all([data.loadSite(locale), data.loadHistories([doc!.id], locale)])
}

/** The version that was public at the end of today. */
export async function findVersion(
  data: Pick<DataModules, 'resolveDay'>,
  collection: 'procedures' | 'legal-documents',
  id: string,
) {
  const asked = (ngay: string) => data.resolveDay(collection, id, new URLSearchParams({ ngay }))
  const first = await asked(today())
  const found = first.kind === 'redirect' ? await asked(first.day) : first
  if (found.kind !== 'stretch') throw new Error('The document has no public version')
  return found.version
}

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
  'tin-tuc/index.astro': async (data, locale) => {
    const scope = await data.loadScope(undefined)
    const listed = data.listNews({ locale, scope, page: 1 })
    await Promise.all([data.loadSite(locale), data.listCategories(locale), listed])
  },
  'tin-tuc/chuyen-muc/[slug].astro': async (data, locale, { categories: category }) => {
    const found = await data.findCategory(category, locale)
    const asked = { locale, scope: await data.loadScope(undefined), page: 1, category: found!.id }
    await Promise.all([data.loadSite(locale), data.listCategories(locale), data.listNews(asked)])
  },
  'tin-tuc/[slug].astro': async (data, locale, { news }) => {
    const scope = await data.loadScope(undefined)
    const item = await data.findNewsItem(news, locale, scope)
    const category = idOf(item!.category)
    const near = { locale, scope, limit: 3, except: item!.id, ...(category && { category }) }
    const origin = data.findOwnerOrigin(item!.agency)
    await Promise.all([data.loadSite(locale), data.listNewestNews(near), origin])
    await data.findLawChanges('news', item!)
  },
  'van-ban/index.astro': async (data, locale) => {
    const scope = await data.loadScope(undefined)
    await Promise.all([
      data.loadSite(locale),
      data.loadDocuments(locale, scope),
      data.findNumbered('118/2025/NĐ-CP'),
      data.loadIssuerLabels(locale),
    ])
  },
  'van-ban/[slug].astro': async (data, locale, { 'legal-documents': document }) => {
    const scope = await data.loadScope(undefined)
    const { id, agency } = (await data.findLegalDocument(document, locale, scope))!
    await Promise.all([
      data.loadSite(locale),
      data.listDocumentsAbout(id, locale, scope),
      data.listProceduresBasedOn(id, locale, 1),
      data.loadIssuerLabels(locale),
      data.loadAmendments(id, scope),
    ])
    await data.findOwnerOrigin(agency)
  },
  'thu-tuc/index.astro': async (data, locale, { site }) => {
    await data.loadAgenciesHere((await data.loadScope(site))!, locale)
    const [, , fields, agencies] = await Promise.all([
      data.loadSite(locale),
      data.listProcedures(locale),
      data.listFields(locale),
      data.listAgencies(locale),
    ])
    const known = { 'linh-vuc': fields, 'co-quan': agencies }
    await data.findMovedFilters(new URLSearchParams({ 'linh-vuc': fields[0]!.slug! }), known, locale)
  },
  'thu-tuc/[code]/index.astro': async (data, locale, { procedures: code, site, commune }) => {
    await data.loadCommune(commune!, locale)
    const [, doc] = await Promise.all([
      data.loadSite(locale),
      data.findProcedure(code, locale),
      data.listHolidays(locale),
    ])
    await data.loadAgenciesFor(await data.loadScope(site), doc!, locale)
    await data.resolveFiling(await data.loadFiling(doc!, locale))
    await Promise.all([data.loadPaperKinds(doc!, locale), data.loadCitedTexts(doc!)])
    await data.findLawChanges('procedures', doc!)
    await data.findPerformed(doc!.code, [])
  },
  'thu-tuc/[code]/nop-ho-so.astro': async (data, locale, { procedures: code, site, commune }) => {
    const doc = await data.findProcedure(code, locale)
    await data.loadCommune(commune!, locale)
    await data.loadAgenciesFor(await data.loadScope(site), doc!, locale)
    await data.resolveFiling(await data.loadFiling(doc!, locale), {})
    await data.listHolidays(locale)
    await data.loadSite(locale)
  },
  'thu-tuc/[code]/lien-ket-hong.astro': async (data, locale, { procedures: code, site }) => {
    const doc = await data.findProcedure(code, locale)
    await data.loadAgenciesFor(await data.loadScope(site), doc!, locale)
    await data.listFilingWays(await data.loadFiling(doc!, locale))
    await data.loadSite(locale)
  },
  'thu-tuc/[code]/cau-hoi.astro': async (data, locale, { procedures: code }) => {
    const scope = await data.loadScope(undefined)
    await Promise.all([data.loadSite(locale), data.findProcedure(code, locale, scope)])
  },
  'thu-tuc/chon/[slug].astro': async (data, locale, { fields: slug }) => {
    const scope = await data.loadScope(undefined)
    const [, field] = await Promise.all([data.loadSite(locale), data.findField(slug, locale)])
    await data.loadLead(field?.leads?.[0] ?? {}, locale, scope)
    const fields = await data.listFields(locale)
    const known = { 'linh-vuc': fields, 'co-quan': [] }
    await data.findMovedFilters(new URLSearchParams({ 'linh-vuc': fields[0]!.slug! }), known, locale)
  },
  'thu-tuc/[code]/chuan-bi.astro': async (data, locale, { procedures: code, commune }) => {
    const asked = { code, commune: commune!, locale, site: undefined }
    const { stored } = (await data.loadPrepare(asked))!
    await data.resolveFiling(await data.loadFiling(stored, locale), {})
    await data.loadPaperKinds(stored, locale)
  },
  'thu-tuc/[code]/hen-tra.ics.ts': (data, locale, { procedures: code, site }) =>
    data.loadPrepare({ code, commune: null, locale, site }),
  'thu-tuc/quyet-dinh/index.astro': async (data, locale) => {
    await data.loadScope(undefined)
    await Promise.all([data.loadSite(locale), data.listProcedures(locale)])
  },
  'thu-tuc/quyet-dinh/[slug].astro': async (data, locale) => {
    await data.loadScope(undefined)
    const docs = await data.listProcedures(locale)
    await Promise.all([data.loadSite(locale), data.listAgencies(locale)])
    await data.loadFormerDecisions(docs.map(({ id }) => id))
  },
  'nhu-ngay/thu-tuc/[code].astro': async (data, locale, { procedures: code }) => {
    const scope = await data.loadScope(undefined)
    const { id } = (await data.findProcedure(code, locale, scope))!
    const version = await findVersion(data, 'procedures', id)
    const reads = [data.loadSite(locale), data.listHolidays(locale)]
    await Promise.all(reads)
    const doc = (await data.findAsPublished('procedures', { id, version, locale, scope }))!
    await data.loadAgenciesFor(scope, doc, locale)
    await Promise.all([data.loadPaperKinds(doc, locale), data.loadCitedTexts(doc)])
  },
  'nhu-ngay/van-ban/[slug].astro': async (data, locale, { 'legal-documents': document }) => {
    const scope = await data.loadScope(undefined)
    const { id, agency } = (await data.findLegalDocument(document, locale, scope))!
    const version = await findVersion(data, 'legal-documents', id)
    await Promise.all([
      data.loadSite(locale),
      data.loadIssuerLabels(locale),
      data.listDocumentsAbout(id, locale, scope),
      data.findAsPublished('legal-documents', { id, version, locale, scope }),
      data.findOwnerOrigin(agency),
    ])
  },
  'thu-tuc/[code]/thay-doi.astro': readHistory,
  'thu-tuc/[code]/thay-doi.xml.ts': readHistory,
  'du-lieu-mo/index.astro': (data, locale) => Promise.all([data.loadSite(locale), data.listFigureMonths()]),
  'du-lieu-mo/nhung.astro': (data, locale) => data.loadSite(locale),
  'quay/index.astro': async (data, locale, { site }) => {
    const scope = await data.loadScope(site, locale)
    await Promise.all([
      data.loadSite(locale),
      data.loadHome(locale),
      data.listHandled(scope!, locale),
      data.listProcedures(locale),
      data.listLifeEvents(locale),
      data.listUnits(),
    ])
  },
  'du-lieu-mo/dia-chi.astro': (data, locale) => data.loadSite(locale),
  'thu-tuc/[code].json.ts': (data, locale, { procedures: code }) =>
    Promise.all([data.findProcedureRecord(code, locale), data.loadSite(locale)]),
  'thu-tuc/_cpsv.ts': (data, _locale, { procedures: code }) => data.findRecordInBoth(code),
  'du-lieu-mo/_dataSet.ts': (data) => Promise.all([data.loadSite('vi'), data.loadSite('en')]),
  'co-quan/index.astro': (data, locale) => Promise.all([data.loadSite(locale), data.listAgencies(locale)]),
  'co-quan/[slug].astro': async (data, locale, { agencies: agency }) => {
    const { id } = (await data.findAgency(agency, locale))!
    const scope = await data.loadScope(undefined)
    await Promise.all([
      data.loadSite(locale),
      data.listAgencies(locale),
      data.listProceduresOf(id, locale),
      data.listNewestNews({ locale, scope, limit: 3, agency: id }),
      data.findLiveSite('agency', id, locale),
      data.listHolidays(locale),
    ])
  },
  'su-kien/index.astro': (data, locale) => Promise.all([data.loadSite(locale), data.listLifeEvents(locale)]),
  'su-kien/[slug]/ke-hoach.astro': (data, locale, { 'life-events': lifeEvent }) =>
    data.loadJourney(lifeEvent, locale, undefined),
  'su-kien/[slug]/index.astro': (data, locale, { 'life-events': lifeEvent }) =>
    Promise.all([
      data.loadSite(locale),
      data.findLifeEvent(lifeEvent, locale),
      data.listLifeEvents(locale),
      data.listProcedures(locale),
      data.listFields(locale),
    ]),
  'lich/index.astro': async (data, locale) => {
    const scope = await data.loadScope(undefined)
    await Promise.all([data.loadSite(locale), data.loadEvents({ view: 'coming', scope, page: 1 }, locale)])
  },
  'lich/[slug].astro': async (data, locale, { events: event }) => {
    const scope = await data.loadScope(undefined)
    const [, doc] = await Promise.all([data.loadSite(locale), data.findEvent(event, locale, scope)])
    await data.findOwnerOrigin(doc!.agency)
  },
  'lich/[slug].ics.ts': async (data, locale, { events: event }) => {
    const scope = await data.loadScope(undefined)
    await Promise.all([data.loadSite(locale), data.findEvent(event, locale, scope)])
  },
  'lich.ics.ts': async (data, locale) => {
    const scope = await data.loadScope(undefined)
    await Promise.all([data.loadSite(locale), data.listFollowedEvents({ locale, scope })])
  },
  'gioi-thieu/index.astro': (data, locale) =>
    Promise.all([data.loadSite(locale), data.listPages(locale), data.listUnits()]),
  'gioi-thieu/don-vi-hanh-chinh.astro': (data, locale) =>
    Promise.all([data.loadSite(locale), data.listUnits()]),
  'gioi-thieu/[...path].astro': async (data, locale, { pages: page }) => {
    const scope = await data.loadScope(undefined)
    const found = await data.findPage(page, locale, scope)
    await Promise.all([data.loadSite(locale), data.listPages(locale, scope)])
    await data.findOwnerOrigin(found!.agency)
    await data.findLawChanges('pages', found!)
  },
  'xa-phuong/index.astro': async (data, locale, { procedures: code }) => {
    await data.findCommunes('xã thử')
    await Promise.all([data.loadSite(locale), data.listUnits(), data.findProcedure(code, locale)])
  },
  'xa-phuong/[slug].astro': async (data, locale, { commune }) => {
    const { own, unit } = (await data.loadCommune(commune!, locale))!
    await Promise.all([
      data.loadSite(locale),
      data.listUnits(),
      data.listHandled({ tier: 'commune', agencies: own.map(({ id }) => id) }, locale),
      data.listFiledAnywhere(locale),
      data.listHolidays(locale),
      data.listAlertsOf(unit.id, locale),
    ])
  },
  'xa-phuong/[slug].json.ts': (data, locale, { commune }) =>
    Promise.all([data.loadSite(locale), data.loadCommune(commune!, locale), data.listHolidays(locale)]),
  'lay-y-kien/index.astro': async (data, locale) => {
    const scope = await data.loadScope(undefined)
    await Promise.all([
      data.loadSite(locale),
      data.listConsultations({ locale, scope, view: 'open' }),
      data.listConsultingAgencies({ locale, scope }),
    ])
  },
  'lay-y-kien/[slug]/index.astro': async (data, locale, { consultations: slug }) => {
    const scope = await data.loadScope(undefined)
    const [, doc] = await Promise.all([data.loadSite(locale), data.findConsultation(slug, locale, scope)])
    await data.findOwnerOrigin(doc!.agency)
  },
  'lay-y-kien/[slug].ics.ts': async (data, locale, { consultations: slug }) => {
    const scope = await data.loadScope(undefined)
    await Promise.all([data.loadSite(locale), data.findConsultation(slug, locale, scope)])
  },
  'lay-y-kien/[slug]/_load.ts': async (data, locale, { consultations: slug }) => {
    await data.findConsultation(slug, locale, await data.loadScope(undefined))
  },
  'lay-y-kien/[slug]/y-kien.astro': (data, locale) => data.loadSite(locale),
  'lay-y-kien/[slug]/gop-y.astro': (data, locale) => data.loadSite(locale),
  'lay-y-kien/[slug]/ung-ho.astro': (data, locale) => data.loadSite(locale),
  'phan-anh/index.astro': async (data, locale) => {
    await data.loadScope(undefined)
    await Promise.all([
      data.loadSite(locale),
      data.listPublicKinds(),
      data.listUnits(),
      data.listCasePage({ page: 1 }),
    ])
  },
  'phan-anh/[number]/index.astro': async (data, locale) => {
    await data.findShownCase('PA-2026-000001')
    await Promise.all([
      data.loadSite(locale),
      data.listPublicKinds(),
      data.listUnits(),
      data.listAgencies(locale),
    ])
  },
  'phan-anh/[number]/anh/[id].ts': (data) => data.findShownFile('PA-2026-000001', '1'),
  'phan-anh/[number]/tep/[id].ts': (data) => data.findShownFile('PA-2026-000001', '1'),
  'phan-anh/so-lieu.astro': (data, locale) =>
    Promise.all([
      data.loadSite(locale),
      data.listPublicKinds(),
      data.listUnits(),
      data.listAgencies(locale),
      data.loadCaseFigures(),
    ]),
  'du-lieu-mo/phan-anh.[format].ts': (data) =>
    Promise.all([data.listPublicKinds(), data.listUnits(), data.listAgencies('vi'), data.loadCaseFigures()]),
  'rss/phan-anh.xml.ts': async (data, locale) => {
    await data.loadScope(undefined)
    await Promise.all([
      data.loadSite(locale),
      data.listPublicKinds(),
      data.listUnits(),
      data.listShownCases({}),
    ])
  },
  'rss/lay-y-kien.xml.ts': async (data, locale) => {
    const scope = await data.loadScope(undefined)
    await Promise.all([data.loadSite(locale), data.listFollowedConsultations({ locale, scope })])
  },
  'so-do-cong.astro': async (data, locale) => {
    const scope = await data.loadScope(undefined)
    await Promise.all([
      data.loadSite(locale),
      data.listPages(locale, scope),
      data.listCategories(locale),
      data.listAgencies(locale),
      data.listFields(locale),
      data.listLifeEvents(locale),
    ])
  },
  'so-lieu-phuc-vu.astro': async (data, locale) => {
    await data.listFigureMonths()
    await Promise.all([data.loadSite(locale), data.listAgencies(locale), data.listShownFigures('2026-10')])
    await data.listOfficeRatings()
  },
  'du-lieu-mo/so-lieu-phuc-vu.[format].ts': async (data) => {
    await data.listFigureMonths()
    await Promise.all([data.listShownFigures('2026-10'), data.listAgencies('vi')])
  },
  'canh-bao.astro': (data, locale) =>
    Promise.all([data.loadSite(locale), data.listAlerts(locale), data.listPastAlerts(locale, 1)]),
  'canh-bao.cap.ts': (data) => Promise.all([data.loadSite('vi'), data.listOpenMessages()]),
  'canh-bao/[identifier].cap.ts': (data) => data.findMessage('khong-co'),
  'y-kien-trang.astro': async (data, locale, { news }) => {
    await data.findRatedPage(`/tin-tuc/${news}`)
    await data.loadSite(locale)
  },
  'danh-gia/[token].astro': async (data, locale, { procedures: code }) => {
    await Promise.all([data.loadSite(locale), data.listAgencies(locale), data.findProcedure(code, locale)])
  },
  'tra-cuu-ho-so.astro': (data, locale) => Promise.all([data.loadSite(locale), data.listProviders(locale)]),
  ...Object.fromEntries(
    ['index.astro', 'xac-nhan.astro', 'bo.astro', 'cua-toi.astro', 'phan-anh.astro', 'thay-doi.xml.ts'].map(
      (page): [string, Read] => [`theo-doi/${page}`, (data, locale) => data.loadSite(locale)],
    ),
  ),
  'trang-thai.astro': async (data, locale) => {
    await Promise.all([data.loadSite(locale), data.listProviders(locale), data.listProbes()])
    await Promise.all([data.listHostDays(), data.listReportedHosts()])
  },
  'trang-thai.xml.ts': (data, locale) =>
    Promise.all([data.loadSite(locale), data.listProviders(locale), data.listProbes(), data.listHostDays()]),
  'tro-nang.astro': (data, locale) => data.loadSite(locale),
  'gop-y/index.astro': (data, locale) => Promise.all([data.loadSite(locale), data.listKinds()]),
  'gop-y/[kind].astro': (data, locale) =>
    Promise.all([data.loadSite(locale), data.loadCaseForm('hoi-dap', locale)]),
  'gop-y/da-gui.astro': (data, locale) => Promise.all([data.loadSite(locale), data.findKind('hoi-dap')]),
  'gop-y/ban-do/[code].svg.ts': (data) => data.listUnits(),
  'tra-cuu-phan-anh/index.astro': (data, locale) => data.loadSite(locale),
  '404.astro': (data, locale) => data.loadSite(locale),
  'manifest.webmanifest.ts': (data, locale) => data.loadSite(locale),
  '.well-known/security.txt.ts': (data) => data.loadSite('vi'),
  'rss/tin-tuc.xml.ts': async (data, locale) => {
    const scope = await data.loadScope(undefined)
    await Promise.all([data.loadSite(locale), data.listNewestNews({ locale, scope, limit: 30 })])
  },
  'rss/van-ban.xml.ts': async (data, locale) => {
    const scope = await data.loadScope(undefined)
    const newest = data.listNewestDocuments(locale, 30, scope)
    await Promise.all([data.loadSite(locale), newest, data.loadIssuerLabels(locale)])
  },
  'rss/lich.xml.ts': async (data, locale) => {
    const scope = await data.loadScope(undefined)
    await Promise.all([data.loadSite(locale), data.listComingEvents({ locale, scope })])
  },
  'rss/thu-tuc.xml.ts': async (data, locale) => {
    const scope = await data.loadScope(undefined)
    const [fields, agencies] = await Promise.all([data.listFields(locale), data.listAgencies(locale)])
    const known = { 'linh-vuc': fields, 'co-quan': agencies }
    await data.findMovedFilters(new URLSearchParams({ 'linh-vuc': fields[0]!.slug! }), known, locale)
    const docs = await data.listLastChanged({ limit: 30 }, locale, scope)
    const ids = docs.map(({ id }) => id)
    await Promise.all([data.loadSite(locale), data.loadHistories(ids, locale, 4)])
  },
  'sitemap.xml.ts': async (data) => {
    await data.listMapParts(await data.loadScope(undefined))
    await data.findSiteOrigin(undefined)
  },
  'sitemap/[part].xml.ts': async (data) => {
    await data.findSiteOrigin(undefined)
    await data.listUnits()
    await data.findMapPart('news', 1, await data.loadScope(undefined))
  },
  'robots.txt.ts': (data) => data.findSiteOrigin(undefined),
  'trang-thanh-phan/index.astro': async (data, locale, { site }) => {
    const scope = await data.loadScope(site, locale)
    await Promise.all([data.loadSite(locale, site), data.loadSiteHome(scope!, locale)])
  },
  'trang-thanh-phan/gioi-thieu.astro': async (data, locale, { site }) => {
    const scope = await data.loadScope(site, locale)
    await Promise.all([data.loadSite(locale, site), data.loadIntroduction(scope!, locale)])
  },
}

export { dataModules }
