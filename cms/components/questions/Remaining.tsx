'use client'
import { useTranslation } from '@payloadcms/ui'
import type { Questionnaire } from '../../checks/readQuestionnaire.ts'
import { CHANNELS, FEE_KINDS, OFFICES, TIME_UNITS } from '../../collections/procedures/choices.ts'
import { withAnswers } from '../../content/questions/applied.ts'
import type { Answers } from '../../content/questions/condition.ts'
import { isShown, placed } from '../../content/questions/rows.ts'
import type { QuestionWords } from './text.ts'

interface Props {
  doc: Questionnaire
  answers: Answers
  words: QuestionWords
}
type Choices = readonly { value: string; label: { vi: string; en: string } }[]
type Method = Questionnaire['methods'][number]

const joined = (parts: (string | null)[], by: string) => parts.filter((part) => part?.trim()).join(by)

function useNames() {
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'vi'
  const nameOf = (choices: Choices, value: string | null): string =>
    choices.find((choice) => choice.value === value)?.label[language].toLowerCase() ?? value ?? ''
  const format = new Intl.NumberFormat(language)
  const amountOf = (value: number | null, unit: string) =>
    value === null ? '' : `${format.format(value)} ${unit}`
  const timeOf = ({ value, unit, note }: Method['time']) =>
    joined([amountOf(value, nameOf(TIME_UNITS, unit)), note], ' ')
  const feeOf = ({ kind, amount, note }: Method['fees'][number]) =>
    joined([nameOf(FEE_KINDS, kind), amountOf(amount, ''), note], ' ')
  return {
    methodOf: ({ channel, time, fees }: Method) =>
      joined([nameOf(CHANNELS, channel), timeOf(time), ...fees.map(feeOf)], ', '),
    officeOf: (office: string | null) => nameOf(OFFICES, office),
  }
}

function List({
  heading,
  items,
  words,
}: {
  heading: string
  items: (string | null)[]
  words: QuestionWords
}) {
  return (
    <>
      <h5>{heading}</h5>
      {items.length === 0 && <p>{words.nothing}</p>}
      <ul>
        {items.map((item, at) => (
          <li key={at}>{item}</li>
        ))}
      </ul>
    </>
  )
}

/** What remains of a procedure for somebody with these answers. */
export function Remaining({ doc, answers, words }: Props) {
  const { methodOf, officeOf } = useNames()
  const kept = withAnswers(doc, answers)
  const lead = placed('leads', doc.leads).findIndex((row) => isShown(row, answers))
  if (lead >= 0) return <p>{words.lead(lead + 1)}</p>
  const lists: [string, (string | null)[]][] = [
    [words.papers, kept.cases.flatMap(({ documents }) => documents.map(({ name }) => name))],
    [words.steps, kept.cases.flatMap(({ steps }) => steps.map(({ text }) => text))],
    [words.methods, kept.methods.map(methodOf)],
    [words.offices, kept.offices.map(({ office }) => officeOf(office))],
    [words.variants, kept.variants.map(({ variant }) => variant)],
  ]
  return lists.map(([heading, items]) => <List key={heading} {...{ heading, items, words }} />)
}
