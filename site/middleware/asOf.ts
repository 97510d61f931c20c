import { FIXED_PAGES, ownerOf, parsePath } from '../../cms/content/addresses.ts'

/** The inner routes of pages as they stood on an earlier day, below which the addresses repeat. */
const FOLDER = '/nhu-ngay'

const TOLD: readonly string[] = ['procedures', 'legal-documents']

export const isAsOfRoute = (path: string): boolean => path === FOLDER || path.startsWith(`${FOLDER}/`)

/** Whether a path without a language is that of a document whose earlier versions are told. */
function isTold(path: string): boolean {
  const known = parsePath(path)
  if (!known || known.below || FIXED_PAGES.has(known.address)) return false
  return TOLD.includes(ownerOf(known.address)?.type ?? '')
}

/**
 * The inner route of a page as it stood on the day in its query, `ngay`; undefined for all others. It is a route of its
 * own, so that the present page carries nothing of it.
 */
export const asOfRoute = (path: string, params: URLSearchParams | undefined): string | undefined =>
  params?.get('ngay') && isTold(path) ? FOLDER + path : undefined
