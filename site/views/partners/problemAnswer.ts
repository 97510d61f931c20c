import { useText } from '../../i18n/index.ts'
import type { Locale } from '../../paths.ts'
import type { Problem, ProblemCode } from '../../problem.ts'

const RETRY_SECONDS = 60

const TITLES: Record<number, string> = {
  ...{ 400: 'Bad Request', 401: 'Unauthorized', 403: 'Forbidden', 404: 'Not Found', 409: 'Conflict' },
  ...{ 413: 'Content Too Large', 415: 'Unsupported Media Type', 422: 'Unprocessable Content' },
  ...{ 429: 'Too Many Requests', 500: 'Internal Server Error', 503: 'Service Unavailable' },
}

/** What a problem says, in the language of its reader. */
export const detailOf = ({ words, code }: Problem, locale: Locale): string =>
  words?.[locale] ?? useText(locale).partners.problems[code as ProblemCode]

/** Headers of the answer to a request that failed. */
export function problemHeaders({ status, retryAfter }: Problem, locale: Locale): Record<string, string> {
  const wait = retryAfter ?? (status === 503 ? RETRY_SECONDS : undefined)
  return {
    ...{ 'content-language': locale, 'cache-control': 'no-store' },
    ...(status === 401 && { 'www-authenticate': 'Bearer' }),
    ...(wait !== undefined && { 'retry-after': String(wait) }),
  }
}

/** The answer to a request that failed, as problem+json (RFC 9457). */
export function problemAnswer(problem: Problem, locale: Locale): Response {
  const { status, code, errors } = problem
  const said = { type: 'about:blank', title: TITLES[status] ?? '', status, code }
  const body = { ...said, detail: detailOf(problem, locale), ...(errors.length > 0 && { errors }) }
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json', ...problemHeaders(problem, locale) },
  })
}
