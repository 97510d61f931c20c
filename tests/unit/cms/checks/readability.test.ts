import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { READING_LEVELS, readabilityOf } from '../../../../cms/checks/readability.ts'

interface Known {
  /** 1 children, 2 plain, 3 press, 4 administrative, 5 legal. */
  level: number
  text: string
}
const { texts } = JSON.parse(readFileSync('tests/fixtures/readability.json', 'utf8')) as { texts: Known[] }

const of = (text: string) => readabilityOf([{ kind: 'text', text }])
const measured = texts.map(({ level, text }) => ({ genre: level, ...of(text)! }))

/** The ranks of values, equal ones sharing the mean of theirs. */
const ranks = (values: number[]): number[] =>
  values.map((value) => {
    const below = values.filter((other) => other < value).length
    return below + (values.filter((other) => other === value).length - 1) / 2
  })

/** Spearman's rank correlation. */
function correlation(a: number[], b: number[]): number {
  const [x, y] = [ranks(a), ranks(b)]
  const mean = (a.length - 1) / 2
  const sum = (p: number[], q: number[]) => p.reduce((s, v, at) => s + (v - mean) * (q[at]! - mean), 0)
  return sum(x, y) / Math.sqrt(sum(x, x) * sum(y, y))
}

describe('fifty texts of known level', () => {
  test('are ranked as their genres are', () => {
    expect(texts.length).toBe(50)
    const [scores, levels] = [measured.map(({ score }) => score), measured.map(({ genre }) => genre)]
    expect(correlation(scores, levels)).toBeGreaterThan(0.9)
  })

  test.each([
    ['those that set the limits', 0],
    ['the others', 1],
  ])(
    '%s are easy for children and in plain words, of medium difficulty in the press, else hard',
    (_, rest) => {
      const wanted = (genre: number) => READING_LEVELS[genre <= 2 ? 0 : genre === 3 ? 1 : 2]
      const half = measured.filter((_one, at) => at % 2 === rest)
      const wrong = half.filter(({ genre, level }) => level !== wanted(genre))
      expect(wrong.length).toBeLessThanOrEqual(1)
    },
  )
})

test('a short text has no figure', () => {
  expect(of('Nộp hồ sơ ở xã.')).toBeNull()
})
