import type { IncomingHttpHeaders } from 'node:http'
import { canonicalPath } from './canonicalPath.ts'

/** Paths that are not pages, or whose answer is for one reader alone. */
const neverKept = /^\/(api|tep|_astro|fonts)\/|^\/(healthz|readyz)$|^\/tim-kiem(\/|$)|\/nop-ho-so$/

/** Pictures: the sizes that pages show, small by their making. The others are sent as they are read. */
const picture = /^\/anh\//
const pictureSize = /-\d+x\d+\.(avif|webp)$/

/** The query parameters that change a page, by its path without the language. Any other parameter is not looked at. */
const knownParameters: readonly (readonly [path: RegExp, names: readonly string[]])[] = [
  [/^\/thu-tuc$/, ['linh-vuc', 'cap', 'doi-tuong', 'muc-do', 'co-quan', 'sap-xep', 'trang']],
  [/^\/thu-tuc\/[^/]+$/, ['truong-hop']],
  [/^\/van-ban$/, ['loai', 'co-quan', 'nam', 'hieu-luc', 'trang']],
  [/^\/tin-tuc(\/chuyen-muc\/[^/]+)?$/, ['trang']],
]

/** What readers type freely: as many keys as there are words, so such a list is made anew for each. */
const freeText: readonly (readonly [path: RegExp, name: string])[] = [[/^\/van-ban$/, 'so']]

/** May be another form of a path, which is moved to its one true form with its whole query. */
const maybeUntidy = /.\/$|\/\/|%/

/** As much as anyone chooses by hand; what asks for more is answered, not kept. */
const MOST_PARAMETERS = 20

const withoutLanguage = (path: string): string =>
  path === '/en' || path.startsWith('/en/') ? path.slice(3) || '/' : path

function knownQuery(path: string, query: string): string | undefined {
  const params = new URLSearchParams(query)
  const isFree = freeText.some(([pattern, name]) => pattern.test(path) && params.get(name))
  if (isFree) return undefined
  const names = knownParameters.find(([pattern]) => pattern.test(path))?.[1] ?? []
  const known = [...new Set(names)]
    .flatMap((name) => [...new Set(params.getAll(name))].sort().map((value) => [name, value] as const))
    .filter(([name, value]) => value !== '' && !(name === 'trang' && value === '1'))
  return known.length > MOST_PARAMETERS
    ? undefined
    : new URLSearchParams(known as [string, string][]).toString()
}

/**
 * The key of a page, which is also the address it is rendered from: the path, which holds the language, and the query
 * parameters that the page knows, in one order. Host, cookies and all other headers play no part.
 * @param url path and query as they came; a path that begins with one slash
 * @returns undefined when what is there is not kept
 */
export function pageKey(url: string): string | undefined {
  const end = url.search(/[?#]/)
  const path = end === -1 ? url : url.slice(0, end)
  if (maybeUntidy.test(path) && canonicalPath(path) !== undefined) return undefined
  const plain = withoutLanguage(path)
  if (neverKept.test(plain) || (picture.test(plain) && !pictureSize.test(plain))) return undefined
  if (end === -1 || url[end] === '#') return path
  const query = knownQuery(plain, url.slice(end + 1))
  if (query === undefined) return undefined
  return query === '' ? path : `${path}?${query}`
}

/** Whether a request comes with a session, or with something that asks for one: its answer is for it alone. */
export const hasSession = ({ cookie, authorization }: IncomingHttpHeaders): boolean =>
  authorization !== undefined || (cookie !== undefined && /(^|;\s*)payload-token=/.test(cookie))
