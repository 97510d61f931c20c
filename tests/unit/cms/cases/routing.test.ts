import { expect, test } from 'vitest'
import { routeOf } from '../../../../cms/cases/routing.ts'

const routes = [
  { topic: 'giao-thong', commune: 'bac-ha', to: 'xa-bac-ha' },
  { topic: 'giao-thong', to: 'so-xay-dung' },
  { agency: 'so-y-te', to: 'thanh-tra' },
]

test.each([
  [{ topic: 'giao-thong', commune: 'bac-ha' }, 'xa-bac-ha'],
  [{ topic: 'giao-thong', commune: 'sa-pa' }, 'so-xay-dung'],
  [{ agency: 'so-y-te' }, 'thanh-tra'],
  [{ topic: 'van-hoa' }, undefined],
])('%o goes by the first route that fits', (asked, to) => {
  expect(routeOf(routes, asked)?.to).toBe(to)
})
