import { createPayloadRequest } from 'payload'
import { expect, test } from 'vitest'
import { schedulePublish } from '../../../cms/schedule/serverFunction.ts'
import { make } from '../../support/content.ts'
import type { Person } from '../../support/people.ts'
import {
  type Body,
  DENIED,
  ask,
  centre,
  commune,
  desk,
  idsIn,
  makerOf,
  nameOf,
  newData,
  ofCentre,
  ofCommune,
  payload,
  read,
  stored,
} from './people.ts'

/** Who brings back, throws away, schedules and copies documents of an agency, and what others are told of them. */
export function testPassedOn(type: string) {
  const title = nameOf(type)
  const of = makerOf(type)

  test('an earlier version is brought back by its people, and stays theirs', async () => {
    const { id } = await of(centre, 'published', { [title]: 'Bản đầu', onProvince: 'yes', pushedTo: 'all' })
    await ask(desk, 'PATCH', `/${type}/${id}`, {
      agency: commune,
      onProvince: 'no',
      pushedTo: 'none',
      [title]: 'Bản sau',
    })
    const versions = await read(ofCommune, `/${type}/versions?where[parent][equals]=${id}&sort=createdAt`)
    const first = versions.docs.find((one: { version: Body }) => one.version[title] === 'Bản đầu').id
    expect(idsIn(await read(ofCentre, `/${type}/versions?limit=0`))).not.toContain(first)
    expect(DENIED).toContain((await ask(ofCentre, 'POST', `/${type}/versions/${first}`)).status)
    expect(await stored(type, id)).toMatchObject({ [title]: 'Bản sau' })
    expect((await ask(ofCommune, 'POST', `/${type}/versions/${first}`)).status).toBe(200)
    for (const draft of [true, false])
      expect(await stored(type, id, draft)).toMatchObject({
        ...{ [title]: 'Bản đầu', agency: commune, onProvince: 'no', pushedTo: 'none' },
      })
  })

  test('its draft is thrown away by its people', async () => {
    const { id } = await of(centre, 'published')
    await ask(ofCentre, 'PATCH', `/${type}/${id}?draft=true`, { [title]: 'Nháp', _status: 'draft' })
    expect((await ask(ofCommune, 'POST', `/${type}/${id}/revert`)).status).toBe(403)
    expect(await stored(type, id)).toMatchObject({ [title]: 'Nháp' })
    expect((await ask(ofCentre, 'POST', `/${type}/${id}/revert`)).status).toBe(200)
    expect((await stored(type, id))[title]).not.toBe('Nháp')
  })

  test('it is scheduled by its people, and nobody else is told', async () => {
    const { id } = await of(centre, 'published')
    const doc = { relationTo: type, value: id }
    const order = { type: 'unpublish', date: new Date(Date.now() + 86_400_000).toISOString(), doc }
    expect((await ask(ofCommune, 'POST', '/schedules', order)).status).toBe(403)
    const req = await createPayloadRequest({
      config: payload.config,
      request: new Request(`${payload.config.serverURL}/admin`, {
        method: 'POST',
        headers: { authorization: `JWT ${ofCommune.token}` },
      }),
    })
    expect(await schedulePublish({ req, ...order })).toHaveProperty('error')
    const { status, json } = await ask(ofCentre, 'POST', '/schedules', order)
    expect(status).toBe(201)
    const planned = (person: Person) => read(person, `/schedules?collection=${type}&id=${id}`)
    expect((await planned(ofCommune)).docs).toEqual([])
    expect((await planned(ofCentre)).docs).toHaveLength(1)
    const job = (await planned(desk)).docs[0].job
    expect((await ask(ofCommune, 'POST', `/schedules/${job}/run`)).status).toBe(403)
    expect((await ask(ofCommune, 'DELETE', `/schedules/${job}`)).status).toBe(403)
    expect((await ask(ofCentre, 'DELETE', `/schedules/${job}`)).status).toBe(200)
    expect(json).toBeTruthy()
  })

  test('what leads to a document is told without drafts of others', async () => {
    const { id } = await of(commune, 'published')
    await make(payload, 'events', 'draft', {
      ...{ agency: centre, title: 'Lịch kín dẫn tới' },
      withdrawal: { mode: 'moved', successor: { relationTo: type, value: id } },
    })
    expect(JSON.stringify(await read(desk, `/${type}/${id}/references`))).toContain('Lịch kín dẫn tới')
    const told = await ask(ofCommune, 'GET', `/${type}/${id}/references`)
    expect(told.status).toBe(200)
    expect(told.json).toEqual({ places: [], total: 0 })
    const { id: draft } = await of(centre)
    expect((await ask(ofCommune, 'GET', `/${type}/${draft}/references`)).status).toBe(404)
  })

  test('a copy is one’s own, and no draft of others is copied', async () => {
    const [draft, shown] = [
      await of(centre),
      await of(centre, 'published', { [title]: 'Gốc', pushedTo: 'all' }),
    ]
    await ask(ofCentre, 'PATCH', `/${type}/${shown.id}?draft=true`, { [title]: 'Nháp kín', _status: 'draft' })
    expect(DENIED).toContain((await ask(ofCommune, 'POST', `/${type}/${draft.id}/duplicate`, {})).status)
    const { status, json } = await ask(ofCommune, 'POST', `/${type}/${shown.id}/duplicate`, {})
    expect(status).toBe(200)
    expect(JSON.stringify(json)).not.toContain('Nháp kín')
    expect(await stored(type, json.doc.id)).toMatchObject({
      agency: commune,
      onProvince: 'no',
      pushedTo: 'none',
    })
  })

  test('what its people note for the day it is withdrawn is theirs', async () => {
    const withdrawal = { mode: 'gone', reason: 'Lý do kín' }
    const { id } = await of(centre, 'published', { withdrawal })
    expect(JSON.stringify(await read(ofCommune, `/${type}/${id}`))).not.toContain('Lý do kín')
    expect(JSON.stringify(await read(ofCentre, `/${type}/${id}`))).toContain('Lý do kín')
  })

  test('editors without an agency go on as before', async () => {
    const made = await ask(desk, 'POST', `/${type}?draft=true`, await newData(type))
    expect(await stored(type, made.json.doc.id)).toMatchObject({ onProvince: 'yes', pushedTo: 'none' })
    expect((await stored(type, made.json.doc.id)).agency ?? null).toBeNull()
    const other = await ask(desk, 'POST', `/${type}?draft=true`, {
      ...(await newData(type)),
      agency: commune,
      pushedTo: 'all',
    })
    expect(await stored(type, other.json.doc.id)).toMatchObject({ agency: commune, pushedTo: 'all' })
    for (const { id } of [made.json.doc, other.json.doc])
      expect(idsIn(await read(ofCentre, `/${type}?limit=0&draft=true`))).not.toContain(id)
  })
}
