import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LogEntry } from '../../../cms/searchReport/shapes.ts'
import { make } from '../../support/content.ts'
import { startFakePortal, type FakePortal } from '../../support/fakePortal.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let portal: FakePortal
let editor: Person
let runSearchReport: (payload: Payload, now?: Date) => Promise<void>

beforeAll(async () => {
  portal = await startFakePortal()
  running = await startPayload({ PORTAL_INTERNAL_URLS: portal.url })
  payload = running.payload
  editor = await signIn(payload, 'publisher')
  ;({ runSearchReport } = await import('../../../cms/jobs/searchReport.ts'))
})
afterAll(async () => {
  await running?.stop()
  await portal?.stop()
})

const open = { depth: 0, overrideAccess: true } as const
const entry = (query: string, more: Partial<LogEntry> = {}): LogEntry => ({
  query,
  ...{ type: '', locale: 'vi', searches: 1, zero: 0, fallback: 0, hits: 5, refined: [], clicks: [] },
  ...more,
})
const log = (day: string, entries: LogEntry[], notes: { query: string; text: string }[] = []) =>
  payload.create({
    collection: 'search-log',
    ...open,
    data: { day, kind: 'batch', entries: entries as never, notes, searches: entries.length },
  })
const gap = async (key: string) =>
  (await payload.find({ collection: 'search-gaps', where: { key: { equals: key } }, ...open })).docs[0]
const logs = async () =>
  (await payload.find({ collection: 'search-log', sort: 'day', pagination: false, ...open })).docs
const patch = (id: string, body: object, headers = {}) =>
  rest(payload, { method: 'PATCH', path: `/search-gaps/${id}`, token: editor.token, body, headers })

/** Noon in Viet Nam. */
const noon = (day: string) => new Date(`${day}T05:00:00Z`)

describe('searches become clusters', () => {
  test('spellings are added up over batches and days, and the batches of a day become one document', async () => {
    await log('2026-01-05', [
      entry('làm sổ đỏ', { searches: 2, zero: 2, hits: 0, refined: [{ query: 'đất đai', count: 1 }] }),
      entry('lam so do', { zero: 1, hits: 0 }),
    ])
    await log('2026-01-05', [
      entry('làm sổ đỏ', { searches: 3, clicks: [{ kind: 'result', rank: 2, count: 1 }] }),
    ])
    await log('2026-01-06', [entry('làm so đỏ', { clicks: [{ kind: 'result', rank: 2, count: 1 }] })])
    await runSearchReport(payload, noon('2026-01-06'))
    expect((await logs()).map(({ day, kind, searches }) => [day, kind, searches])).toEqual([
      ['2026-01-05', 'day', 6],
      ['2026-01-06', 'day', 1],
    ])
    expect(await gap('lam so do')).toMatchObject({
      query: 'làm sổ đỏ',
      status: 'open',
      ...{ searches: 7, zero: 3, refined: 1, abandoned: 4, clicked: 2 },
      ...{ firstSeen: '2026-01-05', lastSeen: '2026-01-06' },
      clicks: [{ kind: 'result', rank: 2, count: 2 }],
    })
  })

  test('running again changes nothing, and new searches are added', async () => {
    const before = await gap('lam so do')
    await runSearchReport(payload, noon('2026-01-06'))
    expect(await gap('lam so do')).toEqual(before)
    await log('2026-01-06', [entry('làm sổ đỏ')])
    await runSearchReport(payload, noon('2026-01-06'))
    expect(await gap('lam so do')).toMatchObject({ searches: 8, abandoned: 5 })
  })

  test('what was searched once, or always found, is nobody’s work', async () => {
    await log('2026-01-06', [
      entry('chuyện riêng của một người', { zero: 1, hits: 0 }),
      entry('đăng ký khai sinh', { searches: 3, clicks: [{ kind: 'result', rank: 1, count: 3 }] }),
    ])
    await runSearchReport(payload, noon('2026-01-06'))
    expect(await gap('chuyen rieng cua mot nguoi')).toBeUndefined()
    expect(await gap('dang ky khai sinh')).toBeUndefined()
    await log('2026-01-06', [entry('chuyện riêng của một người', { zero: 1, hits: 0 })])
    await runSearchReport(payload, noon('2026-01-06'))
    expect(await gap('chuyen rieng cua mot nguoi')).toMatchObject({ searches: 2, zero: 2 })
  })

  test('one person’s words are not shown with a cluster', async () => {
    await log('2026-01-06', [
      entry('cấp lại bằng', {
        searches: 3,
        refined: [
          { query: 'giấy phép lái xe', count: 2 },
          { query: 'bí mật', count: 1 },
        ],
      }),
      entry('cap lai bang'),
    ])
    await runSearchReport(payload, noon('2026-01-06'))
    expect(await gap('cap lai bang')).toMatchObject({
      examples: 'cấp lại bằng (3)',
      refinedTo: 'giấy phép lái xe (2)',
    })
  })

  test('hostile words stay words', async () => {
    const hostile = ['__proto__', '<script>alert(1)</script>', "'; drop table users; --", '$where[a.b]=1']
    await log(
      '2026-01-06',
      hostile.map((query) => entry(query, { searches: 2, zero: 2, hits: 0 })),
    )
    await runSearchReport(payload, noon('2026-01-06'))
    const { docs } = await payload.find({ collection: 'search-gaps', pagination: false, ...open })
    expect(docs.map(({ query }) => query)).toEqual(expect.arrayContaining(hostile))
  })

  test('notes of readers come to the cluster of their query, once', async () => {
    const note = { query: 'làm sổ đỏ', text: 'Tìm mẫu đơn số 09' }
    await log('2026-01-06', [], [note, note, { query: '', text: 'Giá đất ở xã Cốc Lếu' }])
    await runSearchReport(payload, noon('2026-01-06'))
    expect((await gap('lam so do'))?.missing).toMatchObject([{ text: note.text, day: '2026-01-06' }])
    expect(await gap('gia dat o xa coc leu')).toMatchObject({ searches: 0, lastSeen: '2026-01-06' })
  })
})

