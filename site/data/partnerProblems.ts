import { CaseRefused, type CaseReason } from '../../cms/cases/refused.ts'
import { PartnerRefused } from '../../cms/partners/refused.ts'
import { statusOf } from '../errors.ts'
import type { Locale } from '../paths.ts'
import { Problem } from '../problem.ts'

const UNAVAILABLE = 503

/** Content that is not valid; a form of the portal calls it a bad request. */
const ofContent = (status: number): number => (status === 400 ? 422 : status)

/** The field that a refused case is about. */
const FIELDS: Partial<Record<CaseReason, string>> = {
  ...{ text: 'text', person: 'contact', topic: 'topic', files: 'files', picture: 'files', infected: 'files' },
}

function ofCase({ reason, status, words }: CaseRefused, locale: Locale): Problem {
  const path = FIELDS[reason]
  const errors = path ? { errors: [{ path, message: words[locale] }] } : {}
  return new Problem({ code: reason, status: ofContent(status), words }, errors)
}

/** A refusal of an act: its message is in the language of the request already. */
const isRefusal = (error: unknown): error is Error & { status: number } =>
  error instanceof Error &&
  error.name === 'Refusal' &&
  typeof (error as { status?: unknown }).status === 'number'

/** Why a request of a partner failed, as it is told. @param locale of the request */
export function toProblem(error: unknown, locale: Locale): Problem {
  if (error instanceof Problem) return error
  if (error instanceof CaseRefused) return ofCase(error, locale)
  if (error instanceof PartnerRefused) {
    const { status, words, reason } = error
    return new Problem({ code: reason, status, words })
  }
  if (isRefusal(error)) {
    const { status, message } = error
    return new Problem({ code: 'act', status: ofContent(status), words: { vi: message, en: message } })
  }
  return new Problem(statusOf(error) === UNAVAILABLE ? 'away' : 'fault', { cause: error })
}
