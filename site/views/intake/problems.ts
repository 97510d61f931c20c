import type { CaseKind } from '../../../cms/content/cases/kind.ts'
import { phoneParts } from '../../../cms/content/phones.ts'
import type { Text } from '../../i18n/index.ts'
import { LONGEST, type AnswerName, type Answers } from './answers.ts'
import type { Step, Stop } from './steps.ts'

/** What is wrong with an answer: its field, and the words. */
export interface Problem {
  field: AnswerName
  says: keyof Text['intake']['problems']
}

/** What a form is checked against. */
export interface Form {
  kind: CaseKind
  /** Codes of the communes. */
  communes: readonly string[]
  /** Ids of the agencies. */
  agencies: readonly string[]
  /** Whether a path is a page of the portal. */
  isPage: (path: string) => boolean
  /** Whether a code is one of a procedure. */
  isProcedure: (code: string) => boolean
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const tooLong = (answers: Answers, name: keyof typeof LONGEST) => [...answers[name]].length > LONGEST[name]
const isPhone = (text: string) => phoneParts(text).some((part) => typeof part !== 'string')

const long = (answers: Answers, ...names: (keyof typeof LONGEST)[]): Problem[] =>
  names.filter((name) => tooLong(answers, name)).map((field) => ({ field, says: 'tooLong' }))

const unless = (isRight: boolean, field: AnswerName, says: Problem['says']): Problem[] =>
  isRight ? [] : [{ field, says }]

function contactProblems(answers: Answers, { contact }: CaseKind): Problem[] {
  const { name, phone, email, address } = answers
  const missing =
    contact === 'required'
      ? [
          ...unless(name !== '', 'name', 'noName'),
          ...unless(phone !== '' || email !== '', 'phone', 'noContact'),
          ...unless(address !== '', 'address', 'noAddress'),
        ]
      : []
  return [
    ...missing,
    ...unless(phone === '' || isPhone(phone), 'phone', 'badPhone'),
    ...unless(email === '' || EMAIL.test(email), 'email', 'badEmail'),
    ...long(answers, 'name', 'phone', 'email', 'address'),
  ]
}

type Check = (answers: Answers, form: Form) => Problem[]

const CHECKS: Record<Step, Check> = {
  topic: ({ topic }, { kind }) =>
    unless(
      kind.topics.some(({ key }) => key === topic),
      'topic',
      'noTopic',
    ),
  urgent: () => [],
  commune: ({ commune }, { communes }) => unless(communes.includes(commune), 'commune', 'noCommune'),
  spot: (answers) => [
    ...unless(answers.spot !== '' || answers.latitude !== '', 'spot', 'noSpot'),
    ...long(answers, 'spot'),
  ],
  page: ({ page }, { isPage }) =>
    page === '' ? [{ field: 'page', says: 'noPage' }] : unless(isPage(page), 'page', 'badPage'),
  agency: ({ agency }, { agencies }) =>
    unless(agency === '' || agencies.includes(agency), 'agency', 'noAgency'),
  procedure: ({ procedure }, { isProcedure }) =>
    unless(procedure === '' || isProcedure(procedure), 'procedure', 'badProcedure'),
  text: (answers) => [...unless(answers.text !== '', 'text', 'noText'), ...long(answers, 'text')],
  photos: () => [],
  contact: (answers, { kind }) => contactProblems(answers, kind),
}

/** What is wrong with the answers of a page. */
export const problemsOf = (stop: Stop, answers: Answers, form: Form): Problem[] =>
  stop === 'check' ? [] : CHECKS[stop](answers, form)
