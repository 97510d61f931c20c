import sharp from 'sharp'
import { createPayloadRequest, type CollectionSlug, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SHOWN_ON_SITES } from '../../cms/content/sites.ts'
import { keepOwner } from '../../cms/hooks/keepOwner.ts'
import { schedulePublish } from '../../cms/schedule/serverFunction.ts'
import { make } from '../support/content.ts'
import { countStored } from '../support/countStored.ts'
import { startPayload, type Running } from '../support/payload.ts'
import { PASSWORD, signIn, type Person } from '../support/people.ts'
import { portalId } from '../support/portal.ts'
import { rest, type RestRequest } from '../support/restClient.ts'

let running: Running
let payload: Payload
/** A department, its centre below it, and a commune that has nothing to do with them. */
let department: string
let centre: string
let commune: string
let admin: Person
let desk: Person
let ofDepartment: Person
let ofCentre: Person
let ofCommune: Person

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  department = String((await make(payload, 'agencies', 'published')).id)
  centre = String((await make(payload, 'agencies', 'published', { parent: department })).id)
  commune = String((await make(payload, 'agencies', 'published', { tier: 'commune' })).id)
  admin = await signIn(payload, 'admin')
  desk = await signIn(payload, 'publisher', 'ban-bien-tap@test.example')
  ofDepartment = await signIn(payload, 'publisher', 'so@test.example', department)
  ofCentre = await signIn(payload, 'publisher', 'trung-tam@test.example', centre)
  ofCommune = await signIn(payload, 'publisher', 'xa@test.example', commune)
})
afterAll(() => running.stop())

type Body = Record<string, unknown>
const ask = (person: Person | null, method: RestRequest['method'], path: string, body?: unknown) =>
  rest(payload, { method, path, ...(person && { token: person.token }), ...(body !== undefined && { body }) })
const read = async (person: Person, path: string) => (await ask(person, 'GET', path)).json
const idsIn = (json: { docs?: { id: string }[] }) => (json.docs ?? []).map(({ id }) => id)
const stored = async (type: string, id: unknown, draft = true): Promise<Body> =>
  (await payload.findByID({
    ...{ collection: type as CollectionSlug, id: id as string, draft, trash: true, depth: 0 },
    overrideAccess: true,
  })) as never

const nameOf = (type: string) => (type === 'agencies' ? 'name' : 'title')
const DENIED = [403, 404]

const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n',
)
const PNG = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#268' } })
  .png()
  .toBuffer()

/** Records that the code of this project alone reads and writes. */
const UNREAD = [
  ...['sign-in-records', 'sign-in-sessions', 'reviews', 'publications', 'review-dates', 'law-reviews'],
  ...['presences', 'embargoes', 'runs', 'run-items', 'not-duplicates', 'link-reports', 'spent-proofs'],
  ...['performance', 'page-votes', 'page-notes', 'service-ratings'],
  ...['import-bases', 'import-mappings', 'import-runs'],
  ...['case-bytes', 'case-numbers', 'pending-files', 'partners', 'partner-messages', 'corrections'],
  ...['subscriptions', 'followed-changes', 'change-notices', 'mails'],
]

/** Types whose documents belong to agencies. */
const OWNED = [...SHOWN_ON_SITES, 'media', 'files', 'releases']

/** What a new document of a type is sent as, without an owner. */
async function newData(type: string): Promise<Body> {
  const doc = await make(payload, type, 'draft')
  const {
    id: _,
    slug: _s,
    agency: _a,
    onProvince: _o,
    pushedTo: _p,
    createdAt: _c,
    updatedAt: _u,
    ...data
  } = doc as unknown as Body
  return { ...data, number: `${Math.random().toString().slice(2, 8)}/2026/QĐ-UBND` }
}

