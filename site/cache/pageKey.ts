import type { IncomingHttpHeaders } from 'node:http'
import { LISTS, OTHER_PARAMETERS, ownerOf, parsePath, TYPED_PARAMETERS } from '../../cms/content/addresses.ts'
import type { ListPage } from '../../cms/content/types/contentType.ts'
import { partOf, type ContentSlug } from '../../cms/content/types/index.ts'
import { canonicalPath } from './canonicalPath.ts'

/** Paths that are not pages, or whose answer concerns one reader. */
const neverKept =
  /^\/(api|tep|xem-thu|_astro|fonts|quay|nhung|thu-tuc\/chon)\/|^\/(healthz|readyz|sw\.js)$|^\/(tim-kiem|du-lieu-mo|lay-y-kien|theo-doi|y-kien-trang|danh-gia)(\/|$)|\/(nop-ho-so|cau-hoi|chuan-bi|lien-ket-hong|ke-hoach|hen-tra\.ics)$/

/** Forms of cases, and cases for whoever has the code. */
const ofOneSender = /^\/tra-cuu-phan-anh(\/|$)|^\/gop-y\/[^/]+$/

/** Pictures in the sizes that pages show, which are small. Other files are streamed as they are read. */
const picture = /^\/anh\//
const pictureSize = /-\d+x\d+\.(avif|webp)$/

const LISTS_BY_PATH = new Map<string, ListPage>(Object.values(LISTS).map((list) => [list.path, list]))
const PAGE_PARAMETERS: Partial<Record<ContentSlug, readonly string[]>> = partOf('pageParameters')

/** Query parameters that change the page at a path without a language. All others are ignored. */
function knownParameters(path: string): readonly string[] {
  const list = LISTS_BY_PATH.get(path)
  if (list) return list.parameters ?? []
  const other = OTHER_PARAMETERS[path]
  if (other) return other
  const owner = parsePath(path)?.below ? null : ownerOf(path)
  return (owner && PAGE_PARAMETERS[owner.type]) ?? []
}

/** Paths that may have another canonical form; they are redirected with their whole query. */
const maybeUntidy = /.\/$|\/\/|%/

/** More than anyone chooses by hand; a request with more is answered but not cached. */
const MOST_PARAMETERS = 20

const withoutLanguage = (path: string): string =>
  path === '/en' || path.startsWith('/en/') ? path.slice(3) || '/' : path

function knownQuery(path: string, query: string): string | undefined {
  const params = new URLSearchParams(query)
  // Free text makes an unlimited number of keys: such lists are rendered per request.
  const freeText = LISTS_BY_PATH.get(path)?.freeText
  if (freeText && params.get(freeText)) return undefined
  if (TYPED_PARAMETERS[path]?.some((name) => params.get(name))) return undefined
  const known = knownParameters(path)
    .flatMap((name) => [...new Set(params.getAll(name))].sort().map((value) => [name, value] as const))
    .filter(([name, value]) => value !== '' && !(name === 'trang' && value === '1'))
  return known.length > MOST_PARAMETERS
    ? undefined
    : new URLSearchParams(known as [string, string][]).toString()
}

/**
 * The cache key of a page, which is also the address it is rendered from: the path, which holds the language, and the
 * known query parameters in a fixed order. Host, cookies and all other headers play no part.
 * @param url path and query as requested; the path begins with exactly one slash
 * @returns undefined when the page is not cached
 */
export function pageKey(url: string): string | undefined {
  const end = url.search(/[?#]/)
  const path = end === -1 ? url : url.slice(0, end)
  if (maybeUntidy.test(path) && canonicalPath(path) !== undefined) return undefined
  const plain = withoutLanguage(path)
  if (neverKept.test(plain) || ofOneSender.test(plain) || (picture.test(plain) && !pictureSize.test(plain)))
    return undefined
  if (end === -1 || url[end] === '#') return path
  const query = knownQuery(plain, url.slice(end + 1))
  if (query === undefined) return undefined
  return query === '' ? path : `${path}?${query}`
}

/** Whether a request carries credentials; its answer then concerns it alone. */
export const hasSession = ({ cookie, authorization }: IncomingHttpHeaders): boolean =>
  authorization !== undefined || (cookie !== undefined && /(^|;\s*)payload-token=/.test(cookie))

/**
 * The cache key of a page on a site. Keys of the provincial portal are the plain address; no address begins with '@'.
 * @param site slug of a component site
 */
export const keyOn = (site: string | undefined, key: string): string =>
  site === undefined ? key : `@${site}${key}`

/** The site and the address in a cache key. */
export function readKey(key: string): { site?: string; url: string } {
  const at = key.startsWith('@') ? key.indexOf('/') : 0
  return at === 0 ? { url: key } : { site: key.slice(1, at), url: key.slice(at) }
}
