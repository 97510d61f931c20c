import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { filled } from '../../../site/views/uploads.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest, type RestRequest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let desk: Person
let ofAgency: Person

const all = { depth: 0, overrideAccess: true } as const
const ask = (request: RestRequest) => rest(payload, request)

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  desk = await signIn(payload, 'publisher')
  const agency = String((await make(payload, 'agencies', 'published')).id)
  ofAgency = await signIn(payload, 'publisher', 'co-quan@test.example', agency)
})
afterAll(() => running.stop())

async function makeKind(name: string): Promise<string> {
  const body = { name, heldIn: 'civil_status', ruleNumber: '87/2020/NĐ-CP' }
  const { status, json } = await ask({ method: 'POST', path: '/paper-kinds', token: desk.token, body })
  expect(status).toBe(201)
  return json.doc.id
}

async function makeProcedure(kind: string) {
  const documents = [{ name: 'Giấy khai sinh', originals: 1, kind, held: 'not_needed' }]
  const { id } = await make(payload, 'procedures', 'published', { cases: [{ sets: 2, documents }] })
  const read = async () => {
    const doc = await payload.findByID({ collection: 'procedures', id, depth: 2, overrideAccess: false })
    return doc.cases![0]!
  }
  return { id, read }
}

test('kinds of paper are read by all and changed by the provincial desk alone', async () => {
  const id = await makeKind('Giấy chứng sinh')
  const path = `/paper-kinds/${id}`
  expect((await ask({ method: 'GET', path })).json.name).toBe('Giấy chứng sinh')
  const body = { name: 'Giấy khác' }
  for (const token of [undefined, ofAgency.token]) {
    expect((await ask({ method: 'POST', path: '/paper-kinds', token, body })).status).toBe(403)
    expect((await ask({ method: 'PATCH', path, token, body })).status).toBe(403)
    expect((await ask({ method: 'DELETE', path, token })).status).toBe(403)
  }
  expect((await ask({ method: 'PATCH', path, token: desk.token, body })).status).toBe(200)
  const away = { deletedAt: new Date().toISOString() }
  expect((await ask({ method: 'PATCH', path, token: desk.token, body: away })).status).toBe(200)
  expect((await ask({ method: 'GET', path })).status).toBe(404)
})

test('a paper refers to its kind, also after the procedure was translated', async () => {
  const kind = await makeKind('Giấy khai sinh')
  const { id, read } = await makeProcedure(kind)
  const [row] = (await read()).documents!
  const cases = [{ id: (await read()).id, documents: [{ id: row!.id, name: 'Birth certificate' }] }]
  await payload.update({ collection: 'procedures', id, locale: 'en', data: { name: 'Birth', cases }, ...all })
  expect(await read()).toMatchObject({ sets: 2, documents: [{ kind, held: 'not_needed', originals: 1 }] })
})

test('a kind that is in use can be deleted for good: its papers stay', async () => {
  const kind = await makeKind('Giấy chứng tử')
  const { read } = await makeProcedure(kind)
  await payload.delete({ collection: 'paper-kinds', id: kind, ...all })
  const [paper] = (await read()).documents!
  expect(paper?.name).toBe('Giấy khai sinh')
  // MongoDB keeps the id of what is gone.
  expect(filled(paper?.kind)).toBeUndefined()
})

test('unknown kinds and impossible numbers of sets are refused', async () => {
  const { id } = await make(payload, 'procedures', 'published')
  for (const cases of [[{ sets: 0 }], [{ documents: [{ name: 'Giấy', held: 'maybe' }] }]]) {
    const request = {
      method: 'PATCH',
      path: `/procedures/${id}`,
      token: desk.token,
      body: { cases },
    } as const
    expect((await ask(request)).status).toBe(400)
  }
})
