import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest, type RestRequest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let admin: Person
let editor: Person
let logId: string
let gapId: string

const open = { depth: 0, overrideAccess: true } as const
const missing = [{ text: 'Số của tôi là …', day: '2026-01-05' }]
const figures = {
  ...{ query: 'làm sổ đỏ', key: 'lam so do', examples: 'làm sổ đỏ (3)', refinedTo: 'đất (2)' },
  ...{ searches: 3, zero: 1, refined: 2, abandoned: 0, clicked: 0, clicks: [], missing },
  ...{ firstSeen: '2026-01-05', lastSeen: '2026-01-05' },
}

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  admin = await signIn(payload, 'admin')
  editor = await signIn(payload, 'publisher')
  const batch = { day: '2026-01-05', kind: 'batch' as const, entries: [], searches: 0 }
  logId = String((await payload.create({ collection: 'search-log', ...open, data: batch })).id)
  const gap = { ...figures, status: 'open' as const }
  gapId = String((await payload.create({ collection: 'search-gaps', ...open, data: gap })).id)
})
afterAll(() => running.stop())

const ask = (request: RestRequest) => rest(payload, request)
const everyone = () => [undefined, editor.token, admin.token]

describe('the log of searches', () => {
  test('is read by staff only', async () => {
    for (const path of [
      '/search-log',
      `/search-log/${logId}`,
      '/search-log/count',
      '/search-log?where[day][exists]=true',
    ])
      expect((await ask({ method: 'GET', path })).status, path).toBe(403)
    expect((await ask({ method: 'GET', path: '/search-log', token: editor.token })).status).toBe(200)
  })

  test('is written, changed and deleted by no request of anyone', async () => {
    const body = { day: '2026-01-05', kind: 'batch', entries: [{ query: 'giả' }] }
    for (const token of everyone()) {
      expect((await ask({ method: 'POST', path: '/search-log', token, body })).status).toBe(403)
      expect((await ask({ method: 'PATCH', path: `/search-log/${logId}`, token, body })).status).toBe(403)
      expect(
        (await ask({ method: 'PATCH', path: '/search-log?where[id][exists]=true', token, body })).status,
      ).toBe(403)
      expect((await ask({ method: 'DELETE', path: `/search-log/${logId}`, token })).status).toBe(403)
      expect(
        (await ask({ method: 'DELETE', path: '/search-log?where[id][exists]=true', token })).status,
      ).toBe(403)
    }
  })
})

describe('clusters of searches', () => {
  test('are read by staff only', async () => {
    for (const path of [
      '/search-gaps',
      `/search-gaps/${gapId}`,
      '/search-gaps/count',
      '/search-gaps?where[query][like]=a',
    ])
      expect((await ask({ method: 'GET', path })).status, path).toBe(403)
    expect((await ask({ method: 'GET', path: `/search-gaps/${gapId}`, token: editor.token })).status).toBe(
      200,
    )
  })

  test('tell nothing of what is inside the account of the assignee', async () => {
    const guesses = ['hash', 'salt', 'email'].flatMap((name) => [
      ...[`sort=assignee.${name}`, `sort=-assignee__${name}`, `sort=query,-assignee.${name}`],
      ...[`where[assignee.${name}][like]=a`, `where[or][0][and][0][assignee.${name}][exists]=true`],
    ])
    for (const guess of guesses) {
      for (const path of [`/search-gaps?${guess}`, `/search-gaps/count?${guess}`]) {
        if (path.includes('count?sort')) continue
        expect((await ask({ method: 'GET', path, token: editor.token })).status, path).toBe(400)
      }
    }
    for (const guess of ['sort=assignee', `where[assignee][equals]=${admin.id}`])
      expect(
        (await ask({ method: 'GET', path: `/search-gaps?${guess}`, token: editor.token })).status,
        guess,
      ).toBe(200)
  })

  test('are made by nobody, changed by editors, deleted by administrators', async () => {
    const path = `/search-gaps/${gapId}`
    for (const token of everyone())
      expect(
        (await ask({ method: 'POST', path: '/search-gaps', token, body: { query: 'x', key: 'x' } })).status,
      ).toBe(403)
    expect((await ask({ method: 'PATCH', path, body: { status: 'ignored' } })).status).toBe(403)
    expect((await ask({ method: 'DELETE', path })).status).toBe(403)
    expect((await ask({ method: 'DELETE', path, token: editor.token })).status).toBe(403)
    expect(
      (await ask({ method: 'PATCH', path, token: editor.token, body: { status: 'ignored' } })).status,
    ).toBe(200)
  })

  test('keep their figures whatever is sent', async () => {
    const forged = {
      ...{
        query: 'khác',
        key: 'khac',
        examples: 'x',
        refinedTo: 'x',
        searches: 999,
        zero: 999,
        refined: 999,
      },
      ...{ abandoned: 999, clicked: 999, clicks: [{ kind: 'result', rank: 1, count: 9 }] },
      ...{ firstSeen: '2000-01-01', lastSeen: '2000-01-01', assigneeName: 'Ai đó' },
      lastCheck: { at: '2026-01-01T00:00:00.000Z', rank: 1, engine: 'meilisearch', ok: true },
    }
    for (const token of [editor.token, admin.token]) {
      await ask({ method: 'PATCH', path: `/search-gaps/${gapId}`, token, body: forged })
      const stored = await payload.findByID({ collection: 'search-gaps', id: gapId, ...open })
      expect(stored).toMatchObject({ ...figures, missing: [{ text: missing[0]!.text }] })
      expect(stored.assigneeName ?? null).toBeNull()
      expect(stored.lastCheck?.at ?? null).toBeNull()
    }
  })

  test('readers’ notes are removed by administrators only', async () => {
    const clear = (token: string) =>
      ask({ method: 'PATCH', path: `/search-gaps/${gapId}`, token, body: { missing: [] } })
    const notes = async () =>
      (await payload.findByID({ collection: 'search-gaps', id: gapId, ...open })).missing
    await clear(editor.token)
    expect(await notes()).toHaveLength(1)
    await clear(admin.token)
    expect(await notes()).toHaveLength(0)
  })
})