describe.each([...SHOWN_ON_SITES])('%s of an agency', (type) => {
  const title = nameOf(type)
  const of = (agency: string, status: 'draft' | 'published' = 'draft', data: Body = {}) =>
    make(payload, type, status, { agency, ...data })

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
})

describe.each(['media', 'files'])('%s of an agency', (type) => {
  const of = async (person: Person) => {
    const form = new FormData()
    const [bytes, name] = type === 'media' ? [PNG, 'anh.png'] : [PDF, 'tep.pdf']
    const mime = type === 'media' ? 'image/png' : 'application/pdf'
    form.set('file', new Blob([new Uint8Array(bytes)], { type: mime }), name)
    form.set('_payload', JSON.stringify({ alt: 'Ảnh thử', _status: 'draft' }))
    const { status, json } = await ask(person, 'POST', `/${type}`, form)
    expect(status).toBe(201)
    return json.doc as { id: string; filename: string; agency?: unknown }
  }

  test('what its people upload is theirs, and others read it once it is public', async () => {
    const { id, filename } = await of(ofCentre)
    expect(await stored(type, id)).toMatchObject({ agency: centre })
    const file = `/${type}/file/${filename}`
    for (const path of [`/${type}/${id}?draft=true`, file]) {
      expect((await ask(ofDepartment, 'GET', path)).status, path).toBe(200)
      expect(DENIED, path).toContain((await ask(ofCommune, 'GET', path)).status)
    }
    expect((await ask(ofDepartment, 'PATCH', `/${type}/${id}`, { _status: 'published' })).status).toBe(200)
    expect((await ask(ofCommune, 'GET', file)).status).toBe(200)
    expect((await stored(type, (await of(desk)).id)).agency ?? null).toBeNull()
  })

  test('another agency neither changes, replaces, trashes nor restores it', async () => {
    const { id } = await of(ofCentre)
    await ask(ofCentre, 'PATCH', `/${type}/${id}`, { _status: 'published' })
    const before = await stored(type, id)
    const form = new FormData()
    form.set(
      'file',
      new Blob([new Uint8Array(type === 'media' ? PNG : PDF)]),
      type === 'media' ? 'b.png' : 'b.pdf',
    )
    form.set('_payload', JSON.stringify({}))
    const now = new Date().toISOString()
    for (const body of [
      form,
      { _status: 'draft' },
      { deletedAt: now },
      { agency: commune },
      { title: 'x', alt: 'x' },
    ])
      expect(DENIED).toContain((await ask(ofCommune, 'PATCH', `/${type}/${id}`, body)).status)
    expect(DENIED).toContain((await ask(ofCommune, 'DELETE', `/${type}/${id}`)).status)
    const version = (await read(ofCentre, `/${type}/versions?where[parent][equals]=${id}`)).docs[0].id
    expect(DENIED).toContain((await ask(ofCommune, 'POST', `/${type}/versions/${version}`)).status)
    expect((await ask(ofCommune, 'POST', `/${type}/${id}/revert`)).status).toBe(403)
    expect(await stored(type, id)).toEqual(before)
    expect((await ask(ofCentre, 'PATCH', `/${type}/${id}`, { deletedAt: now })).status).toBe(200)
  })

  test('nobody of another agency publishes it by naming it', async () => {
    const [{ id }, own] = [await of(ofCentre), await of(ofCommune)]
    const publish = async (upload: string) => {
      const kind = type === 'media' ? 'news' : 'events'
      const named = type === 'media' ? { cover: upload } : { files: [upload] }
      return ask(ofCommune, 'POST', `/${kind}`, { ...(await newData(kind)), ...named, _status: 'published' })
    }
    expect((await publish(id)).status).toBe(403)
    expect(await stored(type, id)).toMatchObject({ _status: 'draft' })
    expect((await publish(own.id)).status).toBe(201)
    expect(await stored(type, own.id)).toMatchObject({ _status: 'published' })
  })
})

