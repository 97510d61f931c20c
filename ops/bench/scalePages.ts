import { FIXED_PAGES, LISTS, ownerOf, parsePath } from '../../cms/content/addresses.ts'
import { localePath, query } from '../../site/paths.ts'
import { makeRandom, type Random } from '../../cms/generate/random.ts'
import { readSitemap } from './addresses.ts'
import type { PageType } from './pages.ts'
import { readPage } from './portalClient.ts'

/** Requests a page, bypassing the cache. */
type Read = (path: string) => Promise<string>
type Filter = readonly [name: string, value: string]

const DIFFERENT = 40
/** Typical input for the search field in the list of legal documents. */
const TYPED = ['118/2025', 'QĐ-UBND', '12/20', 'quyết định', 'quy hoạch', 'đất đai', 'không có gì cả']

const decode = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&#34;', '"').replaceAll('&amp;', '&')

/** The number of the last page that a list links to; 1 when it has one page. */
const lastPage = (html: string): number =>
  Math.max(1, ...[...html.matchAll(/[?&;]trang=(\d+)/g)].map(([, number]) => Number(number)))

/** Every filter that a list offers. */
const filtersOf = (html: string): Filter[] =>
  [...html.matchAll(/<input[^>]*type="checkbox"[^>]*>/g)].flatMap(([input]): Filter[] => {
    const name = /name="([^"]*)"/.exec(input)?.[1]
    const value = /value="([^"]*)"/.exec(input)?.[1]
    return name && value ? [[decode(name), decode(value)]] : []
  })

const toPath = (list: string, chosen: readonly Filter[], page = 1) => {
  const values: Record<string, string[]> = {}
  for (const [name, value] of chosen) (values[name] ??= []).push(value)
  return list + query({ ...values, trang: page > 1 ? page : undefined })
}

/** Two to four random filters combined. */
const combination = (filters: readonly Filter[], random: Random): Filter[] =>
  Array.from({ length: random.between(2, 4) }, () => random.pick(filters))

async function listPages(read: Read, list: string): Promise<PageType[]> {
  const html = await read(list)
  const last = lastPage(html)
  const at = (page: number) => [toPath(list, [], page), toPath(localePath(list, 'en'), [], page)]
  const pages = [{ name: `${list}, first page`, paths: at(1) }]
  if (last > 1) pages.push({ name: `${list}, middle page`, paths: at(Math.ceil(last / 2)) })
  if (last > 1) pages.push({ name: `${list}, last page`, paths: at(last) })
  const filters = filtersOf(html)
  if (filters.length === 0) return pages
  const random = makeRandom(list)
  const several = Array.from({ length: DIFFERENT }, () => combination(filters, random))
  return [
    ...pages,
    { name: `${list}, each filter`, paths: filters.map((filter) => toPath(list, [filter])) },
    { name: `${list}, several filters`, paths: several.map((chosen) => toPath(list, chosen)) },
  ]
}

/** Documents of every type, from the whole sitemap; for lists among them, their last page. */
async function documentPages(read: Read, url: string): Promise<PageType[]> {
  const byType = Map.groupBy(
    await readSitemap(url),
    (path) => ownerOf(parsePath(path)?.address ?? '')?.type ?? 'others',
  )
  const pages = [...byType].map(([type, paths]) => ({
    name: `one of ${type}`,
    paths: paths.filter((_, at) => at % Math.ceil(paths.length / DIFFERENT) === 0),
  }))
  const categories = pages.find(({ name }) => name === 'one of categories')?.paths ?? []
  const last = categories.map(async (path) => toPath(path, [], lastPage(await read(path))))
  return [...pages, { name: 'one of categories, last page', paths: await Promise.all(last) }]
}

/**
 * Every kind of page that reads the database, with paths discovered on the portal itself.
 * @throws when a page that leads to others does not respond with 200
 */
export async function findPages(url: string, headers: Record<string, string>): Promise<PageType[]> {
  const read: Read = (path) => readPage(url + path, headers)
  const lists = Object.values(LISTS).map(({ path }) => path)
  const parts = [...(await read('/sitemap.xml')).matchAll(/<sitemap><loc>https?:\/\/[^/]+([^<]+)</g)]
  const types = [
    ...(await Promise.all(lists.map((list) => listPages(read, list)))).flat(),
    { name: '/van-ban, typed', paths: TYPED.map((so) => `/van-ban${query({ so })}`) },
    { name: '/thu-tuc, by code', paths: ['/thu-tuc?sap-xep=ma'] },
    ...(await documentPages(read, url)),
    ...[...FIXED_PAGES]
      .filter((path) => !lists.some((list) => list === path) && !path.startsWith('/tim-kiem'))
      .map((path) => ({ name: path, paths: [path] })),
    { name: 'feeds', paths: ['/rss/tin-tuc.xml', '/rss/van-ban.xml', '/rss/lich.xml'] },
    { name: 'sitemap', paths: ['/sitemap.xml'] },
    { name: 'a part of the sitemap', paths: parts.map(([, path = '']) => decode(path)) },
  ]
  return types.filter(({ paths }) => paths.length > 0)
}
