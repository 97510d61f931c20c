import type { CaseKind } from '../../../cms/content/cases/kind.ts'
import type { Words } from '../../../cms/content/types/contentType.ts'
import { useText, type Text } from '../../i18n/index.ts'
import type { Locale } from '../../paths.ts'
import { ASKED, stepsOf, type Step, type Stop } from './steps.ts'
import { FIELDS, toHidden, type AnswerName, type Answers } from './answers.ts'
import type { Problem } from './problems.ts'
import type { Turn } from './turn.ts'

/** A problem in words, and the field at which it is shown. */
export interface ShownProblem {
  id: string
  text: string
}

/** What every page of a form has. */
export interface StopView {
  at: Stop
  title: string
  /** '2', '6'; absent on the last page. */
  number?: { at: string; of: string }
  answers: Answers
  /** What the form sends along. */
  hidden: { name: string; value: string }[]
  problems: ShownProblem[]
  /** The words of a field's problem. */
  problemOf: (name: AnswerName) => string | undefined
}

const titleOf = (step: Step, kind: CaseKind, { intake }: Text, locale: Locale): string => {
  if (step === 'text') return kind.question[locale]
  if (step === 'contact')
    return kind.contact === 'required' ? intake.contact.requiredTitle : intake.contact.optionalTitle
  return intake[step].title
}

/** The title of a page of a form. */
export const titleOfStop = (at: Stop, kind: CaseKind, locale: Locale): string =>
  at === 'check' ? useText(locale).intake.check.title : titleOf(at, kind, useText(locale), locale)

export const toShown = ({ field, says }: Problem, locale: Locale): ShownProblem => ({
  ...{ id: FIELDS[field], text: useText(locale).intake.problems[says] },
})

/** A page of a form as it is shown. @param more problems of the whole form, or of its files */
export function toStopView(
  { at, answers, problems }: Pick<Turn, 'at' | 'answers' | 'problems'>,
  kind: CaseKind,
  locale: Locale,
  more: ShownProblem[] = [],
): StopView {
  const steps = stepsOf(kind, answers)
  const shown = problems.map((problem) => toShown(problem, locale))
  const number = at !== 'check' && { at: String(steps.indexOf(at) + 1), of: String(steps.length) }
  return {
    ...{ at, answers, title: titleOfStop(at, kind, locale), problems: [...more, ...shown] },
    ...(number && { number }),
    hidden: toHidden(answers, ASKED[at]),
    problemOf: (name) => shown.find(({ id }) => id === FIELDS[name])?.text,
  }
}

/** An answer on the last page. */
export interface AnswerRow {
  step: Step
  question: string
  /** Its lines; none when nothing was answered. */
  lines: string[]
}

/** Names of what answers only have keys of. */
export interface Names {
  commune: string | undefined
  agency: string | undefined
  photos: number
  /** A page or procedure by its title. */
  procedure?: string | undefined
  page?: string | undefined
}

const filled = (...lines: (string | undefined | false)[]): string[] =>
  lines.filter((one) => !!one) as string[]

/** Every answer, for the last page. */
export function toAnswerRows(answers: Answers, kind: CaseKind, names: Names, locale: Locale): AnswerRow[] {
  const { intake } = useText(locale)
  const topic: Words | undefined = kind.topics.find(({ key }) => key === answers.topic)?.name
  const position = answers.latitude && `${answers.latitude}, ${answers.longitude}`
  const lines: Record<Step, string[]> = {
    topic: filled(topic?.[locale]),
    urgent: [],
    commune: filled(names.commune),
    spot: filled(answers.spot, position && intake.spot.near(position)),
    page: filled(names.page, answers.page),
    agency: filled(names.agency ?? intake.agency.unknown),
    procedure: filled(answers.procedure, names.procedure),
    text: filled(answers.text),
    photos: filled(names.photos > 0 && intake.photos.have(String(names.photos))),
    contact: filled(answers.name, answers.phone, answers.email, answers.address),
  }
  return stepsOf(kind, answers)
    .filter((step) => step !== 'urgent')
    .map((step) => ({ step, question: titleOf(step, kind, useText(locale), locale), lines: lines[step] }))
}
