import type { Answer } from '../benchSearch/http.ts'
import { makeRandom, type Random } from '../generate/random.ts'
import { query } from '../../site/paths.ts'
import type { Size } from './portal.ts'

/** A kind of page and addresses of it, asked in turn. */
export type PageType = { name: string; paths: string[] }

type Ask = (path: string) => Promise<Answer>
type Filter = readonly [name: string, value: string]

const DIFFERENT = 40
const LISTS = ['/tin-tuc', '/van-ban', '/thu-tuc']

const all = (text: string, pattern: RegExp): string[][] =>
  [...text.matchAll(pattern)].map((match) => [...match])
const decode = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&#34;', '"').replaceAll('&amp;', '&')

async function read(ask: Ask, path: string): Promise<string> {
  const { status, body } = await ask(path)
  if (status !== 200) throw new Error(`${path} answers ${status}`)
  return String(body)
}

/** The number of the last page that a list links to; 1 when it has one page. */
const lastPage = (html: string): number =>
  Math.max(1, ...all(html, /[?&;]trang=(\d+)/g).map(([, number]) => Number(number)))

/** Every filter a list offers. */
const filtersOf = (html: string): Filter[] =>
  all(html, /<input[^>]*type="checkbox"[^>]*>/g).flatMap(([input = '']): Filter[] => {
    const name = /name="([^"]*)"/.exec(input)?.[1]
    const value = /value="([^"]*)"/.exec(input)?.[1]
    return name && value ? [[decode(name), decode(value)]] : []
  })

/** Links of a page that begin with a path, each once. */
const linksOf = (html: string, start: string): string[] => [
  ...new Set(
    all(html, /href="([^"#?]+)"/g)
      .map(([, href = '']) => decode(href))
      .filter((href) => href.startsWith(start) && href.length > start.length),
  ),
]

const toPath = (list: string, chosen: readonly Filter[], page = 1) => {
  const values: Record<string, string[]> = {}
  for (const [name, value] of chosen) (values[name] ??= []).push(value)
  return list + query({ ...values, trang: page > 1 ? page : undefined })
}

/** Two to four filters at once, drawn at random. */
const combination = (filters: readonly Filter[], random: Random): Filter[] =>
  Array.from({ length: random.between(2, 4) }, () => random.pick(filters))

async function listPages(ask: Ask, list: string): Promise<PageType[]> {
  const html = await read(ask, list)
  const last = lastPage(html)
  const at = (page: number) => [toPath(list, [], page), toPath(`/en${list}`, [], page)]
  const filters = filtersOf(html)
  const pages = [
    { name: `${list}, first page`, paths: at(1) },
    { name: `${list}, middle page`, paths: at(Math.ceil(last / 2)) },
    { name: `${list}, last page`, paths: at(last) },
  ]
  if (filters.length === 0) return pages
  const random = makeRandom(list)
  const several = Array.from({ length: DIFFERENT }, () => combination(filters, random))
  return [
    ...pages,
    { name: `${list}, each filter`, paths: filters.map((filter) => toPath(list, [filter])) },
    { name: `${list}, several filters`, paths: several.map((chosen) => toPath(list, chosen)) },
  ]
}

/** First and last page of every category of news. */
async function categoryPages(ask: Ask): Promise<PageType[]> {
  const links = linksOf(await read(ask, '/tin-tuc'), '/tin-tuc/chuyen-muc/')
  const last = await Promise.all(links.map(async (link) => toPath(link, [], lastPage(await read(ask, link)))))
  return [
    { name: 'a category of news, first page', paths: links },
    { name: 'a category of news, last page', paths: last },
  ]
}

/** Numbers from the whole range, the same at every size when `most` is. */
const spread = (most: number): number[] =>
  Array.from({ length: DIFFERENT }, (_, at) => Math.floor((at * most) / DIFFERENT))

const made = ({ news, procedures }: Size): PageType[] => [
  { name: 'a news item', paths: spread(news).map((at) => `/tin-tuc/tin-mau-${at}`) },
  { name: 'a news item, English', paths: spread(news).map((at) => `/en/tin-tuc/tin-mau-${at}`) },
  {
    name: 'a procedure',
    paths: spread(procedures).map((at) => `/thu-tuc/9.${String(at + 1).padStart(6, '0')}`),
  },
]

/** Legal documents of ten pages of their list, from the newest to the oldest. */
async function documentPages(ask: Ask): Promise<PageType> {
  const last = lastPage(await read(ask, '/van-ban'))
  const numbers = Array.from({ length: 10 }, (_, at) => 1 + Math.floor((at * (last - 1)) / 9))
  const lists = await Promise.all(numbers.map((page) => read(ask, toPath('/van-ban', [], page))))
  const paths = lists.flatMap((html) => linksOf(html, '/van-ban/').slice(0, DIFFERENT / 10))
  return { name: 'a legal document', paths }
}

const typed = ['118/2025', 'QĐ-UBND', '12/20', 'quyết định', 'quy hoạch', 'đất đai', 'không có gì cả']

async function sitemapPages(ask: Ask): Promise<PageType[]> {
  const index = await read(ask, '/sitemap.xml')
  const parts = all(index, /<sitemap><loc>https?:\/\/[^/]+([^<]+)</g).map(([, path = '']) => decode(path))
  return [
    { name: 'sitemap', paths: ['/sitemap.xml'] },
    ...(parts.length > 0 ? [{ name: 'a part of the sitemap', paths: parts }] : []),
  ]
}

/**
 * Every kind of page of the portal that reads the database, with addresses found in the portal itself.
 * @throws when a page that leads to others does not answer 200
 */
export async function findPages(ask: Ask, size: Size): Promise<PageType[]> {
  const [agencies, events, about] = await Promise.all(
    ['/co-quan', '/su-kien', '/gioi-thieu'].map((path) => read(ask, path)),
  )
  const lists = await Promise.all(LISTS.map((list) => listPages(ask, list)))
  return [
    { name: 'home', paths: ['/', '/en'] },
    ...lists.flat(),
    { name: '/van-ban, typed', paths: typed.map((so) => `/van-ban${query({ so })}`) },
    { name: '/thu-tuc, by code', paths: ['/thu-tuc?sap-xep=ma'] },
    ...(await categoryPages(ask)),
    ...made(size),
    await documentPages(ask),
    { name: 'agencies', paths: ['/co-quan', '/en/co-quan'] },
    { name: 'an agency', paths: linksOf(agencies ?? '', '/co-quan/').slice(0, DIFFERENT) },
    { name: 'life events', paths: ['/su-kien'] },
    { name: 'a life event', paths: linksOf(events ?? '', '/su-kien/') },
    { name: 'a page', paths: ['/gioi-thieu', ...linksOf(about ?? '', '/gioi-thieu/')] },
    { name: 'site map', paths: ['/so-do-cong'] },
    { name: 'feeds', paths: ['/rss/tin-tuc.xml', '/rss/van-ban.xml'] },
    ...(await sitemapPages(ask)),
  ]
}