describe('what an agency does not own', () => {
  /** Its people change a part of these: see below. */
  const RECORDS = ['agencies', 'sites', 'search-gaps']

  test('every type with an owner keeps this contract', () => {
    const owned = payload.config.collections.filter(({ hooks }) => hooks.beforeValidate.includes(keepOwner))
    expect(owned.map(({ slug }) => slug).sort()).toEqual([...OWNED].sort())
    for (const { slug, flattenedFields } of owned) {
      const names = flattenedFields.map(({ name }) => name)
      const isShown = (SHOWN_ON_SITES as readonly string[]).includes(slug)
      expect(names, slug).toEqual(
        expect.arrayContaining(isShown ? ['agency', 'onProvince', 'pushedTo'] : ['agency']),
      )
    }
  })

  test('catalogues, search words and settings are read, not changed', async () => {
    const owned: string[] = [...OWNED, 'users', 'audit-log', ...UNREAD]
    const shared = payload.config.collections.filter(
      ({ slug }) => !owned.includes(slug) && !slug.startsWith('payload-'),
    )
    expect(shared.length).toBeGreaterThan(10)
    for (const { slug } of shared) {
      expect((await ask(ofCentre, 'GET', `/${slug}`)).status, slug).toBe(200)
      expect((await ask(ofCentre, 'POST', `/${slug}`, { name: 'x' })).status, slug).toBe(403)
      if (RECORDS.includes(slug)) continue
      expect(
        (await ask(ofCentre, 'PATCH', `/${slug}?where[id][exists]=true`, { note: 'x' })).status,
        slug,
      ).toBe(403)
      expect((await ask(ofCentre, 'DELETE', `/${slug}?where[id][exists]=true`)).status, slug).toBe(403)
    }
    for (const { slug } of payload.config.globals)
      expect((await ask(ofCentre, 'POST', `/globals/${slug}`, {})).status, slug).toBe(403)
    expect((await ask(ofCentre, 'GET', '/synonyms/csv')).status).toBe(403)
  })

  test('drafts and versions of procedures are for the province', async () => {
    const { id } = await make(payload, 'procedures', 'draft')
    expect((await ask(ofCentre, 'GET', `/procedures/${id}?draft=true`)).status).toBe(404)
    expect((await ask(ofCentre, 'GET', '/procedures/versions')).status).toBe(403)
    expect((await ask(desk, 'GET', `/procedures/${id}?draft=true`)).status).toBe(200)
    expect((await ask(ofCentre, 'POST', `/procedures/${id}/revert`)).status).toBe(403)
  })

  test('what readers did not find is worked on by the agency that the province gave it to', async () => {
    const gapOf = (agency: string) =>
      payload.create({
        collection: 'search-gaps',
        data: { key: agency, query: 'cũ', status: 'open', lastSeen: '2026-01-06', agency },
        ...{ depth: 0, overrideAccess: true },
      })
    const [own, theirs] = [await gapOf(centre), await gapOf(commune)]
    const body = { dueOn: '2026-12-24', agency: commune }
    expect((await ask(ofCentre, 'PATCH', `/search-gaps/${own.id}`, body)).status).toBe(200)
    expect((await ask(ofCentre, 'PATCH', `/search-gaps/${theirs.id}`, body)).status).toBe(403)
    const gap = async (id: string) =>
      payload.findByID({ collection: 'search-gaps', id, depth: 0, overrideAccess: true })
    expect(await gap(own.id)).toMatchObject({ agency: centre, status: 'assigned' })
    expect((await gap(theirs.id)).dueOn ?? null).toBeNull()
  })

  test('a document of others is not replaced or repealed', async () => {
    const [theirs, own] = [
      await make(payload, 'legal-documents', 'published', { agency: department }),
      await make(payload, 'legal-documents', 'published', { agency: centre }),
    ]
    const relate = async (target: unknown) =>
      ask(ofCentre, 'POST', '/legal-documents', {
        ...(await newData('legal-documents')),
        ...{
          issuedOn: '2026-11-01T05:00:00.000Z',
          relations: [{ type: 'repeals', target }],
          _status: 'published',
        },
      })
    expect((await relate(theirs.id)).status).toBe(403)
    expect((await stored('legal-documents', theirs.id)).replacedOn ?? null).toBeNull()
    expect((await relate(own.id)).status).toBe(201)
    expect((await stored('legal-documents', own.id)).replacedOn).toBeTruthy()
  })

  test('nobody leaves the own agency by the own account', async () => {
    for (const agency of [null, commune])
      await ask(ofCentre, 'PATCH', `/users/${ofCentre.id}`, { agency, currentPassword: PASSWORD })
    expect(await stored('users', ofCentre.id, false)).toMatchObject({ agency: centre })
    const deleted = payload.delete({ collection: 'agencies', id: centre, overrideAccess: true })
    await expect(deleted).rejects.toMatchObject({ status: 409 })
    expect(await stored('agencies', centre)).toMatchObject({ id: centre })
  })
})

