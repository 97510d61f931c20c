import type { Store } from '../import/apply/store.ts'
import { toDay } from '../import/records.ts'
import { loadContent, type Content } from './content.ts'
import { pdfNameOf, seedDocumentFiles } from './documentFiles.ts'
import { toLexical, type FindId } from './lexical.ts'
import { idOf, idsBy, idsOf, place, type Ids } from './place.ts'
import { listOwned, type SiteContent } from './siteContent.ts'

type Body = Content<'news'>[number]['body']

const toBody = ({ vi, en }: Body, find?: FindId) => ({
  vi: toLexical(vi, find),
  ...(en && { en: toLexical(en, find) }),
})

/** Life events with the procedures of each section, by slug. */
export async function seedLifeEvents(store: Store): Promise<Ids> {
  const procedures = await idsBy(store, 'procedures', 'code')
  const items = (await loadContent('life-events')).map((event) => ({
    key: event.slug,
    data: {
      ...event,
      sections: event.sections.map((section) => ({
        ...section,
        procedures: idsOf(procedures, section.procedures, 'the procedure'),
      })),
    },
  }))
  return place(store, 'life-events', 'slug', items)
}

/** The items of the province and those that the component sites publish. */
const withOwned = <K extends 'news' | 'events'>(
  general: Content<K>,
  sites: readonly SiteContent[],
  type: K,
) => [...general, ...listOwned(sites, type)]

/** Introduction pages of the province; a page is created after its parent. */
async function seedGeneralPages(store: Store): Promise<Ids> {
  let left = await loadContent('pages')
  let ids: Ids = new Map()
  while (left.length > 0) {
    const ready = left.filter(({ parent }) => !parent || ids.has(parent))
    if (ready.length === 0)
      throw new Error(`Pages below pages that are not there: ${left.map(({ slug }) => slug).join(', ')}`)
    const items = ready.map((page) => ({
      key: page.slug,
      data: { ...page, body: toBody(page.body), parent: idOf(ids, page.parent, 'the page') },
    }))
    ids = await place(store, 'pages', 'slug', items)
    left = left.filter((page) => !ready.includes(page))
  }
  return ids
}

/** Introduction pages, then those of the component sites, which have no parent. */
export async function seedPages(store: Store, sites: readonly SiteContent[], agencies: Ids): Promise<Ids> {
  await seedGeneralPages(store)
  const items = listOwned(sites, 'pages').map(({ duty: _duty, agency, ...page }) => ({
    key: page.slug,
    data: {
      ...page,
      body: toBody(page.body),
      agency: idOf(agencies, agency, 'the agency'),
      onProvince: 'no',
    },
  }))
  return place(store, 'pages', 'slug', items)
}

/** What component sites publish, and the agencies by key. */
export interface Owned {
  sites: readonly SiteContent[]
  agencies: Ids
}

/** Finds what blocks in texts refer to: pictures by key, files by public name, units by slug. */
async function findIn(store: Store, pictures: Ids): Promise<FindId> {
  const known: Record<string, Ids> = {
    media: pictures,
    files: await idsBy(store, 'files', 'publicName'),
    units: await idsBy(store, 'units', 'slug'),
  }
  return (collection, key) => idOf(known[collection] ?? new Map(), key, `the ${collection}`)!
}

/** News with their pictures, procedures and documents. */
export async function seedNews(
  store: Store,
  { sites, agencies }: Owned,
  categories: Ids,
  pictures: Ids,
): Promise<void> {
  const procedures = await idsBy(store, 'procedures', 'code')
  const documents = await idsBy(store, 'legal-documents', 'number')
  const find = await findIn(store, pictures)
  const items = withOwned(await loadContent('news'), sites, 'news').map((item) => ({
    key: item.slug,
    data: {
      ...item,
      body: toBody(item.body, find),
      category: idOf(categories, item.category, 'the category'),
      agency: idOf(agencies, item.agency, 'the agency'),
      cover: idOf(pictures, item.cover, 'the picture'),
      publishedAt: new Date(item.publishedAt).toISOString(),
      procedures: idsOf(procedures, item.procedures, 'the procedure'),
      documents: idsOf(documents, item.documents, 'the document'),
    },
  }))
  await place(store, 'news', 'slug', items)
}

/** Events with their agencies. */
export async function seedEvents(store: Store, { sites, agencies }: Owned): Promise<void> {
  const items = withOwned(await loadContent('events'), sites, 'events').map((event) => ({
    key: event.slug,
    data: { ...event, body: toBody(event.body), agency: idOf(agencies, event.agency, 'the agency') },
  }))
  await place(store, 'events', 'slug', items)
}

/**
 * Example documents of the province and its sites, marked in their titles as having no legal force; those with a text
 * have it as a PDF, too.
 */
export async function seedOwnDocuments(store: Store, { sites, agencies }: Owned): Promise<void> {
  const general = await loadContent('documents')
  const files = await seedDocumentFiles(store, general, agencies)
  const items = [...general, ...listOwned(sites, 'documents')].map(({ body, effectiveOn, ...item }) => ({
    key: item.number,
    data: {
      ...item,
      issuedOn: toDay(item.issuedOn),
      ...(effectiveOn && { effectiveOn: toDay(effectiveOn) }),
      ...(body && { body: toBody(body) }),
      files: [files.get(pdfNameOf(item.number)) ?? []].flat(),
      status: 'unverified',
      agency: idOf(agencies, item.agency, 'the agency'),
    },
  }))
  await place(store, 'legal-documents', 'number', items)
}
