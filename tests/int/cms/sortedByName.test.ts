import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fillOrderKeys } from '../../../cms/abilities/fillOrderKeys.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'
import { isMongo } from '../../support/testDatabase.ts'

let running: Running
let payload: Payload
let editor: Person

const COMMUNES = [
  'An Bình',
  'Âu Lâu',
  'Bản Lầu',
  'Bảo Thắng',
  'Bắc Hà',
  'Dương Quỳ',
  'Đồng Tâm',
  'Khu 2',
  'Khu 10',
]
const mixed = COMMUNES.toSorted((a, b) => a.length - b.length || (a < b ? 1 : -1))

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  editor = await signIn(payload, 'publisher')
  for (const name of mixed) {
    await payload.create({ collection: 'fields', data: { name } as never, overrideAccess: true })
    await payload.create({
      ...{ collection: 'agencies', draft: name.startsWith('B'), overrideAccess: true },
      data: {
        name,
        tier: 'commune',
        order: 7,
        _status: name.startsWith('B') ? 'draft' : 'published',
      } as never,
    })
  }
})
afterAll(() => running.stop())

/** The names of a list as the admin and its pickers ask for it. */
async function list(path: string): Promise<string[]> {
  const { status, json } = await rest(payload, { method: 'GET', path, token: editor.token })
  expect(status).toBe(200)
  return (json.docs as { name: string }[]).map(({ name }) => name).filter((name) => COMMUNES.includes(name))
}

/** Stores a document as it was before there were keys. */
async function dropKey(id: string): Promise<void> {
  await payload.db.updateOne({ collection: 'agencies', id, data: { orderKey: null }, returning: false })
  const { db } = payload as unknown as {
    db: { versions?: Record<string, { updateMany: (...args: object[]) => unknown }> }
  }
  if (isMongo)
    return void (await db.versions!.agencies!.updateMany(
      { parent: id },
      { $unset: { 'version.orderKey': 1 } },
    ))
  const { docs } = await payload.findVersions({
    ...{ collection: 'agencies', where: { parent: { equals: id } }, overrideAccess: true },
  })
  const versionData = { version: { orderKey: null } } as never
  for (const version of docs)
    await payload.db.updateVersion({ collection: 'agencies', id: version.id, versionData, returning: false })
}

describe('lists of names', () => {
  test.each(['/fields?limit=50', '/fields?limit=50&sort=name', '/fields?limit=50&sort=name&locale=en'])(
    'are in the order of the Vietnamese alphabet: %s',
    async (path) => expect(await list(path)).toEqual(COMMUNES),
  )

  test('can be turned round', async () => {
    expect(await list('/fields?limit=50&sort=-name')).toEqual(COMMUNES.toReversed())
  })

  test.each(['/agencies?limit=90&draft=true', '/agencies?limit=90&draft=true&sort=order,name'])(
    'have drafts in their places, behind the order that editors gave: %s',
    async (path) => expect(await list(path)).toEqual(COMMUNES),
  )

  test('follow a new name, and keep their order when the English name is saved', async () => {
    const where = { name: { equals: 'Âu Lâu' } }
    const { docs } = await payload.find({ collection: 'fields', where, overrideAccess: true })
    const save = (data: object, locale: string) =>
      rest(payload, {
        method: 'PATCH',
        path: `/fields/${docs[0]!.id}?locale=${locale}`,
        token: editor.token,
        body: data,
      })
    expect((await save({ name: 'Zone' }, 'en')).status).toBe(200)
    expect(await list('/fields?limit=50')).toEqual(COMMUNES)
    await save({ name: 'Zz' }, 'vi')
    const renamed = await payload.find({ collection: 'fields', limit: 50, overrideAccess: true })
    expect(renamed.docs.at(-1)!.name).toBe('Zz')
    await save({ name: 'Âu Lâu' }, 'vi')
  })

  test('a key sent by hand is not taken', async () => {
    const data = { name: 'Aa', orderKey: '~' }
    await rest(payload, { method: 'POST', path: '/fields', token: editor.token, body: data })
    const { docs } = await payload.find({ collection: 'fields', limit: 50, overrideAccess: true })
    expect(docs[0]!.name).toBe('Aa')
  })

  test('what was stored before there were keys gets one, with its newest version, and keeps all else', async () => {
    const ids = await payload.find({ collection: 'agencies', limit: 90, draft: true, overrideAccess: true })
    for (const { id } of ids.docs) await dropKey(id)
    expect(await fillOrderKeys(payload)).toBe(ids.docs.length)
    expect(await list('/agencies?limit=90&draft=true')).toEqual(COMMUNES)
    const after = await payload.find({ collection: 'agencies', limit: 90, draft: true, overrideAccess: true })
    expect(after.docs).toEqual(ids.docs)
    expect(await fillOrderKeys(payload)).toBe(0)
  })
})
