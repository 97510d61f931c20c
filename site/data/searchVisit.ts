import { readQuestion, SEARCH_TYPES } from '../../search/query.ts'

/** Programs that fetch pages and identify themselves; their searches say nothing about people. */
const MACHINES = /(?<!cu)bot\b|crawl|spider|slurp|facebookexternalhit|embedly|pingdom|uptime|monitor/i
const RESULT_PAGE = /^(?:\/en)?\/tim-kiem\/?$/

const isAhead = (headers: Headers) =>
  ['sec-purpose', 'purpose', 'x-moz'].some((name) => headers.get(name)?.includes('prefetch'))

/** Whether a request was made by a person who waits for its answer. */
export const isPersonal = ({ method, headers }: Request): boolean =>
  ['GET', 'POST'].includes(method) && !MACHINES.test(headers.get('user-agent') ?? '') && !isAhead(headers)

/**
 * The search on whose results page this request was made: browsers send the full address of a page of the same site in
 * Referer. Nothing but query and type is used.
 * @returns `Question.normal` and the type ('' for all); null for requests from elsewhere
 */
export function earlierSearch({ headers }: Request): { query: string; type: string } | null {
  const site = headers.get('sec-fetch-site')
  const referer = headers.get('referer') ?? ''
  if ((site !== null && site !== 'same-origin') || !URL.canParse(referer)) return null
  const { pathname, searchParams } = new URL(referer)
  if (!RESULT_PAGE.test(pathname)) return null
  const query = readQuestion(searchParams.get('q') ?? '').normal
  const type = SEARCH_TYPES.find((one) => one === searchParams.get('type')) ?? ''
  return query === '' ? null : { query, type }
}
