import { readdirSync } from 'node:fs'
import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { addDays, startOfDay, today } from '../../../cms/content/day.ts'
import type { MomentSlug } from '../../../cms/content/moments.ts'
import type { PortalPart } from '../../../cms/content/portalParts.ts'
import { placesOfItem, placeTag } from '../../../cms/content/places.ts'
import { SHOWN_ON_SITES } from '../../../cms/content/sites.ts'
import { partOf } from '../../../cms/content/types/index.ts'
import { expireKept } from '../../../site/data/kept.ts'
import { collectReads } from '../../../site/data/reads.ts'
import { make } from '../../support/content.ts'
import { findVersion } from '../../support/readPages.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { portalId, setPortal } from '../../support/portal.ts'

type Reader = () => Promise<unknown>

const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n',
)
const all = { depth: 0, overrideAccess: true } as const
const richText = (children: object[]) => ({
  root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children },
})
const paragraph = (...children: object[]) => ({
  type: 'paragraph',
  version: 1,
  children,
  format: '',
  indent: 0,
})

// Every reader is asked after every change.
vi.setConfig({ testTimeout: 240_000 })

let running: Running
let payload: Payload
/** Every reader of the portal, asked as its pages ask it, by the name under which it is exported. */
let readers: Record<string, Reader>
/** One document of every kind of content, made so that the others show it. */
let ids: Record<string, string>

const slugOf = async (collection: CollectionSlug, id: string) =>
  (await payload.findByID({ collection, id, ...all })) as unknown as {
    slug: string
    code: string
    path: string
  }

async function makeContent(): Promise<Record<string, string>> {
  const create = async (collection: CollectionSlug, data: object) =>
    String((await payload.create({ collection, data: data as never, ...all })).id)
  const publish = async (collection: string, data: object = {}) =>
    String((await make(payload, collection, 'published', data as never)).id)
  const upload = async (
    collection: 'media' | 'files',
    name: string,
    mimetype: string,
    bytes: Buffer,
    data: object,
  ) => {
    const file = { name, mimetype, data: bytes, size: bytes.length }
    const doc = { ...data, _status: 'published' } as never
    return String((await payload.create({ collection, data: doc, file, ...all })).id)
  }
  const { default: sharp } = await import('sharp')
  const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#a33' } })
    .png()
    .toBuffer()
  const media = await upload('media', 'a.png', 'image/png', picture, { alt: 'Ảnh thử' })
  const files = await upload('files', 'a.pdf', 'application/pdf', PDF, {
    title: 'Tệp',
  })
  const units = await create('units', {
    name: 'Sa Pa',
    fullName: 'Phường Sa Pa',
    code: '10001',
    tier: 'commune',
    type: 'Phường',
  })
  const fields = await create('fields', { name: 'Hộ tịch' })
  const categories = await create('categories', { name: 'Thời sự' })
  const agencies = await publish('agencies', { unit: units })
  const document = await publish('legal-documents', { files: [files] })
  const paper = await create('paper-kinds', { name: 'Giấy khai sinh' })
  const procedures = await publish('procedures', {
    field: fields,
    implementingAgencies: [agencies],
    legalBasis: [{ document, article: 'Điều 5' }],
    cases: [{ documents: [{ name: 'Giấy khai sinh', kind: paper }] }],
  })
  await payload.update({ collection: 'paper-kinds', id: paper, data: { procedure: procedures }, ...all })
  const options = [{ label: 'Có' }, { label: 'Không' }]
  const choice = {
    ...{ offersChoice: true, questions: [{ text: 'Việc gì?', options }] },
    leads: [{ procedures: [procedures], agency: agencies }],
  }
  await payload.update({ collection: 'fields', id: fields, data: choice as never, ...all })
  const news = await publish('news', {
    category: categories,
    cover: media,
    agency: agencies,
    procedures: [procedures],
    documents: [document],
    body: richText([
      paragraph({ type: 'text', version: 1, text: 'Lời', format: 0, detail: 0, mode: 'normal', style: '' }),
    ]),
  })
  const event = await publish('life-events', { sections: [{ heading: 'Việc', procedures: [procedures] }] })
  const gathering = await publish('events', { agency: agencies, startsAt: '2099-01-01T01:00:00.000Z' })
  const provider = await publish('service-providers')
  const point = await create('entry-points', {
    procedure: procedures,
    channel: 'online',
    provider,
    enabled: true,
    _status: 'published',
  })
  const site = { agency: agencies, unit: units, tier: 'commune', accent: 'green', live: true }
  return {
    sites: await create('sites', { ...site, name: 'Xã thử' }),
    ...{ media, files, units, fields, categories, agencies, procedures, news },
    ...{ 'legal-documents': document, 'life-events': event, events: gathering },
    consultations: await publish('consultations', { agency: agencies }),
    pages: await publish('pages'),
    ...{ 'service-providers': provider, 'entry-points': point, 'paper-kinds': paper },
    'fee-reductions': await create('fee-reductions', {
      ...{ name: 'Giảm phí', effect: 'free', number: '64/2025/TT-BTC', until: '2099-02-01' },
      procedures: [procedures],
    }),
    alerts: await create('alerts', {
      ...{ title: 'Sạt lở', text: 'Mưa lớn', status: 'actual', channels: ['pages'], areas: [units] },
      until: '2099-01-01T00:00:00.000Z',
    }),
    holidays: await create('holidays', { name: 'Tết Dương lịch', kind: 'off', from: '2099-01-01' }),
  }
}

