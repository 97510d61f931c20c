import type { Store } from '../../cms/import/apply/store.ts'
import { loadContent, type Content } from './content.ts'
import { toLexical } from './lexical.ts'
import { idOf, idsBy, idsOf, place, type Ids } from './place.ts'

type Body = Content<'news'>[number]['body']

const toBody = ({ vi, en }: Body) => ({ vi: toLexical(vi), ...(en && { en: toLexical(en) }) })

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

/** Introduction pages; a page comes after the one above it. */
export async function seedPages(store: Store): Promise<Ids> {
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

/** News with their pictures, procedures and documents. */
export async function seedNews(store: Store, categories: Ids, agencies: Ids, pictures: Ids): Promise<void> {
  const procedures = await idsBy(store, 'procedures', 'code')
  const documents = await idsBy(store, 'legal-documents', 'number')
  const items = (await loadContent('news')).map((item) => ({
    key: item.slug,
    data: {
      ...item,
      body: toBody(item.body),
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
export async function seedEvents(store: Store, agencies: Ids): Promise<void> {
  const items = (await loadContent('events')).map((event) => ({
    key: event.slug,
    data: { ...event, body: toBody(event.body), agency: idOf(agencies, event.agency, 'the agency') },
  }))
  await place(store, 'events', 'slug', items)
}
