import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toRecord } from '../../../cms/import/shapes.ts'
import { importRecords } from '../../../cms/import/run.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let editor: Person

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  editor = await signIn(payload, 'publisher')
})
afterAll(() => running.stop())

type Made = { id: string; category: string }
const makeNews = async () =>
  (await make(payload, 'news', 'published', { lead: 'Đoạn dẫn' })) as unknown as Made

async function send(id: string, body: object, query = '') {
  const path = `/news/${id}${query}`
  const { status } = await rest(payload, { method: 'PATCH', path, token: editor.token, body })
  expect(status).toBe(200)
}
const changedAt = async (id: string, collection: 'news' | 'procedures' = 'news') =>
  (await payload.findByID({ collection, id, depth: 0, overrideAccess: false })).contentChangedAt ?? null

test('looking for a change leaves the other language as it is', async () => {
  const { id } = await makeNews()
  await send(id, { title: 'Tên tiếng Việt' }, '?locale=vi')
  await send(id, { title: 'English title' }, '?locale=en')
  await send(id, { title: 'Tên tiếng Việt', author: 'Người viết' }, '?locale=vi')
  await send(id, { title: 'Tên tiếng Việt' }, '?locale=vi')
  const stored = await payload.findByID({
    collection: 'news',
    id,
    depth: 0,
    locale: 'all',
    overrideAccess: true,
  })
  expect(stored.title).toEqual({ vi: 'Tên tiếng Việt', en: 'English title' })
})

describe('the moment of the last change is kept', () => {
  test('when a person changes what is public', async () => {
    const { id } = await makeNews()
    expect(await changedAt(id)).toBeNull()
    const before = Date.now()
    await send(id, { title: 'Tên mới' })
    expect(Date.parse((await changedAt(id))!)).toBeGreaterThanOrEqual(before)
  })

  test('when a draft of a person is published, by whomever', async () => {
    const { id } = await makeNews()
    await send(id, { title: 'Bản nháp', _status: 'draft' }, '?draft=true')
    expect(await changedAt(id)).toBeNull()
    const asked = { collection: 'news', id, depth: 0, overrideAccess: true } as const
    await payload.update({ ...asked, data: { _status: 'published' } })
    expect(await changedAt(id)).not.toBeNull()
  })

  test('when the other language is changed', async () => {
    const { id } = await makeNews()
    await send(id, { title: 'In English', _status: 'draft' }, '?draft=true&locale=en')
    await send(id, { _status: 'published' })
    expect(await changedAt(id)).not.toBeNull()
  })

  test('when it was changed while it was off the portal', async () => {
    const { id } = await makeNews()
    await send(id, { _status: 'draft' })
    await send(id, { title: 'Sửa khi đã gỡ', _status: 'published' })
    expect(await changedAt(id)).not.toBeNull()
  })
})

describe('the moment of the last change is not moved', () => {
  test('by publishing what was never public', async () => {
    const { id } = (await make(payload, 'news', 'draft')) as unknown as Made
    await send(id, { title: 'Sửa bản nháp', _status: 'draft' }, '?draft=true')
    await send(id, { title: 'Sửa rồi đăng', _status: 'published' })
    expect(await changedAt(id)).toBeNull()
  })

  test('by saving or publishing again without a difference', async () => {
    const { id, category } = await makeNews()
    await send(id, { lead: 'Đoạn dẫn', category, corrections: [], _status: 'published' })
    await send(id, { _status: 'draft' })
    await send(id, { _status: 'published' })
    expect(await changedAt(id)).toBeNull()
  })

  test('by another slug, or by what hooks and scripts write', async () => {
    const { id } = await makeNews()
    await send(id, { slug: `khac-${id}` })
    const asked = { collection: 'news', id, depth: 0, overrideAccess: true } as const
    await payload.update({ ...asked, data: { title: 'Do chương trình sửa' } })
    expect(await changedAt(id)).toBeNull()
  })

  test('by a value that a request sends', async () => {
    const { id } = await makeNews()
    await send(id, { contentChangedAt: '2001-01-01T00:00:00.000Z' })
    expect(await changedAt(id)).toBeNull()
  })

  test('by an import, which says so on its own', async () => {
    const line = { code: '1.800001', name: 'Đăng ký khai sinh', fee: 'Không' }
    const store = { payload, isSeeding: false, isDryRun: false }
    const run = (value: object) =>
      importRecords(store, [{ line: 1, progress: 1, ...toRecord(value, undefined) }])
    expect(await run(line)).toMatchObject({ created: 1 })
    expect(await run(line)).toMatchObject({ unchanged: 1 })
    const find = async () =>
      (
        await payload.find({
          collection: 'procedures',
          where: { code: { equals: line.code } },
          depth: 0,
          overrideAccess: false,
        })
      ).docs[0]!
    expect((await find()).sourceChangedAt ?? null).toBeNull()
    expect(await run({ ...line, conditions: 'Có mặt' })).toMatchObject({ updated: 1 })
    expect(await find()).toMatchObject({ sourceChangedAt: expect.stringMatching(/^\d{4}-/) })
    expect((await find()).contentChangedAt ?? null).toBeNull()
  })
})
