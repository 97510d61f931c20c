import { expect, test } from 'vitest'
import { readRating, signRating } from '../../../cms/ratings/token.ts'
import { problemOf, ratedPath, readFeedback, statusOfFeedback } from '../../../site/views/pageFeedback.ts'
import { readStep } from '../../../site/views/serviceRating.ts'
import { toRatingRows } from '../../../site/views/performance/ratings.ts'
import { shareOf } from '../../../cms/content/wilson.ts'

const read = (values: Record<string, string>) => readFeedback(new URLSearchParams(values))

test.each([
  [{ trang: '/', giup: 'co' }, null],
  [{ trang: '/', giup: 'khong', cau: 'Thiếu giờ làm việc' }, null],
  [{ trang: '/' }, 'noVote'],
  [{ trang: '/', giup: 'maybe' }, 'noVote'],
  [{ trang: '/', giup: 'co', cau: ' … ' }, 'empty'],
  [{ trang: '/', giup: 'co', cau: '🙂'.repeat(300) }, 'empty'],
  [{ trang: '/', giup: 'co', cau: 'a'.repeat(300) }, null],
  [{ trang: '/', giup: 'co', cau: 'a'.repeat(301) }, 'tooLong'],
] as const)('%j: %s', (values, problem) => {
  expect(problemOf(read(values))).toBe(problem)
})

test('what is wrong has a status of its own', () => {
  expect([statusOfFeedback('noPage'), statusOfFeedback('tooLarge'), statusOfFeedback('noVote')]).toEqual([
    404, 413, 400,
  ])
})

test.each([
  ['/thu-tuc/1.001193', '/thu-tuc/1.001193'],
  ['/en/thu-tuc/1.001193/chuan-bi', '/thu-tuc/1.001193'],
  ['/tin-tuc/mot-tin', '/tin-tuc/mot-tin'],
  ['/xa-phuong/sa-pa', '/xa-phuong/sa-pa'],
  ['/', '/'],
  ['/danh-gia/abc', null],
  ['//evil.example', null],
])('of %s the page %s can be rated', (path, page) => {
  expect(ratedPath(path)).toBe(page)
})

test('a token is for one service until it expires, and none can be made without the secret', () => {
  const rated = { agency: 'a1', code: '1.001193' }
  const [now, later] = [new Date('2026-11-30T00:00:00Z'), new Date('2027-05-30T00:00:00Z')]
  const token = signRating(rated, later, 'secret')
  expect(token).not.toBe(signRating(rated, later, 'secret'))
  expect(token.length).toBeLessThan(200)
  expect(readRating(token, 'secret', now)).toEqual(rated)
  expect([
    readRating(token, 'other', now),
    readRating(token, 'secret', later),
    readRating('x', 'secret'),
  ]).toEqual([...[null, null, null]])
})

test('a step is one of five', () => {
  expect(['muc=5', 'muc=1', 'muc=6', 'muc=0', 'muc=5.0', ''].map(readStep)).toEqual([
    5,
    1,
    null,
    null,
    null,
    null,
  ])
  expect(readStep(null)).toBeNull()
})

test('a result has its number of people and its interval', () => {
  const ratings = [{ agency: 'a', count: 10, content: shareOf(8, 10) }]
  expect(
    toRatingRows(
      ratings,
      [
        { id: 'a', name: 'Sở A' },
        { id: 'b', name: 'Sở B' },
      ],
      'vi',
    ),
  ).toMatchObject([{ name: 'Sở A', count: '10', content: '80\u00a0%', interval: '49\u00a0% đến 94\u00a0%' }])
})
