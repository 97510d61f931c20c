import type { Payload } from 'payload'
import type { PageType } from '../pages.ts'

const WORDS = ['hộ tịch', 'đất đai', 'lễ hội', 'tiêm', 'mưa lũ', 'cấp lại', 'không có chữ này']
const DIFFERENT = 12

async function idsOf(payload: Payload, collection: 'news' | 'procedures'): Promise<string[]> {
  const { docs } = await payload.db.find<{ id: string }>({
    ...{ collection, where: {}, sort: 'id', limit: DIFFERENT, pagination: false, select: {} },
  })
  return docs.map(({ id }) => String(id))
}

const searches = (list: string) => WORDS.map((word) => `${list}?search=${encodeURIComponent(word)}&limit=10`)

const filtered = (list: string, field: string, value: string) =>
  `${list}?limit=10&where[or][0][and][0][${field}][equals]=${encodeURIComponent(value)}`

/** The pages of one type: its list in several orders, searches, forms and histories. */
async function pagesOf(
  payload: Payload,
  collection: 'news' | 'procedures',
  title: string,
): Promise<PageType[]> {
  const list = `/admin/collections/${collection}`
  const ids = await idsOf(payload, collection)
  const page = (name: string, paths: string[]) => ({ name: `${collection}: ${name}`, paths })
  return [
    page('list', [list]),
    page(
      'list, further pages',
      [2, 40, 100, 190].map((page) => `${list}?limit=10&page=${page}`),
    ),
    page('list of 100', [`${list}?limit=100`]),
    page('list by title', [`${list}?sort=${title}&limit=10`, `${list}?sort=-${title}&limit=10`]),
    page('list of drafts', [filtered(list, '_status', 'draft')]),
    page('search', searches(list)),
    page(
      'open',
      ids.map((id) => `${list}/${id}`),
    ),
    page(
      'versions',
      ids.map((id) => `${list}/${id}/versions`),
    ),
  ]
}

/** Every page of the admin whose cost may grow with the number of documents. */
export async function adminPages(payload: Payload): Promise<PageType[]> {
  const log = '/admin/collections/audit-log'
  const pick = (collection: string, field: string) =>
    WORDS.map(
      (word) =>
        `/api/${collection}?depth=0&limit=10&draft=true&locale=vi&where[and][0][or][0][${field}][like]=${encodeURIComponent(word)}`,
    )
  return [
    { name: 'desk', paths: ['/admin'] },
    ...(await pagesOf(payload, 'news', 'title')),
    ...(await pagesOf(payload, 'procedures', 'name')),
    { name: 'audit log: list', paths: [log, `${log}?limit=10&page=200`] },
    { name: 'audit log: search', paths: searches(log) },
    { name: 'choosing a procedure in a form', paths: pick('procedures', 'name') },
    { name: 'choosing a news item in a form', paths: pick('news', 'title') },
  ]
}
