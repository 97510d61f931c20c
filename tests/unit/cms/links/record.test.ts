import { expect, test } from 'vitest'
import { urlsIn } from '../../../../cms/links/fields.ts'
import { inGroups, makePace } from '../../../../cms/links/pace.ts'
import type { Outcome } from '../../../../cms/links/outcome.ts'
import { afterCheck, isOffline, type LinkRecord } from '../../../../cms/links/record.ts'

const DAY = 86_400_000
const plan = (day: number, hour = 2) => ({
  now: new Date(Date.UTC(2026, 10, day, hour)),
  everyMs: DAY,
  deadAfter: 3,
})
const gone: Outcome = { kind: 'failed', reason: 'http', status: 404 }
const fine: Outcome = { kind: 'fine', status: 200 }
const waiting: LinkRecord = { state: 'waiting' }

test('a link is dead when it has failed on three days, however often on each', () => {
  let link = afterCheck(waiting, gone, plan(1))
  link = afterCheck(link, gone, plan(1, 8))
  expect(link).toMatchObject({ state: 'failing', failedDays: 1, failingSince: '2026-11-01T02:00:00.000Z' })
  link = afterCheck(afterCheck(link, gone, plan(2)), gone, plan(3))
  expect(link).toMatchObject({ state: 'dead', httpStatus: 404, failingSince: '2026-11-01T02:00:00.000Z' })
  expect(afterCheck(link, fine, plan(4))).toMatchObject({ state: 'fine', failingSince: null, failedDays: 0 })
})

test('a host that says nothing neither clears nor adds to a failure', () => {
  const busy: Outcome = { kind: 'unknown', status: 429, retryAfterMs: 3 * DAY }
  const failing = afterCheck(waiting, gone, plan(1))
  const after = afterCheck(failing, busy, plan(2))
  expect(after).toMatchObject({ state: 'failing', failedDays: 1 })
  expect(after.dueAt).toBe(new Date(plan(2).now.getTime() + 3 * DAY).toISOString())
  expect(afterCheck(waiting, busy, plan(2)).state).toBe('unknown')
})

test('a machine without network is told from dead links', () => {
  const dns: Outcome = { kind: 'failed', reason: 'dns' }
  expect(
    isOffline([
      { host: 'a.vn', outcome: dns },
      { host: 'b.vn', outcome: dns },
    ]),
  ).toBe(true)
  expect(
    isOffline([
      { host: 'a.vn', outcome: dns },
      { host: 'b.vn', outcome: fine },
    ]),
  ).toBe(false)
  expect(
    isOffline([
      { host: 'a.vn', outcome: dns },
      { host: 'b.vn', outcome: gone },
    ]),
  ).toBe(false)
  expect(isOffline([{ host: 'a.vn', outcome: dns }])).toBe(false)
})

test('a host is asked once per interval, others meanwhile', async () => {
  const pace = makePace(60)
  const began = Date.now()
  const waits: Record<string, number> = {}
  await inGroups([['a', 'a', 'a'], ['b']], 2, async (group) => {
    for (const host of group) await pace(host)
    waits[group[0]!] = Date.now() - began
  })
  expect(waits.a).toBeGreaterThanOrEqual(115)
  expect(waits.b).toBeLessThan(60)
})

test('links are found in texts, menus and fields for addresses, in both languages', () => {
  const doc = {
    title: 'https://a.vn/khong-phai-lien-ket',
    website: 'https://so.vn/#dau',
    body: { vi: { root: { children: [{ type: 'link', fields: { url: 'https://bao.vn/tin?x=1#y' } }] } } },
    nav: [{ href: '/tin-tuc' }, { href: ' http://cu.vn ' }],
    url: { vi: 'https://vi.vn/', en: 'https://en.vn/' },
    formUrl: 'mailto:a@b.vn',
  }
  expect([...urlsIn(doc)]).toEqual([
    ...['https://so.vn/', 'https://bao.vn/tin?x=1', 'http://cu.vn/', 'https://vi.vn/', 'https://en.vn/'],
  ])
})
