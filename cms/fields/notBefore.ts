import type { DateFieldValidation, PayloadRequest } from 'payload'
import { date } from 'payload/shared'
import { endsBeforeDay, endsByMoment } from '../content/span.ts'
import { both } from './both.ts'
import { inLanguageOf } from './inLanguageOf.ts'

type Words = { vi: string; en: string }
/** Sibling fields, with their names as used inside a sentence. */
type Firsts = Record<string, Words>
type Siblings = Partial<Record<string, string>>

function message(req: PayloadRequest, names: Words[], isMoment: boolean): string {
  const [vi, en] = [names.map((name) => name.vi).join(' và '), names.map((name) => name.en).join(' and ')]
  return inLanguageOf(
    req,
    isMoment
      ? both(`Phải sau ${vi}.`, `Must come after ${en}.`)
      : both(`Không được trước ${vi}.`, `Must not be before ${en}.`),
  )
}

/** Refuses a day before one of the given sibling days, by the calendar of Viet Nam. The same day is allowed. */
export const notBefore =
  (firsts: Firsts): DateFieldValidation =>
  (value, options) => {
    const siblings = options.siblingData as Siblings
    const broken = Object.keys(firsts).filter((name) => endsBeforeDay(value, siblings[name]))
    if (broken.length === 0) return date(value, options)
    return message(
      options.req,
      broken.map((name) => firsts[name]!),
      false,
    )
  }

/** Refuses a moment that is not after the start given by a sibling field. */
export const afterMoment =
  (name: string, words: Words): DateFieldValidation =>
  (value, options) =>
    endsByMoment(value, (options.siblingData as Siblings)[name])
      ? message(options.req, [words], true)
      : date(value, options)