async function makeReaders(): Promise<Record<string, Reader>> {
  const data = {
    ...(await import('../../../site/data/agencies.ts')),
    ...(await import('../../../site/data/agenciesHere.ts')),
    ...(await import('../../../site/data/alertMessages.ts')),
    ...(await import('../../../site/data/alerts.ts')),
    ...(await import('../../../site/data/amendments.ts')),
    ...(await import('../../../site/data/asOf.ts')),
    ...(await import('../../../site/data/caseForms.ts')),
    ...(await import('../../../site/data/categories.ts')),
    ...(await import('../../../site/data/citedTexts.ts')),
    ...(await import('../../../site/data/communeMatches.ts')),
    ...(await import('../../../site/data/communes.ts')),
    ...(await import('../../../site/data/decided.ts')),
    ...(await import('../../../site/data/entryPoints.ts')),
    ...(await import('../../../site/data/events.ts')),
    ...(await import('../../../site/data/feeReductions.ts')),
    ...(await import('../../../site/data/fields.ts')),
    ...(await import('../../../site/data/filingPlaces.ts')),
    ...(await import('../../../site/data/reportedHosts.ts')),
    ...(await import('../../../site/data/handled.ts')),
    ...(await import('../../../site/data/histories.ts')),
    ...(await import('../../../site/data/holidays.ts')),
    ...(await import('../../../site/data/home.ts')),
    ...(await import('../../../site/data/inherited.ts')),
    ...(await import('../../../site/data/named.ts')),
    ...(await import('../../../site/data/issuers.ts')),
    ...(await import('../../../site/data/lastChanged.ts')),
    ...(await import('../../../site/data/leads.ts')),
    ...(await import('../../../site/data/legalDocuments.ts')),
    ...(await import('../../../site/data/journey.ts')),
    ...(await import('../../../site/data/lifeEvents.ts')),
    ...(await import('../../../site/data/liveLinks.ts')),
    ...(await import('../../../site/data/liveSites.ts')),
    ...(await import('../../../site/data/moved.ts')),
    ...(await import('../../../site/data/movedFilters.ts')),
    ...(await import('../../../site/data/movedHere.ts')),
    ...(await import('../../../site/data/news.ts')),
    ...(await import('../../../site/data/onPortal.ts')),
    ...(await import('../../../site/data/ownerSites.ts')),
    ...(await import('../../../site/data/pageFeedback.ts')),
    ...(await import('../../../site/data/pages.ts')),
    ...(await import('../../../site/data/lawChanges.ts')),
    ...(await import('../../../site/data/paperKinds.ts')),
    ...(await import('../../../site/data/performance.ts')),
    ...(await import('../../../site/data/prepare.ts')),
    ...(await import('../../../site/data/probes.ts')),
    ...(await import('../../../site/data/procedureRecords.ts')),
    ...(await import('../../../site/data/procedures.ts')),
    ...(await import('../../../site/data/searchLabels.ts')),
    ...(await import('../../../site/data/consultations.ts')),
    ...(await import('../../../site/data/serviceRatings.ts')),
    ...(await import('../../../site/data/publicCases.ts')),
    ...(await import('../../../site/data/caseFigures.ts')),
    ...(await import('../../../site/data/corrections.ts')),
    ...(await import('../../../site/data/settings.ts')),
    ...(await import('../../../site/data/siteHome.ts')),
    ...(await import('../../../site/data/sitemap.ts')),
    ...(await import('../../../site/data/sites.ts')),
    ...(await import('../../../site/data/suggestSettings.ts')),
    ...(await import('../../../site/data/units.ts')),
    ...(await import('../../../site/data/uploads.ts')),
  }
  const news = await slugOf('news', ids.news!)
  const document = await slugOf('legal-documents', ids['legal-documents']!)
  const procedure = await slugOf('procedures', ids.procedures!)
  const agency = await slugOf('agencies', ids.agencies!)
  const site = await slugOf('sites', ids.sites!)
  const event = await slugOf('events', ids.events!)
  const consultation = await slugOf('consultations', ids.consultations!)
  const filing = async () => {
    const found = await data.findProcedure(procedure.code, 'vi')
    return found && data.loadFiling(found, 'vi')
  }
  const stored = Object.fromEntries(
    await Promise.all(
      (['categories', 'fields', 'life-events', 'pages'] as const).map(async (one) => [
        one,
        await slugOf(one, ids[one]!),
      ]),
    ),
  )
  return {
    listAgencies: () => data.listAgencies('vi'),
    findAgency: () => data.findAgency(agency.slug, 'vi'),
    findAgencyById: () => data.findAgencyById(ids.agencies!, 'vi'),
    findSite: () => data.findSite(site.slug, 'vi'),
    findSiteOrigin: () => data.findSiteOrigin(site.slug),
    findOwnerOrigin: () => data.findOwnerOrigin(ids.agencies!),
    findOwnerSite: () => data.findOwnerSite(ids.agencies!),
    listSitesOfUnits: async () => [...(await data.listSitesOfUnits())],
    listSites: () => data.listSites('vi'),
    findOnPortal: () => data.findOnPortal(`/tin-tuc/${news.slug}`, 'vi'),
    findNamed: () => data.findNamed('agencies', ids.agencies, 'vi'),
    findInherited: () => data.findInherited({} as never, { parent: ids.agencies } as never, 'vi'),
    loadScope: () => data.loadScope(site.slug),
    loadIntroduction: async () => data.loadIntroduction((await data.loadScope(site.slug))!, 'vi'),
    loadSiteHome: async () => data.loadSiteHome((await data.loadScope(site.slug))!, 'vi'),
    loadSiteOfAgency: () => data.loadSite('vi', site.slug),
    loadAgenciesHere: async () => {
      const here = await data.loadAgenciesHere((await data.loadScope(site.slug))!, 'vi')
      return here && [here.own, ...here.standIns.values()]
    },
    loadAgenciesFor: async () => {
      const found = await data.findProcedure(procedure.code, 'vi')
      const here = found && (await data.loadAgenciesFor(await data.loadScope(site.slug), found, 'vi'))
      return here && [here.own, ...here.standIns.values()]
    },
    listAgenciesOfUnit: () => data.listAgenciesOfUnit(ids.units!, 'vi'),
    listHandled: () => data.listHandled({ tier: 'commune', agencies: [ids.agencies!] }, 'vi'),
    listFiledAnywhere: () => data.listFiledAnywhere('vi'),
    findInCommunes: async () => [...(await data.findInCommunes()).decided],
    findLiveSite: () => data.findLiveSite('unit', ids.units!, 'vi'),
    listProceduresOf: () => data.listProceduresOf(ids.agencies!, 'vi'),
    listCategories: () => data.listCategories('vi'),
    findCategory: () => data.findCategory(stored.categories.slug, 'vi'),
    loadFiling: filing,
    listProviders: () => data.listProviders('vi'),
    listProbes: () => data.listProbes(),
    listHostDays: () => data.listHostDays(),
    listReportedHosts: async () => [...(await data.listReportedHosts()).keys()],
    findRatedPage: () => data.findRatedPage(`/tin-tuc/${news.slug}`),
    listOfficeRatings: () => data.listOfficeRatings(),
    listFigureMonths: () => data.listFigureMonths(),
    listShownFigures: () => data.listShownFigures('2026-10'),
    findPerformed: () => data.findPerformed(procedure.code),
    resolveFiling: async () => {
      const known = await filing()
      return known && data.resolveFiling(known, { agency: agency.slug })
    },
    findFilingPlaces: () => data.findFilingPlaces(ids.procedures!),
    listFilingWays: async () => {
      const known = await filing()
      return known && data.listFilingWays(known)
    },
    listFields: () => data.listFields('vi'),
    listKinds: () => data.listKinds(),
    findKind: () => data.findKind('hoi-dap'),
    loadCaseForm: () => data.loadCaseForm('hoi-dap', 'vi'),
    findField: () => data.findField(stored.fields.slug, 'vi'),
    loadLead: () => data.loadLead(stored.fields.leads[0], 'vi', null),
    listHolidays: () => data.listHolidays('vi'),
    listAlerts: () => data.listAlerts('vi'),
    listAlertsAt: () => data.listAlertsAt('vi', { unit: ids.units }),
    listAlertsOf: () => data.listAlertsOf(ids.units!, 'vi'),
    listPastAlerts: () => data.listPastAlerts('vi', 1),
    listOpenMessages: () => data.listOpenMessages(),
    findMessage: () => data.findMessage('khong-co'),
    loadHome: () => data.loadHome('vi'),
    findPortal: () => data.findPortal('vi'),
    findPortalHome: () => data.findPortalHome('vi'),
    findCommonProcedures: () => data.findCommonProcedures('vi'),
    loadDocuments: () => data.loadDocuments('vi'),
    findNumbered: async () => [...(await data.findNumbered('1/2026'))],
    loadIssuerLabels: async () => [...(await data.loadIssuerLabels('en'))],
    listNewestDocuments: () => data.listNewestDocuments('vi', 5),
    findLegalDocument: () => data.findLegalDocument(document.slug, 'vi'),
    listDocumentsAbout: () => data.listDocumentsAbout(ids['legal-documents']!, 'vi'),
    listProceduresBasedOn: () => data.listProceduresBasedOn(ids['legal-documents']!, 'vi'),
    loadAmendments: () => data.loadAmendments(ids['legal-documents']!, null),
    listLifeEvents: () => data.listLifeEvents('vi'),
    listCallingEvents: async () => [...(await data.listCallingEvents('vi'))],
    findLifeEvent: () => data.findLifeEvent(stored['life-events'].slug, 'vi'),
    loadJourney: () => data.loadJourney(stored['life-events'].slug, 'vi', undefined),
    loadEvents: () => data.loadEvents({ view: 'coming', page: 1 }, 'vi'),
    loadEventsOfMonth: () => data.loadEvents({ view: 'month', month: '2099-01', page: 1 }, 'vi'),
    loadPastEvents: () => data.loadEvents({ view: 'past', page: 1 }, 'vi'),
    listComingEvents: () => data.listComingEvents({ locale: 'vi' }),
    listFollowedEvents: () => data.listFollowedEvents({ locale: 'vi' }),
    findEvent: () => data.findEvent(event.slug, 'vi'),
    listNews: () => data.listNews({ locale: 'vi' }),
    listNewestNews: () => data.listNewestNews({ locale: 'vi', limit: 3 }),
    listNewsOfCategory: () => data.listNews({ locale: 'vi', category: ids.categories! }),
    listNewsOfAgency: () =>
      data.listNewestNews({ locale: 'vi', limit: 3, agency: ids.agencies!, except: '0' }),
    findNewsItem: () => data.findNewsItem(news.slug, 'vi'),
    findNewsItemInEnglish: () => data.findNewsItem(news.slug, 'en'),
    listPages: () => data.listPages('vi'),
    findPage: () => data.findPage(stored.pages.path, 'vi'),
    listLastChanged: () =>
      data.listLastChanged({ field: ids.fields!, agency: ids.agencies!, limit: 9 }, 'vi'),
    listPublicKinds: () => data.listPublicKinds(),
    listShownCases: () => data.listShownCases({}),
    listCasePage: () => data.listCasePage({ page: 1 }),
    findShownCase: () => data.findShownCase('PA-2026-000001'),
    findShownFile: () => data.findShownFile('PA-2026-000001', '1'),
    loadCaseFigures: () => data.loadCaseFigures(),
    findCorrectedOn: () => data.findCorrectedOn('/tin-tuc/tin'),
    listConsultations: () => data.listConsultations({ locale: 'vi', view: 'open' }),
    listFollowedConsultations: () => data.listFollowedConsultations({ locale: 'vi' }),
    listConsultingAgencies: () => data.listConsultingAgencies({ locale: 'vi' }),
    findConsultation: () => data.findConsultation(consultation.slug, 'vi'),
    listProcedures: () => data.listProcedures('vi'),
    findProcedure: () => data.findProcedure(procedure.code, 'vi'),
    findProcedureRecord: async () => {
      const found = await data.findProcedureRecord(procedure.code, 'vi')
      return found && [found.doc, [...found.known.kinds], [...found.known.events]]
    },
    findRecordInBoth: async () => {
      const found = await data.findRecordInBoth(procedure.code)
      return found && [found.vi, found.en].map(({ doc, known }) => [doc, [...known.kinds], [...known.events]])
    },
    loadFormerDecisions: async () => [...(await data.loadFormerDecisions([ids.procedures!]))],
    loadHistories: async () => {
      const { histories, names } = await data.loadHistories([ids.procedures!], 'vi')
      return [[...histories], [...names]]
    },
    resolveDay: () => data.resolveDay('procedures', ids.procedures!, new URLSearchParams({ ngay: today() })),
    findAsPublished: async () => {
      const asked = { id: ids.procedures!, locale: 'vi', scope: null } as const
      const found = await findVersion(data, 'procedures', asked.id).catch(() => null)
      return found && data.findAsPublished('procedures', { ...asked, version: found })
    },
    loadPrepare: async () => {
      const asked = { code: procedure.code, commune: 'phuong-sa-pa', locale: 'vi', site: undefined } as const
      const found = await data.loadPrepare(asked)
      const { commune } = found ?? {}
      return found && { ...found, commune: commune && { ...commune, names: [...commune.names] } }
    },
    listPaperKinds: () => data.listPaperKinds('vi'),
    withReductions: () => data.withReductions({ id: ids.procedures! }, 'vi'),
    listWithReductions: () => data.listWithReductions([{ id: ids.procedures! }], 'vi'),
    loadPaperKinds: async () => {
      const cases = [{ documents: [{ name: 'Giấy khai sinh', kind: ids['paper-kinds'] }] }]
      return [...(await data.loadPaperKinds({ cases } as never, 'vi'))]
    },
    loadCitedTexts: async () => {
      const legalBasis = [{ document: ids['legal-documents'], article: 'Điều 5' }]
      return [...(await data.loadCitedTexts({ legalBasis } as never))]
    },
    findLawChanges: async () => {
      const legalBasis = [{ document: ids['legal-documents'] }]
      return data.findLawChanges('procedures', { id: ids.procedures!, legalBasis } as never)
    },
    loadFacetNames: () => data.loadFacetNames('vi'),
    loadSite: () => data.loadSite('vi'),
    listMapParts: () => data.listMapParts(),
    findMapPart: () => data.findMapPart('news', 1),
    loadSuggestSettings: () => data.loadSuggestSettings(),
    listUnits: () => data.listUnits(),
    listPlacedUnits: () => data.listPlacedUnits(),
    findCommunes: () => data.findCommunes('phường sa pa'),
    findNamedCommunes: () => data.findNamedCommunes('phường sa pa'),
    loadCommune: async () => {
      const found = await data.loadCommune('phuong-sa-pa', 'vi')
      return found && { ...found, names: [...found.names] }
    },
    findPublicFile: () => data.findPublicFile('media', 'a.png'),
    findRenamedFile: () => data.findRenamedFile('cu.pdf'),
    findLiveHrefs: async () => {
      const typed = [`/tin-tuc/${news.slug}`, `/thu-tuc/${procedure.code}.json`, '/co-quan/dia-chi-cu']
      return [...(await data.findLiveHrefs([...typed, `/gioi-thieu/${stored.pages.path}`]))]
    },
    findMoved: () => data.findMoved('/co-quan/dia-chi-cu', 'vi'),
    findMovedHere: async () =>
      data.findMovedHere('/co-quan/dia-chi-cu', 'vi', await data.loadScope(site.slug)),
    findMovedFilters: async () => {
      const known = { 'linh-vuc': await data.listFields('vi'), 'co-quan': await data.listAgencies('vi') }
      const moved = await data.findMovedFilters(new URLSearchParams('co-quan=dia-chi-cu'), known, 'vi')
      return String(moved)
    },
  }
}

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  ids = await makeContent()
  await setPortal(payload, {
    ...{ commonProcedures: [ids.procedures!], lifeEvents: [ids['life-events']!] },
    emblem: ids.media!,
  })
  const target = { relationTo: 'agencies', value: ids.agencies! } as const
  const redirect = { from: '/co-quan/dia-chi-cu', kind: 'document', target } as const
  await payload.create({ collection: 'redirects', data: redirect, ...all })
  readers = await makeReaders()
})
afterAll(() => running.stop())

