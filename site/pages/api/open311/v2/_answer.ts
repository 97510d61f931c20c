import type { APIContext } from 'astro'
import { toProblem } from '../../../../data/partnerProblems.ts'
import { noteFailure } from '../../../../data/partners.ts'
import type { Locale } from '../../../../paths.ts'
import { Problem } from '../../../../problem.ts'
import { FORMATS, writeAnswer, type Row } from '../../../../views/open311/write.ts'
import { detailOf, problemHeaders } from '../../../../views/partners/problemAnswer.ts'
import { readerLocale } from '../../../../views/reader-locale.ts'

/** GeoReport has 403 for a key that is missing or wrong, and 400 for all that is wrong in a request. */
const STATUS: Record<number, number> = { 401: 403, 413: 400, 415: 400, 422: 400 }

interface Answer {
  name: string
  body: Row | readonly Row[]
  status?: number
}

/** Answers a request of GeoReport v2 as JSON or XML; what fails is a list of errors, in the language of its reader. */
export async function answerOpen311(
  { url, request, locals, params }: Pick<APIContext, 'url' | 'request' | 'locals' | 'params'>,
  work: (locale: Locale) => Promise<Answer>,
): Promise<Response> {
  const locale = readerLocale(url, request.headers.get('accept-language'), locals.locale)
  const format = FORMATS.find((one) => one === params.format)
  try {
    if (!format) throw new Problem('missing')
    const { status = 200, ...said } = await work(locale)
    return writeAnswer(said, format, { status, headers: { 'access-control-allow-origin': '*' } })
  } catch (error) {
    const problem = toProblem(error, locale)
    noteFailure(error, problem)
    const status = STATUS[problem.status] ?? problem.status
    const body = [{ code: status, description: detailOf(problem, locale) }]
    const headers = problemHeaders(problem, locale)
    return writeAnswer({ name: 'errors', body }, format ?? 'json', { status, headers })
  }
}
