import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let agency: string
let author: Person
let publisher: Person

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  agency = String((await make(payload, 'agencies', 'published')).id)
  author = await signIn(payload, 'author', 'nguoi-viet@test.example', agency)
  publisher = await signIn(payload, 'publisher', 'xuat-ban@test.example', agency)
})
afterAll(() => running.stop())

const requireApproval = (types: string[]) =>
  payload.updateGlobal({
    ...{ slug: 'desk-settings', data: { requireApproval: types } as never, overrideAccess: true },
  })
beforeEach(() => requireApproval([]))

type Item = { relationTo: string; value: string }
const draft = async (collection: string, data: object = {}): Promise<Item> => ({
  relationTo: collection,
  value: String((await make(payload, collection, 'draft', { agency, ...data })).id),
})

async function makeRelease(items: Item[]): Promise<string> {
  const { json } = await rest(payload, {
    ...{ method: 'POST', path: '/releases?draft=true', token: author.token },
    body: { name: 'Bộ thủ tục mới', items, _status: 'draft' },
  })
  return json.doc.id
}

const publish = (id: string, { token }: Person) =>
  rest(payload, { method: 'PATCH', path: `/releases/${id}`, token, body: { _status: 'published' } })

/** The statuses with which a stranger is answered who reads the items. */
const seen = (items: Item[]) =>
  Promise.all(
    items.map(async ({ relationTo, value }) => {
      return (await rest(payload, { method: 'GET', path: `/${relationTo}/${value}` })).status
    }),
  )

describe('a release', () => {
  test('publishes all its items together, drafts of public documents included', async () => {
    const live = await make(payload, 'news', 'published', { title: 'Bản đang công bố', agency })
    const newer = { relationTo: 'news', value: String(live.id) }
    await payload.update({
      ...{ collection: 'news', id: live.id, data: { title: 'Bản mới' }, draft: true, overrideAccess: true },
    })
    const items = [await draft('pages'), await draft('events'), newer]
    const id = await makeRelease(items)
    expect(await seen(items)).toEqual([404, 404, 200])
    expect((await publish(id, publisher)).status).toBe(200)
    expect(await seen(items)).toEqual([200, 200, 200])
    expect((await rest(payload, { method: 'GET', path: `/news/${newer.value}` })).json.title).toBe('Bản mới')
  })

  test('publishes none of them when one cannot be, and names it with the reason', async () => {
    const items = [
      await draft('pages'),
      await draft('news', { title: 'Tin thiếu chuyên mục', category: null }),
    ]
    const id = await makeRelease(items)
    const { status, json } = await publish(id, publisher)
    expect([status, json.errors[0].data.errors[0].path]).toEqual([422, 'items'])
    expect(json.errors[0].message).toMatch(/“Tin thiếu chuyên mục”.*Chưa mục nào được công bố/)
    expect(await seen(items)).toEqual([404, 404])
    const { json: checked } = await rest(payload, {
      ...{ method: 'GET', path: `/releases/${id}/check`, token: publisher.token },
    })
    expect(checked.items.map(({ problem }: { problem: string | null }) => problem === null)).toEqual([
      true,
      false,
    ])
    expect(await seen(items)).toEqual([404, 404])
  })

  test('goes public at its time, whatever became of the account', async () => {
    const items = [await draft('pages'), await draft('events')]
    const id = await makeRelease(items)
    const body = {
      type: 'publish',
      date: new Date(Date.now() - 1000).toISOString(),
      doc: { relationTo: 'releases', value: id },
    }
    const ordered = await rest(payload, {
      ...{ method: 'POST', path: '/schedules', token: publisher.token, body },
    })
    expect(ordered.status).toBe(201)
    expect(await seen(items)).toEqual([404, 404])
    const where = { taskSlug: { equals: 'schedulePublish' } }
    await payload.jobs.run({ where, sequential: true, overrideAccess: true, silent: true })
    expect(await seen(items)).toEqual([200, 200])
  })

  test('is not published by an author, nor with what no second person approved', async () => {
    const items = [await draft('news')]
    const id = await makeRelease(items)
    expect((await publish(id, author)).status).toBe(403)
    await requireApproval(['news'])
    const refused = await publish(id, publisher)
    expect([refused.status, refused.json.errors[0].message]).toEqual([
      422,
      expect.stringContaining('chưa được người thứ hai duyệt'),
    ])
    expect(await seen(items)).toEqual([404])
  })

  test('neither publishes nor shows what belongs to others', async () => {
    const other = String((await make(payload, 'agencies', 'published', { tier: 'commune' })).id)
    const foreign = await draft('pages', { agency: other })
    const made = await payload.create({
      ...{ collection: 'releases', draft: true, overrideAccess: true },
      data: { name: 'Của người khác', items: [foreign], agency } as never,
    })
    const refused = await publish(String(made.id), publisher)
    expect([refused.status, refused.json.errors[0].message]).toEqual([
      422,
      expect.stringContaining('không có quyền'),
    ])
    expect(await seen([foreign])).toEqual([404])
    const stranger = await signIn(payload, 'publisher', 'noi-khac@test.example', other)
    const path = `/releases/${String(made.id)}/check`
    expect((await rest(payload, { method: 'GET', path, token: stranger.token })).status).toBe(404)
    expect((await rest(payload, { method: 'GET', path })).status).toBe(404)
    expect((await rest(payload, { method: 'GET', path: '/releases' })).json.docs ?? []).toEqual([])
  })
})
