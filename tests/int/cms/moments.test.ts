import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CapMessage } from '../../../cms/content/alerts/cap.ts'
import type { SearchType } from '../../../search/types.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { setPortal } from '../../support/portal.ts'
import { rest } from '../../support/restClient.ts'

const all = { depth: 0, overrideAccess: true } as const
const MIDNIGHT = Date.parse('2027-03-01T00:00:00+07:00')
const HOUR = 3_600_000
const iso = (ms: number) => new Date(ms).toISOString()
/** As the admin stores a day. */
const day = (text: string) => `${text}T12:00:00.000Z`

let running: Running
let payload: Payload
const ids: Record<string, string> = {}

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  const add = async (
    name: string,
    collection: string,
    data: object,
    status: 'published' | 'draft' = 'published',
  ) => (ids[name] = String((await make(payload, collection, status, data as never)).id))
  await add('begins', 'legal-documents', { effectiveOn: day('2027-03-01') })
  await add('ends', 'legal-documents', { effectiveOn: day('2026-01-01'), expiresOn: day('2027-02-28') })
  await add('sentFromAbroad', 'legal-documents', { effectiveOn: '2027-02-28T17:00:00.000Z' })
  await add('draft', 'legal-documents', { effectiveOn: day('2027-03-01') }, 'draft')
  await add('otherDay', 'legal-documents', { effectiveOn: day('2027-03-02'), expiresOn: day('2027-03-02') })
  await add('procedure', 'procedures', { effectiveTo: day('2027-02-28') })
  await add('news', 'news', { publishedAt: iso(MIDNIGHT + HOUR) })
  await add('trashed', 'news', { publishedAt: iso(MIDNIGHT + HOUR), deletedAt: iso(Date.now()) })
  await add('provider', 'service-providers', {
    templates: [
      { purpose: 'search', url: 'https://dichvucong.gov.vn/cu?q={code}', validTo: day('2027-02-28') },
      { purpose: 'search', url: 'https://dichvucong.gov.vn/moi?q={code}', validFrom: day('2027-03-01') },
    ],
  })
  const bet = await payload.create({
    collection: 'best-bets',
    data: {
      queries: [{ text: 'mưa lũ' }],
      results: [{ relationTo: 'news', value: ids.news! }],
      from: iso(MIDNIGHT + 2 * HOUR),
      until: iso(MIDNIGHT + 3 * HOUR),
      enabled: true,
    } as never,
    ...all,
  })
  ids.bet = String(bet.id)
  const alerts = [{ text: 'Mưa lũ', severity: 'emergency', from: iso(MIDNIGHT + 4 * HOUR) }]
  ids.portal = (await setPortal(payload, { alerts } as never)).id
})
afterAll(() => running?.stop())

/** Names of what has a moment after one time and until another. */
async function turnsBetween(after: number, until: number): Promise<string[]> {
  const { listTurns } = await import('../../../cms/moments/list.ts')
  const turns = await listTurns(payload, { after: new Date(after), until: new Date(until) })
  const nameOf = (id: string) => Object.keys(ids).find((name) => ids[name] === id)
  return turns.map(({ id, at }) => `${nameOf(id)} ${(at - MIDNIGHT) / HOUR}`).sort()
}

describe('moments of stored content', () => {
  test('days begin and end at midnight in Viet Nam, however they were written', async () => {
    const due = ['begins 0', 'ends 0', 'procedure 0', 'provider 0', 'sentFromAbroad 0']
    expect(await turnsBetween(MIDNIGHT - 1, MIDNIGHT)).toEqual(due)
    expect(await turnsBetween(MIDNIGHT - 12 * HOUR, MIDNIGHT + HOUR - 1)).toEqual(due)
  })

  test('there is none between', async () => {
    expect(await turnsBetween(MIDNIGHT - 23 * HOUR, MIDNIGHT - 1)).toEqual([])
    expect(await turnsBetween(MIDNIGHT, MIDNIGHT + HOUR - 1)).toEqual([])
  })

  test('what is hidden until its moment is found, at its very minute', async () => {
    expect(await turnsBetween(MIDNIGHT, MIDNIGHT + 4 * HOUR)).toEqual([
      'bet 2',
      'bet 3',
      'news 1',
      'portal 4',
    ])
    expect(await turnsBetween(MIDNIGHT + HOUR, MIDNIGHT + 2 * HOUR - 1)).toEqual([])
  })
})

