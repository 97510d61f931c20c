import { describe, expect, test } from 'vitest'
import { withAnswers, type Conditioned } from '../../../cms/content/questions/applied.ts'
import { pathsOf, type AskedQuestion, type Path } from '../../../cms/content/questions/ask.ts'
import { checkQuestions } from '../../../cms/content/questions/check.ts'
import { applies } from '../../../cms/content/questions/condition.ts'
import { inVietnamese } from '../../../cms/seed/locales.ts'
import { loadQuestionnaires, type Questionnaire } from '../../../cms/seed/questionnaire.ts'
import { withWhen } from '../../../cms/seed/withWhen.ts'
import * as fields from '../../../cms/seed/workedFields.ts'
import { loadWorkedProcedures } from '../../../cms/seed/workedProcedures.ts'
import { linesOf } from '../import/data.ts'
import { FACTS } from './questionnaireFacts.ts'

interface Row {
  when?: string
}
interface Method extends Row {
  channel: string
  time?: { value?: number; unit?: string; note?: string }
  fees?: Row[]
}
interface Asked extends Conditioned {
  questions: AskedQuestion[]
  cases: { when?: string; documents: (Row & { name: string })[] }[]
  methods: Method[]
  leads?: { procedure: string; when: string }[]
  offices?: { office: string; when: string }[]
}

const catalogue = new Set(
  ['procedures', 'procedures-national'].flatMap((file) => linesOf(`${file}.jsonl`)).map(({ code }) => code),
)
const questionnaires = await loadQuestionnaires()
const worked = await loadWorkedProcedures()

/** A procedure as the seed stores it, with codes in place of ids. */
const askedOf = (code: string, one: Questionnaire): Asked => {
  const whole = worked.get(code)!
  const stored = fields.inVietnamese(whole)
  return {
    ...(inVietnamese(one) as object),
    ...withWhen(code, stored, fields.rowsWithWhen(whole)),
  } as unknown as Asked
}

const all = [...questionnaires].map(([code, one]) => [code, askedOf(code, one)] as const)

/** What a reader gets: another procedure, or papers, times and an office. */
function outcomeOf(asked: Asked, path: Path) {
  const { leads, cases, methods, offices } = withAnswers(asked, path)
  const times = methods.map(({ channel, time }) =>
    time?.value ? `${channel} ${time.value} ${time.unit}` : `${channel} ${time?.note}`,
  )
  return {
    lead: leads?.[0]?.procedure,
    papers: cases.flatMap(({ documents }) => documents.map(({ name }) => name)),
    ...{ cases, methods, times, offices: (offices ?? []).map(({ office }) => office) },
  }
}

const walked = all.map(
  ([code, asked]) =>
    [code, [...pathsOf(asked.questions)].map((path) => ({ path, got: outcomeOf(asked, path) }))] as const,
)

test('the six matters are there, each with the facts that its paths are checked against', () => {
  expect(all.map(([code]) => code)).toEqual(Object.keys(FACTS).toSorted())
  for (const { paths } of Object.values(FACTS))
    expect(Object.values(paths).filter(Array.isArray).length).toBeGreaterThanOrEqual(8)
})

describe.each(walked)('%s', (code, ways) => {
  const { offices = [], times, paths } = FACTS[code]!

  test('leads on each path to one other procedure, or to papers of one case', () => {
    for (const { path, got } of ways) {
      if (got.lead) continue
      expect([[...path.values()], got.cases.length, got.papers.length > 0]).toEqual([
        [...path.values()],
        1,
        true,
      ])
      expect(new Set(got.papers).size).toBe(got.papers.length)
    }
  })

  test('has on each path the office and the times of its class', () => {
    for (const { path, got } of ways.filter((way) => !way.got.lead)) {
      const office = offices.filter(([, when]) => applies({ when }, path)).map(([name]) => name)
      expect([[...path.values()], got.offices]).toEqual([[...path.values()], office])
      const [expected, ...others] = times.filter(([, when]) => applies({ when }, path))
      expect(others).toEqual([])
      expect(got.times.map((time, at) => time.startsWith(expected![0][at]!))).toEqual(
        expected![0].map(() => true),
      )
      expect(new Set(got.methods.map(({ channel }) => channel)).size).toBe(got.methods.length)
      for (const { fees } of got.methods) expect(fees?.length ?? 1).toBe(1)
    }
  })

  test.each(Object.entries(paths))('%s', (answers, expected) => {
    const way = ways.find(({ path }) => [...path.values()].join(' ') === answers)
    if (typeof expected === 'string') expect(way?.got.lead).toBe(expected)
    else
      expect(
        way?.got.papers.map((name, at) => (name.startsWith(expected[at]!) ? expected[at] : name)),
      ).toEqual(expected)
  })

  test('asks at most eight questions, without a contradiction, and leads to what is in the catalogue', () => {
    const asked = all.find(([own]) => own === code)![1]
    expect(checkQuestions(asked)).toEqual({ problems: [], paths: ways.length })
    expect(Math.max(...ways.map(({ path }) => path.size))).toBeLessThanOrEqual(8)
    for (const { procedure } of asked.leads ?? []) expect(catalogue).toContain(procedure)
  })
})

test('a condition on a row that is not stored is refused by name', () => {
  const [code, asked] = all[0]!
  const { cases, ...rest } = fields.rowsWithWhen(worked.get(code)!)
  expect(() => withWhen(code, { ...asked, cases: [] }, { cases, ...rest })).toThrow(
    `${code} cases has no row`,
  )
})
