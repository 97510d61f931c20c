import { expect, test, vi } from 'vitest'
import { perList } from '../../../cms/content/perList.ts'

test('what is made of a list is made again for another list or other arguments only', () => {
  const make = vi.fn((list: readonly number[], by: string) => `${list.join(by)}`)
  const joined = perList(make)
  const list = [1, 2]
  expect([joined(list, '-'), joined(list, '-'), joined(list, '+')]).toEqual(['1-2', '1-2', '1+2'])
  expect(make).toHaveBeenCalledTimes(2)
  expect(joined([1, 2], '+')).toBe('1+2')
  expect(make).toHaveBeenCalledTimes(3)
})
