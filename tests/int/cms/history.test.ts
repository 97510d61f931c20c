import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Saved } from '../../../cms/versions/history.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let lan: Person
let minh: Person
let ofOthers: Person
let id: string

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  const commune = String((await make(payload, 'agencies', 'published', { name: 'UBND xã Bắc Hà' })).id)
  const other = String((await make(payload, 'agencies', 'published')).id)
  lan = await signIn(payload, 'author', 'lan@test.example', commune)
  minh = await signIn(payload, 'publisher', 'minh@test.example')
  ofOthers = await signIn(payload, 'publisher', 'khac@test.example', other)
  for (const [person, name] of [
    [lan, 'Lò Thị Lan'],
    [minh, 'Lý Văn Minh'],
  ] as const)
    await payload.update({ collection: 'users', id: person.id, data: { name }, overrideAccess: true })
  id = String((await make(payload, 'news', 'draft', { title: 'Tin', agency: commune })).id)
  await patch(lan, '?draft=true', { title: 'Tin của Lan' })
  await patch(minh, '', { title: 'Tin đã duyệt', _status: 'published' })
  await patch(lan, '?draft=true', { title: 'Tin sửa tiếp' })
})
afterAll(() => running.stop())

const patch = (person: Person, query: string, body: object) =>
  rest(payload, { method: 'PATCH', path: `/news/${id}${query}`, token: person.token, body })
const history = (person: Person | null) =>
  rest(payload, { method: 'GET', path: `/news/${id}/history`, ...(person && { token: person.token }) })

test('each save is shown with who made it, newest first', async () => {
  const { status, json, headers } = await history(lan)
  expect([status, headers.get('cache-control')]).toEqual([200, 'no-store'])
  const saved = json.saved as Saved[]
  expect(saved.map(({ who, action, isPublished }) => [who, action, isPublished])).toEqual([
    ['Lò Thị Lan', 'update', false],
    ['Lý Văn Minh', 'publish', true],
    ['Lò Thị Lan', 'update', false],
    ['Hệ thống', 'create', false],
  ])
  expect(saved.map(({ at }) => at)).toEqual(
    saved
      .map(({ at }) => at)
      .toSorted()
      .reverse(),
  )
  const newest = await payload.findVersionByID({ collection: 'news', id: saved[0]!.id, overrideAccess: true })
  expect(newest.version.title).toBe('Tin sửa tiếp')
})

test('saves that the audit log does not name are of nobody', async () => {
  const imported = await payload.update({
    ...{ collection: 'news', id, draft: true, depth: 0, overrideAccess: true },
    ...{ data: { lead: 'Nhập vào' }, context: { importing: true } },
  })
  expect(imported.lead).toBe('Nhập vào')
  const { json } = await history(minh)
  expect((json.saved as Saved[]).slice(0, 2).map(({ who }) => who)).toEqual([null, 'Lò Thị Lan'])
})

test('strangers and people of other agencies do not see it', async () => {
  for (const person of [null, ofOthers]) expect((await history(person)).status).toBe(403)
})