test('a note that cannot be kept holds up neither the others nor the log', async () => {
  const texts = ['\u200b', 'x'.repeat(2000), 'a' + '🙂'.repeat(499), 'Giá nước sạch']
  const notes = texts.map((text) => ({ query: '', text }))
  await log('2026-01-06', [], notes)
  await runSearchReport(payload, noon('2026-01-06'))
  const where = { 'missing.text': { in: texts } }
  expect((await payload.find({ collection: 'search-gaps', where, ...open })).totalDocs).toBe(2)
  expect((await logs()).filter(({ kind }) => kind === 'batch')).toEqual([])
})

describe('a cluster is worked on', () => {
  let person: Person

  test('assigning needs a due date, and a person of the agency', async () => {
    const { id } = (await gap('lam so do'))!
    const [land, health] = [
      await make(payload, 'agencies', 'published'),
      await make(payload, 'agencies', 'published'),
    ]
    person = await signIn(payload, 'publisher', 'so-y-te@test.example', String(health.id))
    expect((await patch(id, { status: 'assigned', agency: land.id })).status).toBe(400)
    const wrong = await patch(id, { agency: land.id, assignee: person.id, dueOn: '2026-02-01' })
    expect(wrong.status).toBe(400)
    expect(wrong.json.errors[0].message).toContain('không thuộc cơ quan')
    const english = { 'accept-language': 'en' }
    expect((await patch(id, { status: 'assigned' }, english)).json.errors[0].message).toContain('due date')
    const assigned = await rest(payload, {
      ...{ method: 'PATCH', path: `/search-gaps/${id}`, token: (await signIn(payload, 'admin')).token },
      body: { assignee: person.id, dueOn: '2026-02-01' },
    })
    expect(assigned.status).toBe(200)
    expect(await gap('lam so do')).toMatchObject({
      status: 'assigned',
      agency: health.id,
      assigneeName: 'Người publisher',
    })
  })

  test('closes only when its query finds the chosen page among the first three', async () => {
    const { id } = (await gap('lam so do'))!
    const { id: page } = await make(payload, 'procedures', 'published')
    const others = [1, 2, 3].map((n) => ({ type: 'procedures', id: `khac-${n}` }))
    const close = { status: 'closed', chosen: { relationTo: 'procedures', value: page } }
    expect((await patch(id, { status: 'closed' })).json.errors[0].message).toContain('Hãy chọn trang')

    portal.answer = { hits: others }
    const missing = await patch(id, close)
    expect(missing.status).toBe(400)
    expect(missing.json.errors[0].message).toContain('không có trong 3 kết quả đầu')
    portal.answer = { hits: [...others, { type: 'procedures', id: String(page) }] }
    expect((await patch(id, close)).json.errors[0].message).toContain('đứng thứ 4')
    portal.answer = { hits: [{ type: 'news', id: String(page) }] }
    expect((await patch(id, close)).status).toBe(400)
    expect((await gap('lam so do'))?.status).toBe('assigned')

    portal.answer = { hits: [others[0]!, { type: 'procedures', id: String(page) }] }
    const closed = await rest(payload, {
      ...{ method: 'PATCH', path: `/search-gaps/${id}`, token: person.token, body: close },
    })
    expect(closed.status).toBe(200)
    expect(closed.json.doc).toMatchObject({
      status: 'closed',
      lastCheck: { rank: 2, engine: 'meilisearch', ok: true },
    })
    expect(portal.asked.at(-1)).toBe('làm sổ đỏ')
  })

  test('a portal that is away or broken refuses with a sentence, and nothing is lost', async () => {
    const { id } = (await gap('cap lai bang'))!
    const { id: page } = await make(payload, 'procedures', 'published')
    const close = { status: 'closed', chosen: { relationTo: 'procedures', value: page } }
    for (const answer of [{ status: 500 }, null]) {
      portal.answer = answer
      const refused = await patch(id, close)
      expect(refused.status).toBe(503)
      expect(refused.json.errors[0].message).toContain('Cổng chưa trả lời')
    }
    expect(await gap('cap lai bang')).toMatchObject({ status: 'open', searches: 4 })
  })

  test('a closed one that finds its page no more is open again after a week', async () => {
    portal.answer = { hits: [], engine: 'database' }
    const inAWeek = new Date(Date.now() + 8 * 24 * 3600 * 1000)
    await runSearchReport(payload, inAWeek)
    expect((await gap('lam so do'))?.status).toBe('closed')
    portal.answer = { hits: [] }
    await runSearchReport(payload, new Date(inAWeek.getTime() + 24 * 3600 * 1000))
    expect(await gap('lam so do')).toMatchObject({ status: 'assigned', lastCheck: { rank: null, ok: false } })
  })
})

