import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let editor: Person
let admin: Person
let procedure: string

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  editor = await signIn(payload, 'publisher')
  admin = await signIn(payload, 'admin')
  procedure = String((await make(payload, 'procedures', 'published')).id)
})
afterAll(() => running.stop())

const to = (relationTo: string, value: string) => ({ relationTo, value })
const pinned = (queries: string[], more: object = {}) => ({
  queries: queries.map((text) => ({ text })),
  results: [to('procedures', procedure)],
  ...more,
})
const save = (body: object, method: 'POST' | 'PATCH' = 'POST', id = '') =>
  rest(payload, { method, path: `/best-bets${id && `/${id}`}`, token: editor.token, body })

describe('a best bet', () => {
  test('is kept with its searches folded, and by their words in the list', async () => {
    const { status, json } = await save(pinned(['Sổ  đỏ', 'so do', 'Làm bìa đỏ']))
    expect(status).toBe(201)
    expect(json.doc).toMatchObject({
      keys: ['so do', 'lam bia do'],
      title: 'Sổ đỏ, so do, Làm bìa đỏ',
      enabled: true,
    })
    const { json: changed } = await save({ note: 'chỉ sửa ghi chú' }, 'PATCH', json.doc.id)
    expect(changed.doc).toMatchObject({ keys: ['so do', 'lam bia do'] })
    const { json: other } = await save({ queries: [{ text: 'Thuê đất' }] }, 'PATCH', json.doc.id)
    expect(other.doc).toMatchObject({ keys: ['thue dat'], title: 'Thuê đất' })
  })

  test('keeps the order of its results, of several types', async () => {
    const news = String((await make(payload, 'news', 'published')).id)
    const page = String((await make(payload, 'pages', 'published')).id)
    const results = [to('pages', page), to('procedures', procedure), to('news', news)]
    const { json } = await save(pinned(['lễ hội'], { results }))
    const stored = await payload.findByID({
      collection: 'best-bets',
      id: json.doc.id,
      depth: 0,
      overrideAccess: false,
    })
    expect(stored.results).toEqual(results)
  })

  test.each([
    ['no search', { queries: [] }, 'queries'],
    ['a search without words', { queries: [{ text: '?!' }] }, 'queries.0.text'],
    ['no result', { results: [] }, 'results'],
    ['an end before its beginning', { from: '2026-12-02T00:00:00Z', until: '2026-12-01T00:00:00Z' }, 'until'],
    ['a result of another type', { results: [to('users', 'x')] }, 'results'],
  ])('with %s is refused', async (_case, wrong, path) => {
    const { status, json } = await save({ ...pinned(['x y']), ...wrong })
    expect(status).toBe(400)
    expect(json.errors[0].data.errors[0].path).toBe(path)
  })

  test('has five results at most', async () => {
    const ids = await Promise.all(
      [1, 2, 3, 4, 5, 6].map(async () => String((await make(payload, 'news', 'published')).id)),
    )
    const results = ids.map((id) => to('news', id))
    expect((await save(pinned(['x y'], { results }))).status).toBe(400)
    expect((await save(pinned(['x y'], { results: results.slice(1) }))).status).toBe(201)
  })
})

describe('settings of the search', () => {
  const settings = (body: object, { token } = editor) =>
    rest(payload, { method: 'POST', path: '/globals/search-settings', token, body })

  test('have suggestions and the log on, for 90 days, until an editor says otherwise', async () => {
    const read = () => payload.findGlobal({ slug: 'search-settings', depth: 0, overrideAccess: false })
    expect(await read()).toMatchObject({
      suggestions: { enabled: true },
      log: { enabled: true, keepDays: 90 },
    })
    const { status } = await settings({ suggestions: { enabled: false, denied: 'mại dâm\n\nma túy\n' } })
    expect(status).toBe(200)
    expect(await read()).toMatchObject({
      suggestions: { enabled: false, denied: 'mại dâm\n\nma túy\n' },
      log: { enabled: true, keepDays: 90 },
    })
  })

  test.each([0, 731, 1.5, 'x', null])(
    'keep the log for a whole number of days from 1 to 730, not %j',
    async (keepDays) => {
      expect((await settings({ log: { keepDays } }, admin)).status).toBe(400)
    },
  )

  test.each(['x'.repeat(81), 'ma túy\n***'])('take no line like %j', async (denied) => {
    expect((await settings({ suggestions: { denied } })).status).toBe(400)
  })
})