describe('the worker', () => {
  const agreed: string[] = []
  const agreeOn = async (type: SearchType, changed: string[]) => {
    const nameOf = (id: string) => Object.keys(ids).find((name) => ids[name] === id)
    agreed.push(...changed.map((id) => `${type} ${nameOf(id)}`))
  }
  const watchFrom = async (time: () => number) => {
    const { makeMomentWatch } = await import('../../../cms/jobs/moments.ts')
    return makeMomentWatch(payload, agreeOn, { now: time })
  }
  const atMidnight = [
    'legal-documents begins',
    'legal-documents ends',
    'legal-documents sentFromAbroad',
    'procedures procedure',
  ]

  test('has the index agree at each moment, once', async () => {
    let now = MIDNIGHT - 5000
    const tick = await watchFrom(() => now)
    await tick()
    expect(agreed).toEqual([])
    for (now = MIDNIGHT; now < MIDNIGHT + 60_000; now += 1000) await tick()
    expect(agreed.sort()).toEqual(atMidnight)
  })

  test('catches up after a stop, and is not harmed by a clock that was set back', async () => {
    agreed.length = 0
    const tick = await watchFrom(() => MIDNIGHT + 5 * HOUR)
    await tick()
    expect(agreed).toContain('news news')
    agreed.length = 0
    await (
      await watchFrom(() => MIDNIGHT - HOUR)
    )()
    expect(agreed.sort()).toEqual(expect.arrayContaining([...atMidnight, 'news news']))
    agreed.length = 0
    await (
      await watchFrom(() => MIDNIGHT - HOUR + 1000)
    )()
    expect(agreed).toEqual([])
  })
})

describe('an alert', () => {
  const until = iso(Date.now() + HOUR)
  const add = (data: object) =>
    payload.create({
      ...{ collection: 'alerts', locale: 'vi', ...all },
      data: { title: 'Sạt lở', text: 'Tránh quốc lộ 4D', until, ...data } as never,
    })
  const change = (id: string, data: object) =>
    payload.update({ collection: 'alerts', id, data: data as never, trash: true, ...all })
  const open = async () => {
    const { listOpenMessages } = await import('../../../site/data/alertMessages.ts')
    return (await listOpenMessages()).map(({ msgType, status, info }) => [msgType, status, info[0]!.headline])
  }
  const issued = async (): Promise<CapMessage[]> => {
    const { json } = await rest(payload, { method: 'GET', path: '/alert-messages?sort=sent&limit=0' })
    return (json.docs as { content: CapMessage }[]).map(({ content }) => content)
  }

  test('is told to other systems with each change, by messages that stay as they were', async () => {
    const { id } = await add({})
    expect(await open()).toEqual([])
    await change(id, { status: 'actual' })
    const [first] = await issued()
    expect(first).toMatchObject({ msgType: 'Alert', status: 'Actual', scope: 'Public' })
    await change(id, { severity: 'emergency', title: 'Sạt lở lớn' })
    await change(id, { href: '/tin-tuc' })
    expect(await open()).toEqual([['Update', 'Actual', 'Sạt lở lớn']])
    await change(id, { isCancelled: true, cancelReason: 'Đã thông đường' })
    expect(await open()).toEqual([['Cancel', 'Actual', 'Sạt lở lớn']])
    const all = await issued()
    expect(all).toHaveLength(3)
    expect(all).toContainEqual(first)
    expect(all.find(({ msgType }) => msgType === 'Cancel')?.note).toBe('Đã thông đường')
    const messages = { method: 'PATCH', path: '/alert-messages?where[id][exists]=true' } as const
    expect((await rest(payload, { ...messages, body: { msgType: 'Alert' } })).status).toBe(403)
  })

  test('is on pages only when issued for real, until it is over; a deleted one is called off', async () => {
    const { listAlerts, listPastAlerts } = await import('../../../site/data/alerts.ts')
    const { expireKept } = await import('../../../site/data/kept.ts')
    const shown = async () => {
      expireKept()
      return (await listAlerts('vi')).map(({ title }) => title)
    }
    const exercise = await add({ title: 'Diễn tập', status: 'exercise' })
    await add({ title: 'Nháp' })
    await add({ title: 'Chỉ CAP', status: 'actual', channels: ['cap'] })
    const real = await add({ title: 'Thật', status: 'actual' })
    await add({ title: 'Đã qua', status: 'actual', from: iso(Date.now() - HOUR), until: iso(Date.now() - 1) })
    expect(await shown()).toEqual(['Thật'])
    expect((await listPastAlerts('vi', 1)).docs.map(({ title }) => title)).toContain('Đã qua')
    const { json } = await rest(payload, { method: 'GET', path: '/alerts?limit=0' })
    const titles = (json.docs as { title: string }[]).map(({ title }) => title)
    expect(titles).not.toEqual(expect.arrayContaining([expect.stringMatching(/Nháp|Diễn tập/)]))
    expect(await open()).toContainEqual(['Alert', 'Exercise', 'Diễn tập'])
    await change(real.id, { deletedAt: new Date().toISOString() })
    expect(await shown()).toEqual([])
    expect(await open()).toContainEqual(['Cancel', 'Actual', 'Thật'])
    await payload.delete({ collection: 'alerts', id: exercise.id, ...all })
    expect(await open()).toContainEqual(['Cancel', 'Exercise', 'Diễn tập'])
    await expect(add({ until: null })).rejects.toThrow()
  })
})
