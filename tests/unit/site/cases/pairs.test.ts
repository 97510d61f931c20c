import { expect, test } from 'vitest'
import { inPairs } from '../../../../site/views/cases/pairs.ts'

test('a photo of before stands beside one of after, and the rest follows', () => {
  expect(inPairs([1, 2, 3], [10])).toEqual([1, 10, 2, 3])
})
