import type { CollectionSlug } from 'payload'
import { expect, test } from 'vitest'
import { countStored } from '../../support/countStored.ts'
import {
  DENIED,
  admin,
  ask,
  centre,
  commune,
  department,
  desk,
  idsIn,
  makerOf,
  nameOf,
  newData,
  ofCentre,
  ofCommune,
  ofDepartment,
  payload,
  read,
  stored,
} from './people.ts'

/** Who reads documents of an agency, and whose a new one is. */
export function testReadAndMade(type: CollectionSlug) {
  const title = nameOf(type)
  const of = makerOf(type)

  test('drafts are read by its people, those above and the province, and by nobody of another agency', async () => {
    const { id } = await of(centre, 'draft', { [title]: 'Bản nháp kín' })
    for (const person of [ofCentre, ofDepartment, desk, admin]) {
      expect((await ask(person, 'GET', `/${type}/${id}?draft=true`)).status).toBe(200)
      expect(idsIn(await read(person, `/${type}?limit=0&draft=true`))).toContain(id)
    }
    expect((await ask(ofCommune, 'GET', `/${type}/${id}?draft=true&trash=true`)).status).toBe(404)
    for (const query of [
      '',
      '&draft=true',
      '&trash=true',
      '&locale=all&depth=2',
      `&where[${title}][like]=kín`,
    ])
      expect(idsIn(await read(ofCommune, `/${type}?limit=0${query}`))).not.toContain(id)
    expect((await read(ofCommune, `/${type}/count?where[id][equals]=${id}`)).totalDocs).toBe(0)
  })

  test('of one above it nothing but what is public is read', async () => {
    const { id } = await of(department)
    expect((await ask(ofCentre, 'GET', `/${type}/${id}?draft=true`)).status).toBe(404)
    const shown = await of(department, 'published', { [title]: 'Đã công bố' })
    await ask(desk, 'PATCH', `/${type}/${shown.id}?draft=true`, { [title]: 'Nháp kín', _status: 'draft' })
    for (const query of ['', '?draft=true', '?draft=true&locale=all'])
      expect(JSON.stringify(await read(ofCentre, `/${type}/${shown.id}${query}`))).not.toContain('Nháp kín')
    expect(JSON.stringify(await read(ofCentre, `/${type}?limit=0&draft=true`))).not.toContain('Nháp kín')
    expect((await ask(ofCentre, 'GET', `/${type}/${shown.id}`)).status).toBe(200)
  })

  test('versions are read by its people', async () => {
    const { id } = await of(centre, 'published')
    const mine = await read(ofCentre, `/${type}/versions?where[parent][equals]=${id}`)
    expect(mine.docs.length).toBeGreaterThan(0)
    expect(
      (await read(ofDepartment, `/${type}/versions?where[parent][equals]=${id}`)).totalDocs,
    ).toBeGreaterThan(0)
    const version = mine.docs[0].id
    expect((await ask(ofCentre, 'GET', `/${type}/versions/${version}`)).status).toBe(200)
    expect(idsIn(await read(ofCommune, `/${type}/versions?limit=0`))).not.toContain(version)
    expect(DENIED).toContain((await ask(ofCommune, 'GET', `/${type}/versions/${version}`)).status)
    const { status, json } = await ask(ofCommune, 'POST', `/${type}/access/${id}`)
    expect(status).toBe(200)
    expect(json.update ?? false).toBe(false)
    expect(json.readVersions ?? false).toBe(false)
  })

  test('a new one is of the agency of its author and not on the provincial portal', async () => {
    const data = await newData(type)
    const made = await ask(ofCentre, 'POST', `/${type}?draft=true`, { ...data, pushedTo: 'all' })
    expect(made.status).toBe(201)
    expect(await stored(type, made.json.doc.id)).toMatchObject({
      agency: centre,
      onProvince: 'no',
      pushedTo: 'none',
    })
    const below = await ask(ofDepartment, 'POST', `/${type}?draft=true`, {
      ...(await newData(type)),
      agency: centre,
    })
    expect(await stored(type, below.json.doc.id)).toMatchObject({ agency: centre })
  })

  test('none is made for another agency, or put on the provincial portal', async () => {
    const [data, before] = [await newData(type), await countStored(payload, type)]
    for (const more of [
      { agency: commune },
      { agency: department },
      { onProvince: 'yes' },
      { onProvince: 'refused' },
    ]) {
      const { status, json } = await ask(ofCentre, 'POST', `/${type}?draft=true`, { ...data, ...more })
      expect(status, JSON.stringify(more)).toBe(403)
      expect(json.errors[0].data.errors[0].path).toBe(Object.keys(more)[0])
    }
    expect(await countStored(payload, type)).toBe(before)
  })
}
