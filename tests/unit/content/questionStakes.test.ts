import { describe, expect, test } from 'vitest'
import { withAnswers, type Conditioned } from '../../../cms/content/questions/applied.ts'
import { courseOf, pathsOf, type AskedQuestion } from '../../../cms/content/questions/ask.ts'
import { applies } from '../../../cms/content/questions/condition.ts'
import { stakesOf } from '../../../cms/content/questions/stakes.ts'
import { loadChoices } from '../../../cms/seed/choice.ts'
import { inVietnamese } from '../../../cms/seed/locales.ts'
import { loadQuestionnaires } from '../../../cms/seed/questionnaire.ts'
import { withWhen } from '../../../cms/seed/withWhen.ts'
import * as fields from '../../../cms/seed/workedFields.ts'
import { loadWorkedProcedures } from '../../../cms/seed/workedProcedures.ts'

const question = (key: string, askIf?: string): AskedQuestion => ({
  ...{ key, askIf },
  options: [{ key: 'co' }, { key: 'khong' }],
})
const asks = (questions: AskedQuestion[], doc: Conditioned, answers: Record<string, string>) =>
  courseOf(questions, new Map(Object.entries(answers)), stakesOf(doc)).next?.key

describe('a question is asked as long as its answer can change something', () => {
  const questions = [question('a'), question('b'), question('c', 'b=co'), question('d')]
  const papers = (...whens: string[]) => ({ cases: [{ documents: whens.map((when) => ({ when })) }] })

  test('not where the answers before it settle all that depends on it', () => {
    const doc = papers('a=co & b=co', 'd=co')
    expect(asks(questions, doc, { a: 'co' })).toBe('b')
    expect(asks(questions.toSpliced(2, 1), doc, { a: 'khong' })).toBe('d')
    expect(asks(questions.toSpliced(2, 1), papers('a=khong\nb=co', 'd=co'), { a: 'khong' })).toBe('d')
  })

  test('where a later question that matters is asked by it, and not where none is', () => {
    expect(asks(questions, papers('a=co & c=co', 'd=co'), { a: 'co' })).toBe('b')
    expect(asks(questions, papers('a=co & c=co', 'd=co'), { a: 'khong' })).toBe('d')
    expect(asks(questions, papers('d=co', 'a=co'), { a: 'co' })).toBe('b')
  })

  test('not for a paper of a case that does not apply', () => {
    const doc = { cases: [{ when: 'a=co', documents: [{ when: 'd=co' }] }, { when: 'a=khong' }] }
    const two = [question('a'), question('d')]
    expect(asks(two, doc, { a: 'co' })).toBe('d')
    expect(asks(two, doc, { a: 'khong' })).toBeUndefined()
  })

  test('where no condition names it: it is asked for its own sake', () => {
    expect(asks([question('a'), question('z')], papers('a=co'), { a: 'khong' })).toBe('z')
  })

  test('not once the answers lead elsewhere, whatever else is answered', () => {
    const doc = { leads: [{ when: 'a=co & b=co' }, { when: 'a=khong' }], ...papers('d=co') }
    expect(asks(questions, doc, { a: 'khong' })).toBeUndefined()
    expect(asks(questions, doc, { a: 'co' })).toBe('b')
    expect(asks(questions, doc, { a: 'co', b: 'co' })).toBeUndefined()
    expect(asks(questions, doc, { a: 'co', b: 'khong' })).toBe('d')
  })
})

const questionnaires = await loadQuestionnaires()
const worked = await loadWorkedProcedures()
const procedures = [...questionnaires].map(([code, one]): [string, Conditioned, AskedQuestion[]] => {
  const whole = worked.get(code)!
  const doc = {
    ...(inVietnamese(one) as object),
    ...withWhen(code, fields.inVietnamese(whole), fields.rowsWithWhen(whole)),
  } as unknown as Conditioned & { questions: AskedQuestion[] }
  return [code, doc, doc.questions]
})
const choices = [...(await loadChoices())].map(
  ([slug, { questions, leads }]): (typeof procedures)[number] => [
    ...([slug, { leads }, questions] as [string, Conditioned, AskedQuestion[]]),
  ],
)

/** Taken evenly from all paths. */
const MOST_WALKED = 150

/** What a reader sees: the first lead that applies, or else the rows that do. */
const outcomeOf = (doc: Conditioned, answers: ReadonlyMap<string, string>) =>
  doc.leads?.find((one) => applies(one, answers)) ?? withAnswers(doc, answers)

describe.each([...procedures, ...choices])('%s', (_, doc, questions) => {
  test('leads to the same with the questions that matter as with all', () => {
    const stakes = stakesOf(doc)
    const paths = [...pathsOf(questions)]
    const step = Math.ceil(paths.length / MOST_WALKED)
    for (const path of paths.filter((_path, at) => at % step === 0)) {
      const { answers, next } = courseOf(questions, path, stakes)
      expect(next).toBeUndefined()
      expect(JSON.stringify(outcomeOf(doc, answers))).toBe(JSON.stringify(outcomeOf(doc, path)))
    }
  })
})
