import { expect, it, vi } from 'vitest'
import { makeBatch } from '../../../cms/components/status/batch.ts'

it('combines lookups that are made together, and makes later ones anew', async () => {
  const load = vi.fn(async (ids: string[]) => new Map(ids.map((id) => [id, `nội dung ${id}`])))
  const find = makeBatch(load)
  expect(await Promise.all(['1', '2', '1'].map(find))).toEqual(['nội dung 1', 'nội dung 2', 'nội dung 1'])
  expect(load.mock.calls).toEqual([[['1', '2']]])
  expect(await find('1')).toBe('nội dung 1')
  expect(load).toHaveBeenCalledTimes(2)
})

it('tells each of a failure', async () => {
  const find = makeBatch(() => Promise.reject(new Error('busy')))
  const told = await Promise.allSettled([find('1'), find('2')])
  expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
})
