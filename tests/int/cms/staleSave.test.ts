import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CONTENT_SLUGS } from '../../../cms/content/types/index.ts'
import { BASE_HEADER } from '../../../cms/merging/base.ts'
import { make, PUBLISHABLE } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let lan: Person
let minh: Person

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  lan = await signIn(payload, 'publisher', 'lan@test.example')
  minh = await signIn(payload, 'publisher', 'minh@test.example')
})
afterAll(() => running.stop())

const read = async (path: string) =>
  (await rest(payload, { method: 'GET', path: `${path}?draft=true&depth=0`, token: lan.token })).json
const save = (person: Person, path: string, body: object, base?: string) =>
  rest(payload, {
    ...{ method: path.startsWith('/globals') ? 'POST' : 'PATCH', path: `${path}?draft=true&depth=0` },
    ...{ token: person.token, body, headers: base === undefined ? {} : { [BASE_HEADER]: base } },
  })

/** A document of any type; catalogues are made by their name alone. */
const makeAny = async (collection: CollectionSlug) =>
  PUBLISHABLE.includes(collection)
    ? make(payload, collection, 'draft')
    : payload.create({
        collection,
        data: { name: 'Mục thử', slug: 'muc-thu' } as never,
        overrideAccess: true,
      })

describe('an update that names the state it is based on', () => {
  test.each(CONTENT_SLUGS)('%s: is refused after another save, and says whose it was', async (slug) => {
    const path = `/${slug}/${(await makeAny(slug)).id}`
    const { updatedAt: opened } = await read(path)
    const first = await save(lan, path, {}, opened)
    expect(first.status).toBe(200)
    const second = await save(minh, path, {}, opened)
    expect(second.status).toBe(409)
    const { updatedAt: newest } = await read(path)
    const { name } = await payload.findByID({ collection: 'users', id: lan.id, overrideAccess: true })
    expect(second.json.errors[0]).toMatchObject({
      message: expect.stringContaining('đã được lưu lại'),
      data: { stale: { at: newest, by: name } },
    })
    expect((await save(minh, path, {}, newest)).status).toBe(200)
    expect((await save(minh, path, {})).status).toBe(200)
  })

  test('of two at the same moment, one is stored', async () => {
    const path = `/news/${(await make(payload, 'news', 'published')).id}`
    const { updatedAt } = await read(path)
    const words = ['Bản của Lan', 'Bản của Minh']
    const answers = await Promise.all([
      save(lan, path, { lead: words[0] }, updatedAt),
      save(minh, path, { lead: words[1] }, updatedAt),
    ])
    const statuses = answers.map(({ status }) => status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(1)
    // On MongoDB the second may meet the transaction of the first one.
    expect([409, 503]).toContain(statuses.find((status) => status !== 200))
    expect((await read(path)).lead).toBe(words[statuses.indexOf(200)])
  })

  test('of a global as well; a base that is no moment is refused in words', async () => {
    const path = '/globals/search-settings'
    const { updatedAt } = (await save(lan, path, { suggestions: { denied: 'một' } })).json.result
    expect((await save(minh, path, { suggestions: { denied: 'hai' } }, updatedAt)).status).toBe(200)
    expect((await save(lan, path, { suggestions: { denied: 'ba' } }, updatedAt)).status).toBe(409)
    const { status, json } = await save(lan, path, {}, 'hôm qua')
    expect(status).toBe(400)
    expect(json.errors[0].message).toContain('updatedAt')
  })
})
