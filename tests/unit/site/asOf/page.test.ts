import { describe, expect, it } from 'vitest'
import { pageKey } from '../../../../site/cache/pageKey.ts'
import { asOfRoute, isAsOfRoute } from '../../../../site/middleware/asOf.ts'
import { toAsOf, toNoDay } from '../../../../site/views/as-of.ts'
import { toProcedurePage } from '../../../../site/views/procedures/page.ts'
import { procedure } from '../procedures/fixtures.ts'

const at = { href: '/thu-tuc/1.001193', locale: 'vi' } as const
const stretch = { kind: 'stretch', version: 'v', hasEarlier: true } as const

describe('the notice above an earlier version', () => {
  it('says of which days it is and leads to the present one and its neighbours', () =>
    expect(toAsOf({ ...stretch, from: '2026-09-01', to: '2026-10-04' }, at)).toEqual({
      kind: 'heed',
      title: 'Nội dung từ ngày 01/09/2026 đến hết ngày 04/10/2026',
      text: 'Đây là nội dung cũ của trang, chỉ để tra cứu.',
      links: [
        { label: 'Xem bản hiện hành', href: '/thu-tuc/1.001193' },
        { label: 'Xem bản trước đó', href: '/thu-tuc/1.001193?ngay=2026-08-31' },
        { label: 'Xem bản sau đó', href: '/thu-tuc/1.001193?ngay=2026-10-05' },
      ],
    }))

  it('names a single day, and says that what still holds has not changed', () => {
    const one = { ...stretch, from: '2026-09-01', to: '2026-09-01' }
    expect(toAsOf(one, at).title).toBe('Nội dung ngày 01/09/2026')
    expect(toAsOf({ ...one, to: null }, at)).toMatchObject({
      kind: 'info',
      text: 'Từ ngày đó đến nay nội dung không thay đổi.',
    })
  })

  it.each([
    ['bad', 400],
    ['future', 400],
    ['before', 404],
    ['lost', 404],
    ['withdrawn', 410],
  ] as const)('is a reason with a status where there is nothing: %s', (problem, status) =>
    expect(toNoDay({ kind: 'none', problem, since: '2026-09-01' }, 'en')).toMatchObject({ status }),
  )
})

describe('the page of an earlier day', () => {
  it('tells what applied on that day and leads to no questions', () => {
    const doc = procedure({
      ...{ effectiveFrom: '2026-07-01', effectiveTo: '2026-09-30' },
      questions: [{ key: 'a', text: 'Hỏi?', options: [{ key: 'b', text: 'Đáp' }] }],
    } as never)
    expect(toProcedurePage(doc, 1, 'vi', { day: '2026-09-30' }).ended).toBeUndefined()
    expect(toProcedurePage(doc, 1, 'vi', { day: '2026-10-01' }).ended?.kind).toBe('stop')
    expect(toProcedurePage(doc, 1, 'vi', { day: '2026-09-30' }).ask).toBeUndefined()
  })

  const asked = new URLSearchParams('ngay=2026-09-01')
  it.each([
    ['/thu-tuc/1.001193', '/nhu-ngay/thu-tuc/1.001193'],
    ['/van-ban/118-2025-nd-cp', '/nhu-ngay/van-ban/118-2025-nd-cp'],
    ['/thu-tuc', undefined],
    ['/thu-tuc/quyet-dinh', undefined],
    ['/thu-tuc/1.001193.json', undefined],
    ['/thu-tuc/1.001193/chuan-bi', undefined],
    ['/tin-tuc/mot-tin', undefined],
  ])('of %s is rendered by %s', (path, route) => expect(asOfRoute(path, asked)).toBe(route))

  it('has no address of its own', () => {
    expect(asOfRoute('/thu-tuc/1.001193', new URLSearchParams('ngay='))).toBeUndefined()
    expect(isAsOfRoute('/nhu-ngay/thu-tuc/1.001193')).toBe(true)
  })

  it('is kept by its day; a data file has no days', () => {
    expect(pageKey('/thu-tuc/1.001193?ngay=2026-09-01&x=1')).toBe('/thu-tuc/1.001193?ngay=2026-09-01')
    expect(pageKey('/en/van-ban/118-2025-nd-cp?ngay=2026-09-01')).toBe(
      '/en/van-ban/118-2025-nd-cp?ngay=2026-09-01',
    )
    expect(pageKey('/thu-tuc/1.001193.json?ngay=2026-09-01')).toBe('/thu-tuc/1.001193.json')
  })
})
