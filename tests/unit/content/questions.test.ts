import { describe, expect, test } from 'vitest'
import { withAnswers } from '../../../cms/content/questions/applied.ts'
import { courseOf as courseWith, pathsOf } from '../../../cms/content/questions/ask.ts'
import { applies, formatCondition, parseCondition } from '../../../cms/content/questions/condition.ts'

const given = (answers: Record<string, string>) => new Map(Object.entries(answers))
const options = (...keys: string[]) => keys.map((key) => ({ key }))

describe('conditions', () => {
  test.each([
    ['ai=tre', { ai: 'tre' }, true],
    ['ai=tre', { ai: 'lon' }, false],
    ['ai=tre', {}, false],
    ['ai!=tre', {}, true],
    ['ai=tre|lon', { ai: 'lon' }, true],
    ['ai!=tre|lon', { ai: 'lon' }, false],
    ['ai=tre & cm!=bo-roi', { ai: 'tre', cm: 'co' }, true],
    ['ai=tre & cm!=bo-roi', { ai: 'tre', cm: 'bo-roi' }, false],
    ['loai=nha-o & chu=to-chuc\ncap=3', { cap: '3' }, true],
    ['', {}, true],
    ['\n', {}, true],
  ])('%j of %j: %s', (when, answers, expected) => {
    expect(applies({ when }, given(answers as Record<string, string>))).toBe(expected)
  })

  test.each(['ai', 'ai=', '=tre', 'ai=tre &', 'ai==tre', 'Ai=tre', 'ai=tre|', 'ai=tre, cm=co'])(
    '%j is none, and its row is not left out',
    (when) => {
      expect(parseCondition(when)).toBeNull()
      expect(applies({ when }, new Map())).toBe(true)
    },
  )

  test('are written as they are read', () => {
    const text = 'a=b|c & d!=e\nf=g'
    expect(formatCondition(parseCondition(text)!)).toBe(text)
  })
})

const BIRTH = [
  { key: 'ai', options: options('tre', 'lon') },
  { key: 'cha-me', askIf: 'ai=tre', options: options('co', 'khong') },
  { key: 'kenh', options: options('truc-tiep', 'truc-tuyen') },
]

/** Of questions on which no rows depend. */
const courseOf = (questions: typeof BIRTH, given: ReadonlyMap<string, string>) =>
  courseWith(questions, given, { leads: [], rows: [] })

describe('the course of a questionnaire', () => {
  test('asks what follows from the answers', () => {
    expect(courseOf(BIRTH, new Map()).next?.key).toBe('ai')
    expect(courseOf(BIRTH, given({ ai: 'tre' })).next?.key).toBe('cha-me')
    expect(courseOf(BIRTH, given({ ai: 'lon' })).next?.key).toBe('kenh')
    expect(courseOf(BIRTH, given({ ai: 'lon', kenh: 'truc-tiep' })).next).toBeUndefined()
  })

  test('leaves out answers that were not asked for, and goes on from the furthest question that is reached', () => {
    const { answers, next } = courseOf(BIRTH, given({ ai: 'lon', 'cha-me': 'co', kenh: 'x', khac: 'y' }))
    expect([...answers]).toEqual([['ai', 'lon']])
    expect(next?.key).toBe('kenh')
    expect([...courseOf(BIRTH, given({ kenh: 'truc-tiep' })).answers]).toEqual([])
  })

  test('has a path for each combination that can be reached', () => {
    const paths = [...pathsOf(BIRTH)].map((path) => [...path.values()].join(' '))
    expect(paths).toEqual([
      'tre co truc-tiep',
      'tre co truc-tuyen',
      'tre khong truc-tiep',
      'tre khong truc-tuyen',
      'lon truc-tiep',
      'lon truc-tuyen',
    ])
    expect([...pathsOf(BIRTH, 4)]).toHaveLength(4)
  })
})

test('answers leave only the rows that apply', () => {
  const doc = {
    cases: [
      { documents: [{ name: 'Tờ khai' }, { name: 'Cam đoan', when: 'giay=khong' }], steps: [] },
      { when: 'ai=lon' },
    ],
    methods: [
      {
        time: 1,
        fees: [
          { amount: 0, when: 'ai=tre' },
          { amount: 8000, when: 'ai=lon' },
        ],
      },
    ],
  }
  const { cases, methods } = withAnswers(doc, given({ ai: 'tre' }))
  expect(cases).toEqual([{ documents: [{ name: 'Tờ khai' }], steps: [] }])
  expect(methods[0]?.fees).toEqual([{ amount: 0, when: 'ai=tre' }])
})
