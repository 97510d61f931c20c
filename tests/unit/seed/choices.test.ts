import { describe, expect, test } from 'vitest'
import { pathsOf, type Path } from '../../../cms/content/questions/ask.ts'
import { checkChoice } from '../../../cms/content/questions/check.ts'
import { applies } from '../../../cms/content/questions/condition.ts'
import { loadChoices, type SeedChoice } from '../../../cms/seed/choice.ts'
import { loadContent } from '../../../cms/seed/content.ts'
import { handedOver } from '../../../site/views/choice/result.ts'
import { loadQuestionnaires } from '../../../cms/seed/questionnaire.ts'
import { inVietnamese } from '../../../cms/seed/locales.ts'
import { linesOf } from '../import/data.ts'
import { REACHED } from './choiceFacts.ts'

interface Line {
  code: string
  /** Of the national portal alone. */
  state?: string
}

const catalogue = new Map(
  ['procedures', 'procedures-national'].flatMap((file) =>
    (linesOf(`${file}.jsonl`) as unknown as Line[]).map((line) => [line.code, line] as const),
  ),
)
const choices = await loadChoices()
const agencies = (await loadContent('agencies')).map(({ key }) => key)

const leadOf = ({ leads }: SeedChoice, path: Path) => leads.find((one) => applies(one, path))

/** What a path reaches: codes, joined where there are several, or the key of an agency. */
const reachedBy = (choice: SeedChoice, path: Path): string => {
  const lead = leadOf(choice, path)
  return (lead?.procedures ?? [lead?.agency]).join(' + ')
}

test('the three fields that have many alike are there', () => {
  expect([...choices.keys()]).toEqual(Object.keys(REACHED).toSorted())
})

describe.each([...choices])('%s', (slug, choice) => {
  const paths = [...pathsOf(choice.questions)]

  test('asks without a contradiction, and at most eight questions on each path', () => {
    const leads = choice.leads.map((lead) => ({ ...lead, procedures: lead.procedures ?? [] }))
    expect(checkChoice({ ...choice, leads })).toEqual({ problems: [], paths: paths.length })
    expect(Math.max(...paths.map(({ size }) => size))).toBeLessThanOrEqual(8)
  })

  test('reaches on each path what the source says', () => {
    const found = Object.fromEntries(
      paths.map((path) => [[...path.values()].join(' '), reachedBy(choice, path)]),
    )
    const expected = paths.map((path) => {
      const words = [...path.values()].join(' ')
      const rows = REACHED[slug]!.filter(([answers]) => words === answers || words.startsWith(`${answers} `))
      // The longest row that begins the path says it most exactly.
      const row = rows.toSorted(([a], [b]) => b.length - a.length)[0]
      return [words, row?.[1]] as const
    })
    expect(found).toEqual(Object.fromEntries(expected))
  })

  test('reaches each procedure of the table, which is in the catalogue, and says how several differ', () => {
    const reached = new Set(paths.map((path) => reachedBy(choice, path)))
    expect([...reached].toSorted()).toEqual([...new Set(REACHED[slug]!.map(([, to]) => to))].toSorted())
    for (const { procedures = [], agency, note } of choice.leads) {
      for (const code of procedures)
        expect([code, catalogue.has(code), catalogue.get(code)?.state ?? 'ACTIVE']).toEqual([
          code,
          true,
          'ACTIVE',
        ])
      if (agency) expect(agencies).toContain(agency)
      if (procedures.length !== 1) expect(note?.vi && note.en).toBeTruthy()
    }
  })
})

test('what a questionnaire asks in the same words is answered already', async () => {
  const answered = (slug: string, given: string) => {
    const { questions } = inVietnamese(choices.get(slug)) as {
      questions: { key: string; text: string; options: { key: string; label: string }[] }[]
    }
    const path = new Map(given.split(' ').map((one) => one.split('=') as [string, string]))
    return questions.flatMap((question) => {
      const option = question.options.find(({ key }) => key === path.get(question.key))
      return option ? [{ question, option }] : []
    })
  }
  const questionnaires = await loadQuestionnaires()
  const over = (slug: string, given: string, code: string) =>
    handedOver(answered(slug, given) as never, inVietnamese(questionnaires.get(code)) as never)
  expect(over('hoat-dong-xay-dung', 'can=giay-phep viec=moi loai=nha-o chu=ca-nhan', '1.013225')).toEqual({
    'q-viec': 'moi',
    'q-loai': 'nha-o',
    'q-chu': 'ca-nhan',
  })
  const births = 'can=khai-sinh ai=tre nn=khong cha-me=ket-hon goi=khong'
  expect(Object.keys(over('ho-tich', births, '1.001193'))).toHaveLength(4)
  // Under another key there, and with other options.
  expect(over('ho-tich', 'can=ket-hon viec=moi hai-nguoi=vn', '1.000894')).toEqual({
    'q-viec': 'moi',
    'q-nn': 'vn',
  })
  expect(over('ho-tich', 'can=ket-hon viec=moi hai-nguoi=co', '2.000806')).toEqual({})
  expect(over('dat-dai', 'can=sang-ten viec=thua-ke', '1.013831')).toEqual({ 'q-viec': 'thua-ke' })
})
