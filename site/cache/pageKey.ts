import type { IncomingHttpHeaders } from 'node:http'
import { LISTS, ownerOf } from '../../cms/content/addresses.ts'
import type { ListPage } from '../../cms/content/types/contentType.ts'
import { partOf, type ContentSlug } from '../../cms/content/types/index.ts'
import { canonicalPath } from './canonicalPath.ts'

/** Paths that are not pages, or whose answer is for one reader alone. */
const neverKept = /^\/(api|tep|xem-thu|_astro|fonts)\/|^\/(healthz|readyz)$|^\/tim-kiem(\/|$)|\/nop-ho-so$/

/** Pictures: the sizes that pages show, small by their making. The others are sent as they are read. */
const picture = /^\/anh\//
const pictureSize = /-\d+x\d+\.(avif|webp)$/

const LISTS_BY_PATH = new Map<string, ListPage>(Object.values(LISTS).map((list) => [list.path, list]))
const PAGE_PARAMETERS: Partial<Record<ContentSlug, readonly string[]>> = partOf('pageParameters')

/** The query parameters that change the page at a path without the language. Any other parameter is not looked at. */
function knownParameters(path: string): readonly string[] {
  const list = LISTS_BY_PATH.get(path)
  if (list) return list.parameters ?? []
  const owner = ownerOf(path)
  return (owner && PAGE_PARAMETERS[owner.type]) ?? []
}

/** May be another form of a path, which is moved to its one true form with its whole query. */
const maybeUntidy = /.\/$|\/\/|%/

/** As much as anyone chooses by hand; what asks for more is answered, not kept. */
const MOST_PARAMETERS = 20

const withoutLanguage = (path: string): string =>
  path === '/en' || path.startsWith('/en/') ? path.slice(3) || '/' : path

function knownQuery(path: string, query: string): string | undefined {
  const params = new URLSearchParams(query)
  // What readers type freely makes as many keys as there are words: such a list is made anew for each.
  const freeText = LISTS_BY_PATH.get(path)?.freeText
  if (freeText && params.get(freeText)) return undefined
  const known = knownParameters(path)
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

/**
 * The key of a page on a site. That of the provincial portal is the address alone; no address begins with '@'.
 * @param site slug of a component site
 */
export const keyOn = (site: string | undefined, key: string): string =>
  site === undefined ? key : `@${site}${key}`

/** The site and the address that a key is made of. */
export function readKey(key: string): { site?: string; url: string } {
  const at = key.startsWith('@') ? key.indexOf('/') : 0
  return at === 0 ? { url: key } : { site: key.slice(1, at), url: key.slice(at) }
}
