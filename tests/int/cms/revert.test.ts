import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let token: string

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  token = (await signIn(payload, 'publisher')).token
})
afterAll(() => running.stop())

const patch = (path: string, body: object) => rest(payload, { method: 'PATCH', path, token, body })
const revert = (id: unknown, as?: string) =>
  rest(payload, { method: 'POST', path: `/news/${id}/revert?locale=vi`, ...(as && { token: as }) })
const read = async (id: unknown, query = '', as?: string) =>
  (await rest(payload, { method: 'GET', path: `/news/${id}?depth=0&${query}`, ...(as && { token: as }) }))
    .json

/** A public news item in both languages, with a draft above it in both. */
async function drafted() {
  const { id } = await make(payload, 'news', 'published', {
    title: 'Tin công khai',
    corrections: [{ on: '2026-11-02T05:00:00.000Z', text: 'Đính chính' }],
  })
  await patch(`/news/${id}?locale=en`, { title: 'Public item', _status: 'published' })
  await patch(`/news/${id}?locale=en&draft=true`, { title: 'Draft, not to be seen', _status: 'draft' })
  await patch(`/news/${id}?locale=vi&draft=true`, { title: 'Bản nháp', corrections: [], _status: 'draft' })
  return id
}
const PUBLIC = { vi: 'Tin công khai', en: 'Public item' }

test('going back to what is public throws the draft away in both languages and shows nobody any of it', async () => {
  const id = await drafted()
  const { status, json } = await revert(id, token)
  expect(status).toBe(200)
  expect(json.doc).toMatchObject({
    title: PUBLIC.vi,
    _status: 'published',
    corrections: [{ text: 'Đính chính' }],
  })
  expect(await read(id, 'locale=all')).toMatchObject({ title: PUBLIC })
  expect(await read(id, 'locale=all&draft=true', token)).toMatchObject({
    title: PUBLIC,
    _status: 'published',
  })
  await patch(`/news/${id}`, { author: 'Sửa tiếp' })
  expect(await read(id, 'locale=all')).toMatchObject({ title: PUBLIC, author: 'Sửa tiếp' })
})

test('it is for editors, and for what is public', async () => {
  const id = await drafted()
  expect((await revert(id)).status).toBe(403)
  expect(await read(id, 'draft=true', token)).toMatchObject({ title: 'Bản nháp' })
  const never = await make(payload, 'news', 'draft')
  expect((await revert(never.id, token)).status).toBe(404)
  expect((await revert('khong-co', token)).status).toBe(404)
})
