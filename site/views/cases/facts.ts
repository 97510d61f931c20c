import type { PublicCase } from '../../../cms/cases/publicCases.ts'
import type { AnsweredInTime } from '../../../cms/content/cases/clock.ts'
import { toCostText } from '../../../cms/content/cases/cost.ts'
import { useText } from '../../i18n/index.ts'
import { procedurePath, type Locale } from '../../paths.ts'
import { formatDate } from '../format.ts'
import { communeOf, toCaseLine, type CaseNames } from './line.ts'

/** A line of the facts of a case. */
export interface CaseFact {
  label: string
  text?: string
  href?: string
}

const fact = (label: string, text: string | null | undefined, href?: string): CaseFact[] =>
  text ? [{ label, text, ...(href && { href }) }] : []

const answeredWords = ({ on, dueOn, isLate }: AnsweredInTime, locale: Locale): string =>
  useText(locale).publicCases.facts[isLate ? 'late' : 'inTime'](
    formatDate(on, locale),
    formatDate(dueOn, locale),
  )

/** What is known of a public case, as names and values. @param agency name of the one that handles it */
export function toCaseFacts(
  one: PublicCase,
  names: CaseNames & { agency?: string | undefined },
  locale: Locale,
): CaseFact[] {
  const { facts } = useText(locale).publicCases
  const { kind, topic } = toCaseLine(one, names, locale)
  const place = [one.spot, communeOf(one.commune, names, locale)].filter(Boolean).join(', ')
  const day = (value: string | null) => value && formatDate(value, locale)
  return [
    ...fact(facts.number, one.number),
    ...fact(facts.kind, kind),
    ...fact(facts.topic, topic),
    ...fact(facts.place, place),
    ...fact(facts.procedure, one.procedure, one.procedure ? procedurePath(one.procedure, locale) : undefined),
    ...fact(facts.agency, names.agency),
    ...fact(facts.sent, day(one.receivedOn)),
    ...fact(facts.due, day(one.dueOn)),
    ...fact(facts.closed, one.answered ? null : day(one.closedOn)),
    ...fact(facts.answered, one.answered && answeredWords(one.answered, locale)),
    ...fact(facts.given, one.isPartial ? facts.partly : null),
    ...fact(facts.cost, one.cost && toCostText(one.cost, locale)),
  ]
}