describe('the record of an agency', () => {
  test('its people keep contact, hours and leaders; the rest is the province’s', async () => {
    const before = await stored('agencies', centre)
    const body = { name: 'Tên khác', key: 'khac', slug: 'khac', order: 1, tier: 'vertical', parent: commune }
    const theirs = { phone: '0214 3840 888', leaders: [{ name: 'Nguyễn Văn A' }] }
    expect((await ask(ofCentre, 'PATCH', `/agencies/${centre}`, { ...body, ...theirs })).status).toBe(200)
    const after = await stored('agencies', centre, false)
    for (const name of Object.keys(body)) expect(after[name], name).toEqual(before[name])
    expect(after).toMatchObject({
      phone: '0214 3840 888',
      leaders: [{ name: 'Nguyễn Văn A' }],
      _status: 'published',
    })
  })

  test('they neither hide, trash, restore nor make one, and leave those of others alone', async () => {
    const patch = (id: string, body: Body, query = '') =>
      ask(ofCentre, 'PATCH', `/agencies/${id}${query}`, body)
    expect((await patch(centre, { _status: 'draft' })).status).toBe(403)
    expect((await patch(centre, {}, '?unpublishAllLocales=true')).status).toBe(403)
    expect(DENIED).toContain((await patch(centre, { deletedAt: new Date().toISOString() })).status)
    for (const other of [department, commune])
      expect(DENIED).toContain((await patch(other, { phone: '1' })).status)
    const { docs } = await read(ofCentre, `/agencies/versions?where[parent][equals]=${centre}`)
    expect(docs.length).toBeGreaterThan(0)
    expect((await ask(ofCentre, 'POST', `/agencies/versions/${docs[0].id}`)).status).toBe(403)
    expect((await read(ofCentre, `/agencies/versions?where[parent][equals]=${commune}`)).totalDocs).toBe(0)
    expect(await stored('agencies', centre, false)).toMatchObject({ _status: 'published' })
  })
})

