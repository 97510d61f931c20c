import { makeRandom } from '../../cms/generate/random.ts'
import { readPage } from './portalClient.ts'

/** A session cookie makes the portal bypass its cache. */
export const PAST_THE_CACHE = { cookie: 'payload-token=x', 'accept-encoding': 'br' }

/** A real procedure of the sample province. */
const PROCEDURE = '/thu-tuc/1.001193'

/** The paths of all pages, from sitemap.xml and its parts. */
export async function readSitemap(url: string, part = '/sitemap.xml'): Promise<string[]> {
  const text = await readPage(url + part)
  const listed = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => {
    const { pathname, search } = new URL(address.replaceAll('&amp;', '&'))
    return pathname + search
  })
  if (!text.includes('<sitemapindex')) return [...new Set(listed)]
  const parts = []
  for (const one of listed) parts.push(...(await readSitemap(url, one)))
  return [...new Set(parts)]
}

/** The path of one page of each type, by the name of the type. */
export async function pageTypes(url: string): Promise<Record<string, string>> {
  const all = await readSitemap(url)
  const first = (pattern: RegExp) => all.find((path) => pattern.test(path))
  const types = {
    home: '/',
    'news list': '/tin-tuc',
    article: first(/^\/tin-tuc\/(?!chuyen-muc)[^/]+$/),
    document: first(/^\/van-ban\/[^/]+$/),
    procedure: all.includes(PROCEDURE) ? PROCEDURE : first(/^\/thu-tuc\/[^/]+$/),
    catalogue: '/thu-tuc',
    search: '/tim-kiem?q=khai+sinh',
    agency: first(/^\/co-quan\/[^/]+$/),
  }
  const there = Object.entries(types).filter(([, path]) => path !== undefined)
  return Object.fromEntries(there) as Record<string, string>
}

/** The procedure whose cached page is measured. */
export const procedureOf = async (url: string): Promise<string> =>
  (await pageTypes(url)).procedure ?? PROCEDURE

/** "tin-tuc" of "/tin-tuc/mua-lu", also under "/en". */
const kindOf = (path: string) => /^(?:\/en)?\/([^/?]*)/.exec(path)?.[1] ?? ''

/**
 * A given number of paths for a load, the same for the same seed: lists and their pages, and documents from the
 * sitemap, evenly from each kind while it has any left.
 */
export async function drawAddresses(url: string, count: number, seed = 'bench'): Promise<string[]> {
  const random = makeRandom(seed)
  const all = await readSitemap(url)
  if (all.length < count)
    throw new Error(`The portal has only ${all.length} pages; --addresses ${all.length} at most`)
  const pages = (path: string, last: number) =>
    Array.from({ length: last }, (_, at) => `${path}?trang=${at + 2}`)
  const fixed = ['/', '/en', '/tin-tuc', '/van-ban', '/thu-tuc', '/co-quan', '/su-kien']
  const drawn = new Set([...fixed, ...pages('/tin-tuc', 60), ...pages('/van-ban', 40)].slice(0, count))
  const byKind = [...new Set(all.map(kindOf))].map((kind) => all.filter((path) => kindOf(path) === kind))
  while (drawn.size < count) drawn.add(random.pick(random.pick(byKind)))
  return [...drawn]
}