interface Seen {
  answer: string
  tags: ReadonlySet<string>
}

async function readAll(): Promise<Map<string, Seen>> {
  expireKept()
  const seen = new Map<string, Seen>()
  for (const [name, read] of Object.entries(readers)) {
    const { value, tags } = await collectReads(read)
    seen.set(name, { answer: JSON.stringify(value ?? null), tags })
  }
  return seen
}

/** What the worker tells of a change of a document: see cms/jobs/purgeDue.ts. */
async function tagsOfChange(collection: string, id: string): Promise<string[]> {
  const own = [collection, `${collection}:${id}`]
  if (!SHOWN_ON_SITES.some((one) => one === collection)) return own
  const doc = await payload.findByID({ collection: collection as 'news', id, trash: true, ...all })
  return [...own, ...placesOfItem(doc).map((place) => placeTag(collection, place))]
}

/** Which sites are live, and where: a portal tells its pages itself when that has changed. */
async function readAddresses(): Promise<string> {
  const { readOwnerSites } = await import('../../../site/data/ownerSites.ts')
  return (await readOwnerSites()).text
}

/** Makes a change and returns the readers whose answers it changed; each must have carried a tag that the change names. */
async function changedBy(named: string[], change: () => Promise<unknown>): Promise<string[]> {
  const before = await readAll()
  const addresses = await readAddresses()
  await change()
  const after = await readAll()
  const tags = addresses === (await readAddresses()) ? named : [...named, 'owner-sites']
  const changed = [...before.keys()].filter((name) => before.get(name)!.answer !== after.get(name)!.answer)
  const blind = changed.filter((name) => !tags.some((tag) => before.get(name)!.tags.has(tag)))
  expect(blind, `do not know that they depend on ${tags.join(', ')}`).toEqual([])
  return changed
}

