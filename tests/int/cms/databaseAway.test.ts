import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { make } from '../../support/content.ts'
import { prepareOutage, type Outage } from '../../support/outage.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { PASSWORD, signIn, type Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'
import { isMongo } from '../../support/testDatabase.ts'

let running: Running
let payload: Payload
let editor: Person
let outage: Outage
let id: unknown

beforeAll(async () => {
  const outageOf = await prepareOutage()
  running = await startPayload()
  payload = running.payload
  editor = await signIn(payload, 'publisher')
  id = (await make(payload, 'news', 'published', { title: 'Tin trước khi mất điện' })).id
  outage = outageOf(payload)
})
afterAll(() => running.stop())

const save = () =>
  rest(payload, {
    method: 'PATCH',
    path: `/news/${String(id)}?draft=true`,
    token: editor.token,
    body: { title: 'Tin sau khi mất điện' },
  })
const enter = () =>
  rest(payload, { method: 'POST', path: '/users/login', body: { email: editor.email, password: PASSWORD } })
const alive = () => rest(payload, { method: 'GET', path: '/alive' })

describe('while the database is away', () => {
  beforeAll(() => outage.begin())
  afterAll(() => outage.end())

  test('what is written is refused with 503 and plain words, not as forbidden', async () => {
    const { status, json } = await save()
    expect([status, json.errors[0].message]).toEqual([
      503,
      expect.stringMatching(/tạm thời không dùng được.*not available/),
    ])
  })

  test('a stranger is not let in: SQLite cannot begin what is then forbidden', async () => {
    const { status } = await rest(payload, { method: 'POST', path: '/news', body: { title: 'x' } })
    expect(status).toBe(isMongo ? 403 : 503)
  })

  test('signing in says the same', async () => {
    const { status, json } = await enter()
    expect([status, json.errors[0].message]).toEqual([503, expect.stringMatching(/Xin thử lại/)])
  })

  test('whoever asks whether the admin is alive hears that it has no database', async () => {
    expect(await alive()).toMatchObject({ status: 503, json: { status: 'database away' } })
  })
})

test('afterwards all is as before', async () => {
  await expect.poll(async () => (await alive()).status, { timeout: 60_000 }).toBe(200)
  expect((await enter()).status).toBe(200)
  expect((await save()).status).toBe(200)
})
