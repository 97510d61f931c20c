import type { APIContext } from 'astro'
import { toProblem } from '../../../data/partnerProblems.ts'
import { askingOf, noteFailure, type Asking } from '../../../data/partners.ts'
import type { Locale } from '../../../paths.ts'
import { Problem } from '../../../problem.ts'
import { problemAnswer } from '../../../views/partners/problemAnswer.ts'
import { readerLocale } from '../../../views/reader-locale.ts'

const bearerOf = ({ headers }: Request): string => {
  const [, key] = /^Bearer ([\w~.+/=-]{1,200})$/i.exec(headers.get('authorization') ?? '') ?? []
  if (!key) throw new Problem('noKey')
  return key
}

/** Answers a partner's request in the language of its reader; what fails is answered as problem+json. */
export async function answerPartner(
  { url, request, locals }: Pick<APIContext, 'url' | 'request' | 'locals'>,
  work: (asking: Asking, locale: Locale) => Promise<Response>,
): Promise<Response> {
  const locale = readerLocale(url, request.headers.get('accept-language'), locals.locale)
  try {
    return await work(await askingOf(bearerOf(request), locale), locale)
  } catch (error) {
    const problem = toProblem(error, locale)
    noteFailure(error, problem)
    return problemAnswer(problem, locale)
  }
}