const TITLES: Record<string, string> = { ...partOf('title'), media: 'alt', files: 'title', alerts: 'title' }

describe('what a page has read', () => {
  test('every reader of the data modules is among those that are tried here', () => {
    const PARTS = /^(search|suggest|bestBets|knownDocuments|missing|health|readiness|moments)/
    const isOwn = (file: string) =>
      file.endsWith('.ts') && (!PARTS.test(file) || /^(searchLabels|suggestSettings)/.test(file))
    const folder = new URL('../../../site/data/', import.meta.url)
    const inAll = readdirSync(folder, { recursive: true }).map(String)
    const files = inAll.filter(isOwn)
    const shared = ['listLocalized', 'findLocalized']
    return Promise.all(
      files.map(async (file) => {
        const names = Object.keys(await import(/* @vite-ignore */ new URL(file, folder).href))
        const found = names.filter((name) => /^(find|list|load|resolve)[A-Z]/.test(name))
        expect(Object.keys(readers)).toEqual(
          expect.arrayContaining(found.filter((name) => !shared.includes(name))),
        )
      }),
    )
  })

  test('is never nothing', async () => {
    for (const [name, { tags }] of await readAll()) expect([...tags], name).not.toEqual([])
  })

  test('is the same when the answer was kept for another reader', async () => {
    const fresh = await readAll()
    for (const [name, read] of Object.entries(readers)) {
      const [first, second] = await Promise.all([collectReads(read), collectReads(read)])
      expect(first.tags, name).toEqual(fresh.get(name)!.tags)
      expect(second.tags, name).toEqual(fresh.get(name)!.tags)
    }
  })

  test('names every document whose change changes the answer', async () => {
    for (const [collection, id] of Object.entries(ids)) {
      if (collection === 'entry-points') continue
      const data = { [TITLES[collection] ?? 'name']: 'Tên đã đổi' } as never
      const changed = await changedBy(await tagsOfChange(collection, id), () =>
        payload.update({ collection: collection as CollectionSlug, id, data, ...all }),
      )
      expect(changed, collection).not.toEqual([])
    }
  })

  const IN_TRASH = [{ deletedAt: new Date().toISOString() }, { deletedAt: null }]
  const AS_DRAFT = [{ _status: 'draft' }, { _status: 'published' }]
  const statesOf = (collection: string) => {
    if (collection === 'sites') return [{ live: false }, { live: true }]
    const isListOnly = [
      'units',
      'fields',
      'categories',
      'holidays',
      'paper-kinds',
      'fee-reductions',
      'alerts',
    ].includes(collection)
    return isListOnly ? IN_TRASH : AS_DRAFT
  }

  test('names what is not public yet, or no longer, where it would be shown', async () => {
    for (const [collection, id] of Object.entries(ids)) {
      for (const data of statesOf(collection)) {
        const changed = await changedBy(await tagsOfChange(collection, id), () =>
          payload.update({
            collection: collection as CollectionSlug,
            id,
            data: data as never,
            trash: true,
            ...all,
          }),
        )
        expect(changed, `${collection} ${JSON.stringify(data)}`).not.toEqual([])
      }
    }
  })

  test('names what changes by the clock, and nothing else when a moment comes', async () => {
    const { tagsOfTurn } = await import('../../../site/data/moments.ts')
    const { noteTurned } = await import('../../../site/data/changed.ts')
    const { listTurns } = await import('../../../cms/moments/list.ts')
    // Within the day: at midnight more changes than these moments.
    const midnight = startOfDay(addDays(today(), 1)).getTime()
    const soon = Date.now() + Math.min(3_600_000, (midnight - Date.now()) / 2)
    const time = new Date(soon).toISOString()
    const alerts = [{ text: 'Mưa lũ', severity: 'emergency', from: new Date(soon + 1950).toISOString() }]
    const elsewhere = await payload.create({ collection: 'categories', data: { name: 'Mục khác' }, ...all })
    const later = (
      await make(payload, 'news', 'published', { publishedAt: time, category: ids.categories } as never)
    ).id
    const other = (
      await make(payload, 'news', 'published', {
        publishedAt: new Date(soon + 1500).toISOString(),
        category: elsewhere.id,
        agency: ids.agencies,
      } as never)
    ).id
    await setPortal(payload, { alerts } as never)
    vi.useFakeTimers({ toFake: ['Date'] })
    try {
      const at = async (ms: number, turns: [slug: MomentSlug, id: string][]) => {
        const before = await readAll()
        vi.setSystemTime(ms)
        for (const [slug, id] of turns) noteTurned(slug, id)
        const after = await readAll()
        const span = { after: new Date(ms - 1200), until: new Date(ms) }
        const listed = await listTurns(payload, span)
        const tags = turns.flatMap(([slug, id]) =>
          tagsOfTurn(listed.find((one) => one.slug === slug && one.id === id) ?? { slug, id, at: ms }),
        )
        const touched = [...before.keys()].filter((name) =>
          tags.some((tag) => before.get(name)!.tags.has(tag)),
        )
        const changed = [...before.keys()].filter(
          (name) => before.get(name)!.answer !== after.get(name)!.answer,
        )
        expect(touched).toEqual(expect.arrayContaining(changed))
        return { touched, changed }
      }
      const { contentVersionOf } = await import('../../../site/data/contentVersion.ts')
      const stamp = await contentVersionOf(['news'])
      const published = await at(soon + 1000, [['news', String(later)]])
      expect(published.changed).toEqual(expect.arrayContaining(['listNews', 'listNewestNews']))
      expect(published.touched).not.toContain('findNewsItem')
      // What else was made of news is not taken for changed when it is next looked at.
      expect(stamp?.text).toMatch(/^\d+ /)
      expect((await contentVersionOf(['news']))?.text).toBe(stamp?.text)
      expect(published.changed).toContain('listNewsOfCategory')
      expect(published.touched).not.toContain('listNewsOfAgency')
      const ofAgency = await at(soon + 1800, [['news', String(other)]])
      expect(ofAgency.changed).toEqual(expect.arrayContaining(['listNews', 'listNewsOfAgency']))
      expect(ofAgency.touched).not.toContain('listNewsOfCategory')
      const alert = await at(soon + 2000, [['sites', await portalId(payload)]])
      expect([...alert.touched].sort()).toEqual(['findPortalHome', 'loadHome', 'loadSiteHome'])
      const document = await at(soon + 3000, [['legal-documents', ids['legal-documents']!]])
      expect(document.touched).toEqual(
        expect.arrayContaining([
          'loadDocuments',
          'listNewestDocuments',
          'findLegalDocument',
          'findProcedure',
        ]),
      )
      const holiday = await at(soon + 3500, [['holidays', ids.holidays!]])
      expect(holiday.touched).toEqual(
        expect.arrayContaining(['listHolidays', 'loadIntroduction', 'loadSiteHome']),
      )
      expect(holiday.touched).not.toContain('listAgencies')
      const reduced = await at(soon + 3700, [['fee-reductions', ids['fee-reductions']!]])
      expect(reduced.touched).toEqual(
        expect.arrayContaining(['findProcedure', 'listProcedures', 'loadPrepare']),
      )
      const unknown = await at(soon + 4000, [['legal-documents', ids.news!]])
      expect(unknown.touched).toEqual(['loadDocuments', 'findNumbered'])
    } finally {
      vi.useRealTimers()
      for (const id of [later, other]) await payload.delete({ collection: 'news', id: String(id), ...all })
      await payload.delete({ collection: 'categories', id: elsewhere.id, ...all })
    }
  })

  test('names the settings of the search', async () => {
    const data = { suggestions: { enabled: false } }
    const change = () => payload.updateGlobal({ slug: 'search-settings', data, ...all })
    expect(await changedBy(['search-settings'], change)).toContain('loadSuggestSettings')
  })

  test('names the part of the provincial portal, and nothing that lists component sites', async () => {
    const tagged = async (tag: string) =>
      [...(await readAll())].filter(([, { tags }]) => tags.has(tag)).map(([name]) => name)
    const set = (part: PortalPart, data: object) => changedBy([part], () => setPortal(payload, data as never))
    expect(await set('home', { examples: [{ text: 'cấp sổ đỏ' }] })).toContain('loadHome')
    expect(await set('site-settings', { title: 'Cổng mới' })).toContain('loadSite')
    expect(await set('site-settings', { menu: [{ label: 'Tin', href: '/tin-tuc' }] })).toContain('loadSite')
    expect(await tagged(`sites:${await portalId(payload)}`)).toEqual([])
    const { tags } = (await readAll()).get('loadSite')!
    expect([...tags].filter((tag) => tag.startsWith('sites'))).toEqual([])
  })

  test('of one article is that article and what it shows, not news as such', async () => {
    const { tags } = (await readAll()).get('findNewsItem')!
    expect(tags).toContain(`news:${ids.news}`)
    expect(tags).toContain(`categories:${ids.categories}`)
    expect(tags).toContain(`procedures:${ids.procedures}`)
    for (const whole of ['news', 'procedures', 'legal-documents', 'agencies'])
      expect(tags).not.toContain(whole)
  })

  test('of an address where nothing is, is whatever may come to be there', async () => {
    const { findNewsItem } = await import('../../../site/data/news.ts')
    const { tags } = await collectReads(() => findNewsItem('chua-co', 'vi'))
    expect(tags).toContain('news@province')
  })

  test('counts also when the reading fails', async () => {
    const { findNewsItem } = await import('../../../site/data/news.ts')
    const { tags } = await collectReads(async () => {
      const page = collectReads(async () => {
        await findNewsItem('chua-co', 'vi')
        throw new Error('not found')
      })
      return page.catch(() => 'error page')
    })
    expect(tags).toContain('news@province')
  })
})