test('a closed one whose page was deleted is open again', async () => {
  const data = { key: 'cu', query: 'cũ', status: 'open' as const, lastSeen: '2026-01-06' }
  const { id } = await payload.create({ collection: 'search-gaps', data, ...open })
  const { id: page } = await make(payload, 'procedures', 'published')
  portal.answer = { hits: [{ type: 'procedures', id: String(page) }] }
  const chosen = { relationTo: 'procedures', value: page }
  expect((await patch(String(id), { status: 'closed', chosen })).status).toBe(200)
  await payload.delete({ collection: 'procedures', id: page, ...open })
  portal.answer = { hits: [] }
  await runSearchReport(payload, new Date(Date.now() + 15 * 24 * 3600 * 1000))
  expect(await gap(data.key)).toMatchObject({ status: 'open', lastCheck: { rank: null, ok: false } })
})

test('after the days of the settings nothing is left but what somebody works on', async () => {
  await payload.updateGlobal({ slug: 'search-settings', data: { log: { keepDays: 10 } }, ...open })
  await log('2026-03-01', [entry('mới', { searches: 2 })], [{ query: 'làm sổ đỏ', text: 'Còn thiếu' }])
  await runSearchReport(payload, noon('2026-03-10'))
  expect((await logs()).map(({ day }) => day)).toEqual(['2026-03-01'])
  const { docs } = await payload.find({ collection: 'search-gaps', pagination: false, sort: 'key', ...open })
  expect(docs.map(({ key }) => key)).toEqual(['lam so do', 'moi'])
  expect(docs[0]).toMatchObject({ searches: 0, examples: '', missing: [{ text: 'Còn thiếu' }] })
  await runSearchReport(payload, noon('2026-03-11'))
  expect(await logs()).toEqual([])
  expect((await gap('lam so do'))?.missing).toEqual([])
  expect(await gap('moi')).toBeUndefined()
})
