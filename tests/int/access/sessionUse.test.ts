import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { rest } from '../../support/restClient.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { PASSWORD } from '../../support/people.ts'

const MINUTE_MS = 60_000

let running: Running
let token: string

beforeAll(async () => {
  running = await startPayload({ SECOND_FACTOR: 'optional' })
  const account = { email: 'nguoi@test.example', password: PASSWORD }
  await running.payload.create({
    collection: 'users',
    data: { ...account, name: 'Lò Thị Mẩy', roles: ['admin'] },
    depth: 0,
  })
  vi.useFakeTimers({ toFake: ['Date'] })
  const signIn = { method: 'POST', path: '/users/login', body: account } as const
  token = (await rest(running.payload, signIn)).json.token
})
afterAll(async () => {
  vi.useRealTimers()
  await running.stop()
})

async function isSignedInAfter(minutes: number, headers: Record<string, string> = {}): Promise<boolean> {
  vi.setSystemTime(Date.now() + minutes * MINUTE_MS)
  const { json } = await rest(running.payload, { method: 'GET', path: '/users/me', token, headers })
  return json.user !== null
}

/** Requests do not wait until their use is stored. */
const untilStored = () => {
  const lastSeenAt = new Date().toISOString()
  return vi.waitFor(async () => {
    const { docs } = await running.payload.db.find({ collection: 'sign-in-sessions', where: {}, limit: 1 })
    expect(docs).toMatchObject([{ lastSeenAt }])
  })
}

test('a session goes on with requests of a person, not with those a page sends on its own', async () => {
  expect(await isSignedInAfter(20)).toBe(true)
  await untilStored()
  expect(await isSignedInAfter(20)).toBe(true)
  await untilStored()
  expect(await isSignedInAfter(20, { 'X-Unattended': '1' })).toBe(true)
  expect(await isSignedInAfter(11)).toBe(false)
})
