import { describe, expect, test } from 'vitest'
import type { Outage } from '../../../../cms/content/standing.ts'
import type { ProviderProbe } from '../../../../cms/entry-points/types.ts'
import type { HostDay, ServiceProvider } from '../../../../cms/payload-types.ts'
import { toBars, toDays, toRuns } from '../../../../site/views/status/days.ts'
import { toStatusFeed } from '../../../../site/views/status/feed.ts'
import { toStatusRows } from '../../../../site/views/status/page.ts'

const now = new Date('2026-11-30T03:00:00Z')
const since = '2026-11-30T01:00:00.000Z'
const stamps = { createdAt: '2026-11-01T00:00:00.000Z', updatedAt: '2026-11-01T00:00:00.000Z' }

const provider = (key: string, outages: Outage[] = []): ServiceProvider => ({
  ...{ id: key, key, name: `Cổng ${key}`, kind: 'ministry', ...stamps },
  outages: outages.map((one) => ({ ...one, from: one.from! })),
})
const probe = (host: string, state: ProviderProbe['state'], fault: ProviderProbe['fault'] = null) => ({
  ...{ url: `https://${host}/`, host, providers: [host[0]!], state, fault },
  since: state === 'answering' ? null : since,
})
const day = (host: string, on: string, worst: HostDay['worst'], failed = 0): HostDay => ({
  ...{ id: host + on, key: `${host} ${on}`, host, day: on, asked: 24, failed, worst, ...stamps },
})

const planned = { from: '2026-12-05T15:00:00.000Z', until: '2026-12-05T22:00:00.000Z', words: 'Bảo trì' }
const input = {
  providers: [provider('a'), provider('b'), provider('c'), provider('d', [planned])],
  probes: [probe('a.vn', 'answering'), probe('b.vn', 'down', 'dns'), probe('b2.vn', 'answering')],
  days: [
    day('b.vn', '2026-11-30', 'down', 20),
    day('b.vn', '2026-11-20', 'down', 5),
    day('b2.vn', '2026-11-20', 'answering'),
    day('a.vn', '2026-11-30', 'answering'),
  ],
  now,
}

describe('the providers', () => {
  const rows = toStatusRows(input, 'vi')

  test('are shown with their worst address now, those in trouble first', () => {
    expect(rows.map(({ key, level }) => [key, level])).toEqual([
      ['b', 'down'],
      ['a', 'answering'],
      ['c', 'unknown'],
      ['d', 'unknown'],
    ])
    expect(rows[0]).toMatchObject({
      since,
      said: ['từ 30/11/2026, 08:00', 'b.vn: không có tên miền này'],
      picture: '90 ngày qua: 88 ngày chưa rõ, 2 ngày không mở được.',
    })
  })

  test('have the reports of readers of all their addresses beside their state, which these do not change', () => {
    const reports = new Map([
      ['a.vn', 2],
      ['b.vn', 1],
      ['b2.vn', 3],
    ])
    const told = toStatusRows({ ...input, reports }, 'vi')
    expect(told.map(({ key, reported }) => [key, reported?.match(/\d+ lần/)?.[0]])).toEqual([
      ['b', '4 lần'],
      ['a', '2 lần'],
      ['c', undefined],
      ['d', undefined],
    ])
    expect(told.map(({ level }) => level)).toEqual(rows.map(({ level }) => level))
  })

  test('announce what is planned, and say its words while it lasts', () => {
    expect(rows[3]!.coming).toEqual(['Sẽ tạm dừng từ 05/12/2026, 22:00 đến 06/12/2026, 05:00'])
    const during = toStatusRows({ ...input, now: new Date('2026-12-05T16:00:00Z') }, 'en')[1]
    expect(during).toMatchObject({ key: 'd', level: 'outage', words: 'Bảo trì', coming: [] })
  })
})

describe('the last 90 days', () => {
  test('hold the worst of all hosts, what was announced, and nothing that was not asked', () => {
    const days = toDays(input.days, [{ from: '2026-11-19T20:00:00Z', until: '2026-11-19T22:00:00Z' }], now)
    expect(days).toHaveLength(90)
    expect(days[0]).toMatchObject({ day: '2026-09-02', level: 'unknown' })
    expect(days.at(-1)).toEqual({ day: '2026-11-30', level: 'down', asked: 48, failed: 20 })
    expect(days.find((one) => one.day === '2026-11-20')).toMatchObject({ level: 'outage', failed: 5 })
  })

  test('are drawn as one outline per state, with heights of their own', () => {
    const bars = toBars(toRuns(toDays(input.days, [], now)))
    expect(bars.map(({ level }) => level)).toEqual(['unknown', 'down'])
    expect(bars[1]!.d).toBe('M316 0h4v24h-4zM356 0h4v24h-4z')
  })
})

test('the feed tells troubles now and before, and what is announced', () => {
  const settings = { origin: 'https://tinh.vn', siteName: 'Cổng & tỉnh' } as never
  const feed = toStatusFeed(input, { settings, locale: 'vi' })
  expect(feed).toContain('<title>Tình trạng nơi nộp hồ sơ – Cổng &amp; tỉnh</title>')
  const titles = [...feed.matchAll(/<entry>.*?<title>(.*?)<\/title>/gs)].map(([, title]) => title)
  expect(titles).toEqual([
    'Cổng b: Không mở được, từ 30/11/2026, 08:00, b.vn: không có tên miền này',
    'Cổng b: Không mở được, 20/11/2026',
    'Cổng d: Sẽ tạm dừng từ 05/12/2026, 22:00 đến 06/12/2026, 05:00',
  ])
  const ids = [...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(4)
  expect(feed).toContain('<updated>2026-11-30T01:00:00.000Z</updated>')
})
