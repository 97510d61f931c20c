import { expect, test } from 'vitest'
import { NO_VOCABULARY, readQuestion } from '../../../search/question.ts'

const weightsOf = (query: string) => {
  const [first] = readQuestion(query, { ...NO_VOCABULARY, place: 'Lào Cai' }).readings
  return first?.tokens.map(({ folded, weight }) => `${folded} ${weight}`)
}

test.each([
  ['khí hậu lào cai', ['khi 1', 'hau 1', 'lao 0.3', 'cai 0.3']],
  ['khi hau tinh lao cai', ['khi 1', 'hau 1', 'tinh 0.3', 'lao 0.3', 'cai 0.3']],
  ['công an tỉnh lào cai', ['cong 1', 'an 1', 'tinh 0.3', 'lao 0.3', 'cai 0.3']],
])('the name of the province says little in %j', (query, weights) =>
  expect(weightsOf(query)).toEqual(weights),
)

test.each(['lào cai', 'tỉnh lào cai', 'phường lào cai', 'thành phố lào cai', 'lao động cai nghiện'])(
  'it counts in full in %j, where it is what is asked for or names something else',
  (query) => expect(weightsOf(query)?.every((weight) => weight.endsWith(' 1'))).toBe(true),
)

test('a name that the province stands behind is found whole without it', () => {
  const keysOf = (query: string) => readQuestion(query, { ...NO_VOCABULARY, place: 'Lào Cai' }).nameKeys
  expect(keysOf('công an tỉnh lào cai')).toEqual(expect.arrayContaining(keysOf('công an tỉnh')))
  expect(keysOf('tỉnh lào cai')).toHaveLength(2)
})
