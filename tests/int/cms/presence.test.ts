import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { holdersOf } from '../../../cms/presence/store.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let lan: Person
let minh: Person
let ofAgency: Person
let auditor: Person
let id: string

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  const agency = String((await make(payload, 'agencies', 'published')).id)
  lan = await signIn(payload, 'author', 'lan@test.example')
  minh = await signIn(payload, 'publisher', 'minh@test.example')
  ofAgency = await signIn(payload, 'publisher', 'xa@test.example', agency)
  auditor = await signIn(payload, 'auditor')
  id = String((await make(payload, 'news', 'draft')).id)
})
afterAll(() => running.stop())

const tell = (person: Person | null, body: object) =>
  rest(payload, { method: 'POST', path: '/presence', body, ...(person && { token: person.token }) })
const onNews = (person: Person | null, more: object = {}) => tell(person, { collection: 'news', id, ...more })
const held = async () => (await holdersOf(payload, { collection: 'news', ids: [id] })).get(id)?.name

test('a form tells who else types since when, until they save; taking over is told to the other', async () => {
  expect((await onNews(lan)).json).toEqual({ holder: null, others: [], takenBy: null })
  expect((await onNews(lan, { isEditing: true })).json.holder).toMatchObject({ isMe: true })
  const { json } = await onNews(minh)
  expect(json.holder).toMatchObject({ name: 'Người author', isMe: false })
  expect(Date.now() - Date.parse(json.holder.since)).toBeLessThan(60_000)
  expect(await held()).toBe('Người author')
  await onNews(minh, { isEditing: true, takesOver: true })
  expect((await onNews(lan, { isEditing: true })).json.takenBy).toMatchObject({ name: 'Người publisher' })
  expect(await held()).toBe('Người publisher')
  await onNews(minh)
  expect(await held()).toBe('Người publisher')
  await onNews(minh, { hasEnded: true })
  expect((await onNews(lan, { isEditing: true })).json).toMatchObject({
    holder: { isMe: true },
    takenBy: null,
  })
  await onNews(lan, { hasEnded: true })
  expect(await held()).toBeUndefined()
})

test('nobody learns of or holds what they may not read or change', async () => {
  expect((await onNews(null)).status).toBe(403)
  expect((await onNews(ofAgency)).status).toBe(404)
  expect((await onNews(auditor)).status).toBe(200)
  for (const act of [{ isEditing: true }, { takesOver: true }]) {
    expect((await onNews(auditor, act)).status).toBe(403)
    expect((await tell(ofAgency, { global: 'search-settings', ...act })).status).toBe(403)
  }
  expect((await tell(minh, { global: 'search-settings', isEditing: true })).status).toBe(200)
  for (const body of [{}, { collection: 'news' }, { collection: 'news', id: { $ne: 1 } }])
    expect((await tell(minh, body)).status).toBe(400)
  for (const body of [
    { collection: 'constructor', id },
    { global: 'nothing' },
    { collection: 'news', id: 'x' },
  ])
    expect((await tell(minh, body)).status).toBe(404)
})
