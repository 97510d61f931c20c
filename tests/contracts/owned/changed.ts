import { expect, test } from 'vitest'
import type { Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'
import {
  type Body,
  DENIED,
  ask,
  centre,
  commune,
  department,
  desk,
  idsIn,
  makerOf,
  nameOf,
  ofCentre,
  ofCommune,
  ofDepartment,
  payload,
  stored,
} from './people.ts'

/** Who changes documents of an agency, and who lets them onto the provincial portal. */
export function testChanged(type: string) {
  const title = nameOf(type)
  const of = makerOf(type)

  test('its owner is changed by the province alone', async () => {
    const { id } = await of(centre)
    for (const agency of [commune, department, null])
      for (const person of [ofCentre, ofDepartment]) {
        await ask(person, 'PATCH', `/${type}/${id}?draft=true`, { agency })
        await ask(person, 'PATCH', `/${type}?draft=true&where[id][equals]=${id}`, { agency, pushedTo: 'all' })
      }
    expect(await stored(type, id)).toMatchObject({ agency: centre, pushedTo: 'none' })
    expect((await ask(desk, 'PATCH', `/${type}/${id}?draft=true`, { agency: commune })).status).toBe(200)
    expect(await stored(type, id)).toMatchObject({ agency: commune })
  })

  test('its people ask for the provincial portal; the province grants or refuses', async () => {
    const { id } = await of(centre, 'published', { onProvince: 'no' })
    const set = (person: Person, onProvince: string) => ask(person, 'PATCH', `/${type}/${id}`, { onProvince })
    expect((await set(ofCentre, 'asked')).status).toBe(200)
    for (const answer of ['yes', 'refused']) expect((await set(ofCentre, answer)).status).toBe(403)
    expect(await stored(type, id, false)).toMatchObject({ onProvince: 'asked', _status: 'published' })
    expect((await set(desk, 'yes')).status).toBe(200)
    expect(
      (await ask(ofCentre, 'PATCH', `/${type}/${id}`, { [title]: 'Sửa sau khi được đưa lên' })).status,
    ).toBe(200)
    expect(await stored(type, id, false)).toMatchObject({ onProvince: 'yes', agency: centre })
    const bulk = await ask(ofCentre, 'PATCH', `/${type}?where[id][equals]=${id}`, { onProvince: 'refused' })
    expect(bulk.json.errors).toHaveLength(1)
    expect(await stored(type, id, false)).toMatchObject({ onProvince: 'yes' })
  })

  test('the answer holds at once, also while a draft is above what is public', async () => {
    const { id } = await of(centre, 'published', { onProvince: 'asked' })
    const [before] = [await stored(type, id, false)]
    await ask(ofCentre, 'PATCH', `/${type}/${id}?draft=true`, { [title]: 'Nháp dở dang', _status: 'draft' })
    const { status } = await ask(desk, 'PATCH', `/${type}?where[onProvince][equals]=asked`, {
      onProvince: 'yes',
    })
    expect(status).toBe(200)
    expect(await stored(type, id, false)).toMatchObject({
      onProvince: 'yes',
      _status: 'published',
      [title]: before[title],
    })
    expect(await stored(type, id)).toMatchObject({
      onProvince: 'yes',
      _status: 'draft',
      [title]: 'Nháp dở dang',
    })
  })

  test('its people change, publish and unpublish it, put it in the trash and take it back', async () => {
    const { id } = await of(centre)
    const patch = (body: Body, query = '') => ask(ofDepartment, 'PATCH', `/${type}/${id}${query}`, body)
    expect((await patch({ [title]: 'Sửa' }, '?draft=true')).status).toBe(200)
    expect((await patch({ _status: 'published' })).status).toBe(200)
    expect((await rest(payload, { method: 'GET', path: `/${type}/${id}` })).status).toBe(200)
    expect((await patch({ _status: 'draft' })).status).toBe(200)
    expect((await patch({ deletedAt: new Date().toISOString() })).status).toBe(200)
    expect((await patch({ deletedAt: null }, '?trash=true')).status).toBe(200)
    expect((await ask(ofDepartment, 'DELETE', `/${type}/${id}`)).status).toBe(403)
    expect(await stored(type, id)).toMatchObject({ [title]: 'Sửa', agency: centre })
  })

  test('another agency changes, publishes, hides, trashes and deletes nothing of it', async () => {
    const [draft, shown] = [await of(centre), await of(centre, 'published')]
    const [gone, now] = [await of(centre, 'published'), new Date().toISOString()]
    await ask(ofCentre, 'PATCH', `/${type}/${gone.id}`, { deletedAt: now })
    const before = await Promise.all([draft, shown, gone].map(({ id }) => stored(type, id)))
    for (const { id } of [draft, shown, gone]) {
      for (const query of [
        '',
        '?draft=true',
        '?trash=true',
        '?publishSpecificLocale=vi',
        '?unpublishAllLocales=true',
      ])
        for (const body of [
          { [title]: 'Của người khác' },
          { _status: 'published' },
          { _status: 'draft' },
          { deletedAt: now },
          { deletedAt: null },
          { agency: commune },
          { onProvince: 'asked' },
        ]) {
          const { status } = await ask(ofCommune, 'PATCH', `/${type}/${id}${query}`, body)
          expect(DENIED, `${query} ${JSON.stringify(body)}`).toContain(status)
        }
      for (const query of ['', '?trash=true'])
        expect(DENIED).toContain((await ask(ofCommune, 'DELETE', `/${type}/${id}${query}`)).status)
    }
    expect(await Promise.all([draft, shown, gone].map(({ id }) => stored(type, id)))).toEqual(before)
  })

  test('a bulk change reaches only what is one’s own', async () => {
    const [theirs, own] = [await of(centre, 'published'), await of(commune, 'published')]
    const before = await stored(type, theirs.id)
    const where = `where[id][in][0]=${theirs.id}&where[id][in][1]=${own.id}`
    for (const query of ['', '&draft=true', '&trash=true'])
      for (const body of [
        { [title]: 'Hàng loạt' },
        { _status: 'draft' },
        { deletedAt: new Date().toISOString() },
      ]) {
        const { json } = await ask(ofCommune, 'PATCH', `/${type}?${where}${query}`, body)
        expect(idsIn(json)).not.toContain(theirs.id)
      }
    await ask(ofCommune, 'DELETE', `/${type}?${where}&trash=true`)
    expect(await stored(type, theirs.id)).toEqual(before)
    expect(await stored(type, own.id)).toMatchObject({ [title]: 'Hàng loạt' })
  })
}