describe('sites', () => {
  const siteOf = (agency: string, data: Body = {}) =>
    payload.create({
      collection: 'sites',
      data: { name: `Trang ${agency}`, agency, tier: 'commune', accent: 'teal', ...data } as never,
      ...{ depth: 0, overrideAccess: true },
    })
  let site: string
  let live: string

  beforeAll(async () => {
    site = String((await siteOf(centre)).id)
    live = String((await siteOf(commune, { live: true })).id)
  })

  test('strangers see those that are live; an agency’s people their own, too', async () => {
    const seen = async (person: Person | null) => idsIn((await ask(person, 'GET', '/sites?limit=0')).json)
    const shown = [live, await portalId(payload)]
    expect((await seen(null)).sort()).toEqual(shown.toSorted())
    expect((await seen(ofCommune)).sort()).toEqual(shown.toSorted())
    expect((await seen(ofDepartment)).sort()).toEqual([site, ...shown].sort())
    expect((await seen(desk)).sort()).toEqual([site, ...shown].sort())
    expect((await ask(null, 'GET', '/sites/versions')).status).toBe(403)
    expect((await read(ofCommune, `/sites/versions?where[parent][equals]=${site}`)).totalDocs).toBe(0)
    expect((await read(ofCentre, `/sites/versions?where[parent][equals]=${site}`)).totalDocs).toBeGreaterThan(
      0,
    )
  })

  test('no editor makes or removes one', async () => {
    const body = { name: 'Trang mới', agency: department, tier: 'other', accent: 'teal' }
    for (const person of [null, desk, ofCentre, ofDepartment]) {
      expect((await ask(person, 'POST', '/sites', body)).status).toBe(403)
      expect((await ask(person, 'POST', `/sites/${site}/duplicate`, {})).status).toBeGreaterThanOrEqual(403)
      expect(DENIED).toContain((await ask(person, 'DELETE', `/sites/${site}`)).status)
      if (person === desk) continue
      const trash = { deletedAt: new Date().toISOString() }
      expect(DENIED).toContain((await ask(person, 'PATCH', `/sites/${site}`, trash)).status)
    }
    expect(await stored('sites', site, false)).toMatchObject({ id: site })
  })

  test('the provincial portal is not for an agency’s people', async () => {
    const portal = await portalId(payload)
    const before = await stored('sites', portal, false)
    const body = { alerts: [{ text: 'Lạ', severity: 'emergency' }], examples: [{ text: 'lạ' }], phone: '1' }
    for (const person of [ofCentre, ofDepartment, ofCommune]) {
      expect(DENIED).toContain((await ask(person, 'PATCH', `/sites/${portal}`, body)).status)
      await ask(person, 'PATCH', `/sites?where[tier][equals]=province`, body)
      expect(DENIED).toContain((await ask(person, 'DELETE', `/sites/${portal}`)).status)
      expect((await read(person, `/sites/versions?where[parent][equals]=${portal}`)).totalDocs).toBe(0)
    }
    expect(await stored('sites', portal, false)).toEqual(before)
    const pushed = { alerts: [{ text: 'Mưa lũ', severity: 'warning', pushedTo: 'all' }] }
    expect((await ask(ofDepartment, 'PATCH', `/sites/${site}`, pushed)).status).toBe(200)
    expect((await stored('sites', site, false)).alerts).toMatchObject([{ text: 'Mưa lũ', pushedTo: 'none' }])
  })

  test('its agency’s people keep what it says; its address and its being live are the province’s', async () => {
    const before = await stored('sites', site, false)
    const fixed = {
      ...{
        slug: 'khac',
        hosts: [{ host: 'khac.example.vn' }],
        tier: 'other',
        agency: department,
        live: true,
      },
      ...{ accent: 'plum', closedFrom: '2026-12-01T00:00:00.000Z', name: 'Tên khác' },
    }
    const theirs = { intro: 'Giới thiệu', blocks: [{ block: 'news', shown: true }], phone: '0214 3840 888' }
    expect((await ask(ofDepartment, 'PATCH', `/sites/${site}`, { ...fixed, ...theirs })).status).toBe(200)
    const after = await stored('sites', site, false)
    for (const name of Object.keys(fixed)) expect(after[name], name).toEqual(before[name])
    expect(after).toMatchObject({ intro: 'Giới thiệu', blocks: [{ block: 'news' }], phone: '0214 3840 888' })
    expect(DENIED).toContain((await ask(ofCommune, 'PATCH', `/sites/${site}`, theirs)).status)
    const { docs } = await read(ofCentre, `/sites/versions?where[parent][equals]=${site}`)
    expect((await ask(ofCentre, 'POST', `/sites/versions/${docs[0].id}`)).status).toBe(403)
  })
})
