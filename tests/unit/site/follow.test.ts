import { describe, expect, it } from 'vitest'
import { feedOf, isOneClick, readFollow, readOwnAct, statusOfFollow } from '../../../site/views/follow.ts'

describe('a wish to follow', () => {
  it('is read from the form', () => {
    const body = 'dia-chi=+Ten%40vi-du.vn&nhip=weekly&trang=%2Fthu-tuc%2F1.000001'
    expect(readFollow(body)).toMatchObject({
      ...{ address: 'Ten@vi-du.vn', often: 'weekly', page: '/thu-tuc/1.000001', problem: null },
    })
  })

  it('keeps what was typed, whatever it is', () => {
    expect(readFollow('dia-chi=ten&nhip=x')).toMatchObject({
      typed: 'ten',
      often: 'daily',
      problem: 'noAddress',
    })
    expect(readFollow(null)).toMatchObject({ problem: 'tooLarge' })
    expect([statusOfFollow('noAddress'), statusOfFollow('tooMany'), statusOfFollow(null)]).toEqual([
      400, 429, 200,
    ])
  })
})

describe("the page of one's own", () => {
  it('does what the pressed button says', () => {
    expect(readOwnAct('nhip=weekly&doi=7')).toEqual({ act: 'change', id: '7', often: 'weekly' })
    expect(readOwnAct('nhip=weekly&bo=7')).toEqual({ act: 'leave', id: '7' })
    expect(readOwnAct('bo-het=1')).toEqual({ act: 'endAll' })
    expect(readOwnAct('xoa=1')).toEqual({ act: 'forget' })
    expect(readOwnAct('dia-chi=a%40b.vn')).toBeNull()
    expect(readOwnAct(null)).toBeNull()
  })
})

describe('the feed of the same content', () => {
  it.each([
    ['/thu-tuc/1.000001', '/thu-tuc/1.000001/thay-doi.xml'],
    ['/thu-tuc', '/rss/thu-tuc.xml'],
    ['/thu-tuc?linh-vuc=ho-tich', '/rss/thu-tuc.xml?linh-vuc=ho-tich'],
    ['/co-quan/so-tu-phap', '/theo-doi/thay-doi.xml?trang=%2Fco-quan%2Fso-tu-phap'],
    ['/tin-tuc', '/rss/tin-tuc.xml'],
    ['/van-ban/1-2026', '/theo-doi/thay-doi.xml?trang=%2Fvan-ban%2F1-2026'],
    ['/tim-kiem?q=a', '/theo-doi/thay-doi.xml?trang=%2Ftim-kiem%3Fq%3Da'],
  ])('of %s is %s', (path, feed) => expect(feedOf(path, 'vi')).toBe(feed))
})

it('a mail program leaves for its reader with one click', () => {
  expect(isOneClick('List-Unsubscribe=One-Click')).toBe(true)
  expect(isOneClick('')).toBe(false)
})
