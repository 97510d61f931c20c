import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { PASSWORD, signIn, type Person } from '../../support/people.ts'
import { portalId } from '../../support/portal.ts'
import { rest, type RestRequest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let admin: Person
let editor: Person

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  admin = await signIn(payload, 'admin')
  editor = await signIn(payload, 'publisher')
})
afterAll(() => running.stop())

const ask = (request: RestRequest) => rest(payload, request)
const get = (path: string, token?: string) => ask({ method: 'GET', path, token })

describe('accounts', () => {
  test('no one outside lists, reads, counts or makes them', async () => {
    expect((await get('/users')).status).toBe(403)
    expect((await get(`/users/${admin.id}`)).status).toBe(403)
    expect((await get('/users/count')).status).toBe(403)
    const body = { email: 'ke-la@test.example', password: PASSWORD, name: 'Kẻ lạ', roles: ['admin'] }
    expect((await ask({ method: 'POST', path: '/users', body })).status).toBe(403)
    expect((await ask({ method: 'POST', path: '/users/first-register', body })).status).toBe(403)
  })

  test('an editor sees only the own account and cannot become administrator', async () => {
    const { json } = await get('/users?limit=50', editor.token)
    expect(json.docs.map((user: { id: string }) => user.id)).toEqual([editor.id])
    expect((await get(`/users/${admin.id}`, editor.token)).status).toBe(404)
    await ask({
      method: 'PATCH',
      path: `/users/${editor.id}`,
      token: editor.token,
      body: { roles: ['admin'] },
    })
    const after = await payload.findByID({
      collection: 'users',
      id: editor.id,
      depth: 0,
      overrideAccess: true,
    })
    expect(after.roles).toEqual(['publisher'])
  })

  test('an editor makes, deletes and unlocks no account', async () => {
    const body = { email: 'moi@test.example', password: PASSWORD, name: 'Mới', roles: ['publisher'] }
    expect((await ask({ method: 'POST', path: '/users', token: editor.token, body })).status).toBe(403)
    expect((await ask({ method: 'DELETE', path: `/users/${admin.id}`, token: editor.token })).status).toBe(
      403,
    )
    const unlock = { method: 'POST' as const, path: '/users/unlock', body: { email: admin.email } }
    expect((await ask({ ...unlock, token: editor.token })).status).toBe(403)
    expect((await ask(unlock)).status).toBe(403)
  })

  test('no answer carries a password hash, a salt or a session', async () => {
    const answers = [
      await ask({ method: 'POST', path: '/users/login', body: { email: editor.email, password: PASSWORD } }),
      await get('/users/me', editor.token),
      await get('/users?limit=50', admin.token),
    ]
    for (const { status, json } of answers) {
      expect(status).toBe(200)
      expect(JSON.stringify(json)).not.toMatch(/"(hash|salt|resetPasswordToken)"/)
    }
  })

  test('a short password is refused with the reason', async () => {
    const body = { email: 'ngan@test.example', password: 'ngan', name: 'Ngắn', roles: ['publisher'] }
    const { status, json } = await ask({ method: 'POST', path: '/users', token: admin.token, body })
    expect(status).toBe(400)
    expect(JSON.stringify(json)).toContain('14')
  })

  test('asking for a forgotten password is refused', async () => {
    const body = { email: admin.email }
    expect((await ask({ method: 'POST', path: '/users/forgot-password', body })).status).toBe(403)
  })

  test('an old token is dead after signing out', async () => {
    const person = await signIn(payload, 'publisher', 'ra@test.example')
    expect((await get('/users/me', person.token)).json.user?.id).toBe(person.id)
    await ask({ method: 'POST', path: '/users/logout', token: person.token })
    expect((await get('/users/me', person.token)).json.user ?? null).toBeNull()
  })
})

describe('owners of entry points', () => {
  const contact = '0912-bi-mat'

  async function entryPoint() {
    const procedure = await make(payload, 'procedures', 'published')
    return payload.create({
      collection: 'entry-points',
      data: {
        procedure: procedure.id as string,
        channel: 'online',
        enabled: true,
        owner: admin.id,
        ownerContact: contact,
        _status: 'published',
      },
      depth: 0,
      overrideAccess: true,
    })
  }

  test('the public reads the entry point without its owner', async () => {
    const { id } = await entryPoint()
    for (const query of ['', '?depth=3', '?select[owner]=true&select[ownerContact]=true', '?locale=all']) {
      const { status, json } = await get(`/entry-points/${id}${query}`)
      expect(status).toBe(200)
      expect(json.owner ?? null).toBeNull()
      expect(JSON.stringify(json)).not.toContain(contact)
      expect(JSON.stringify(json)).not.toContain(admin.email)
    }
  })

  test('the owner cannot be guessed through where or sort', async () => {
    await entryPoint()
    const guesses = [
      'where[ownerContact][equals]=0912-bi-mat',
      'where[ownerContact][like]=09',
      'where[owner][equals]=' + admin.id,
      'where[owner.email][contains]=admin',
      'where[or][0][ownerContact][exists]=true',
    ]
    for (const guess of guesses) {
      const { status, json } = await get(`/entry-points?${guess}`)
      expect(status >= 400 || json.totalDocs === 0, guess).toBe(true)
    }
    for (const path of ['sort=owner.hash', 'sort=-owner.salt', 'sort=owner__email'])
      expect((await get(`/entry-points?${path}`)).status, path).toBe(400)
    const sorted = await get('/entry-points?sort=ownerContact&depth=2')
    expect(JSON.stringify(sorted.json)).not.toContain(contact)
  })
})

describe('drafts behind relations', () => {
  test('a published document does not carry a draft it points to', async () => {
    const secret = await make(payload, 'legal-documents', 'draft', { title: 'Quyết định chưa công bố' })
    const procedure = await make(payload, 'procedures', 'published', {
      legalBasis: [{ document: secret.id, number: 'số 1' }],
      related: [(await make(payload, 'procedures', 'draft', { name: 'Thủ tục chưa công bố' })).id],
    })
    for (const depth of [0, 1, 3]) {
      const { json } = await get(`/procedures/${procedure.id}?depth=${depth}&draft=true`)
      expect(JSON.stringify(json)).not.toContain('chưa công bố')
    }
  })

  test('a draft cannot be found through a relation in where', async () => {
    const secret = await make(payload, 'procedures', 'draft', { name: 'Thủ tục kín XYZ' })
    const news = await make(payload, 'news', 'published', { procedures: [secret.id] })
    const { json } = await get(`/news?where[procedures.name][contains]=${encodeURIComponent('kín XYZ')}`)
    const found = (json.docs ?? []).map(({ id }: { id: string }) => id)
    expect(found).not.toContain(news.id)
  })
})

describe('the rest of the system', () => {
  test.each(['payload-jobs', 'payload-preferences', 'presences', 'payload-migrations', 'payload-kv'])(
    '%s is closed to the public',
    async (collection) => {
      const { status, json } = await get(`/${collection}`)
      expect(status >= 400 || json.totalDocs === 0).toBe(true)
      expect((await ask({ method: 'POST', path: `/${collection}`, body: {} })).status).toBeGreaterThanOrEqual(
        400,
      )
    },
  )

  test('jobs are run by the worker only', async () => {
    for (const token of [undefined, editor.token, admin.token]) {
      const { status } = await get('/payload-jobs/run', token)
      expect(status).toBeGreaterThanOrEqual(400)
    }
  })

  test('GraphQL is off', async () => {
    const { status } = await ask({
      method: 'POST',
      path: '/graphql',
      body: { query: '{ News { totalDocs } }' },
    })
    expect(status).toBe(404)
  })

  describe('the provincial portal', () => {
    const change = async (body: object, token?: string) =>
      ask({ method: 'PATCH', path: `/sites/${await portalId(payload)}`, body, token })
    const stored = async () => (await get(`/sites/${await portalId(payload)}`)).json

    test('is read by all and changed by nobody outside', async () => {
      expect((await stored()).tier).toBe('province')
      expect((await change({ title: 'Cổng lạ' })).status).toBe(403)
      expect((await get('/sites/versions')).status).toBe(403)
    })

    test('has its home page kept by the provincial desk, all else by administrators', async () => {
      const before = await stored()
      const settings = {
        title: 'Cổng lạ',
        agencyName: 'Lạ',
        phone: '1',
        menu: [],
        footer: [],
        accent: 'plum',
      }
      const home = { alerts: [{ text: 'Mưa lũ', severity: 'warning' }], examples: [{ text: 'khai sinh' }] }
      expect((await change({ ...settings, ...home }, editor.token)).status).toBe(200)
      const after = await stored()
      for (const name of Object.keys(settings)) expect(after[name], name).toEqual(before[name])
      expect(after).toMatchObject(home)
      expect((await change({ phone: '0214 3840 888' }, admin.token)).status).toBe(200)
      expect((await stored()).phone).toBe('0214 3840 888')
      const { json } = await get(`/sites/versions?where[parent][equals]=${after.id}`, editor.token)
      const restore = { method: 'POST', path: `/sites/versions/${json.docs[0].id}` } as const
      expect((await ask({ ...restore, token: editor.token })).status).toBe(403)
      expect((await ask({ ...restore, token: admin.token })).status).toBe(200)
    })

    test.each([
      { deletedAt: '2026-11-29T00:00:00.000Z' },
      { live: false },
      { closedFrom: '2026-11-29T00:00:00.000Z' },
      { slug: 'cong' },
      { hosts: [{ host: 'cong.example.vn' }] },
      { tier: 'commune' },
    ])('is not closed or moved: %j', async (body) => {
      const { status, json } = await change(body, admin.token)
      expect(status).toBe(400)
      expect(json.errors[0].data.errors[0]).toMatchObject({ path: Object.keys(body)[0] })
      expect(await stored()).toMatchObject({ tier: 'province', slug: '@', live: true })
    })

    test('belongs to no agency, is not deleted, and is the only one', async () => {
      const { id: agency } = await make(payload, 'agencies', 'published')
      expect((await change({ agency }, admin.token)).status).toBe(400)
      const path = `/sites/${await portalId(payload)}`
      const { status, json } = await ask({ method: 'DELETE', path: `${path}?count=1`, token: admin.token })
      expect([status, json.errors[0].message]).toEqual([409, expect.stringContaining('Cổng tỉnh')])
      const site = { name: 'Cổng khác', tier: 'province', accent: 'teal', agency }
      const post = { method: 'POST', path: '/sites', body: site, token: admin.token } as const
      const second = await ask(post)
      expect([second.status, second.json.errors[0].message]).toEqual([
        400,
        expect.stringContaining('Chỉ có một cổng tỉnh'),
      ])
      const made = await ask({ ...post, body: { ...site, tier: 'other' } })
      expect(made.status).toBe(201)
      const turned = {
        method: 'PATCH',
        path: `/sites/${made.json.doc.id}`,
        body: { tier: 'province' },
      } as const
      expect((await ask({ ...turned, token: admin.token })).status).toBe(400)
      const { totalDocs } = await payload.count({
        ...{ collection: 'sites', where: { tier: { equals: 'province' } }, overrideAccess: true },
      })
      expect(totalDocs).toBe(1)
    })
  })

  test('providers of online forms are kept by administrators', async () => {
    const body = {
      key: 'la',
      name: 'Lạ',
      kind: 'national',
      allowedHosts: [{ host: 'evil.gov.vn' }],
      _status: 'published',
    }
    const write = { method: 'POST' as const, path: '/service-providers', body }
    expect((await ask({ ...write, token: editor.token })).status).toBe(403)
    expect((await ask({ ...write, token: admin.token })).status).toBe(201)
  })

  test.each(['fields', 'categories', 'units', 'paper-kinds', 'fee-reductions'])(
    '%s are read by all and written by staff',
    async (collection) => {
      expect((await get(`/${collection}`)).status).toBe(200)
      expect((await ask({ method: 'POST', path: `/${collection}`, body: { name: 'x' } })).status).toBe(403)
    },
  )
})

describe('addresses that mean nothing', () => {
  test.each([
    'where[title][all]=x',
    'where[title][near]=x',
    'where[title][nonsense]=x',
    'where=x',
    'where[publishedAt][greater_than]=never',
    'where[id][in][0][x]=y',
    'page=99999999999999999999',
    'page=-1',
    'limit=abc',
    'sort=nothing.of.this',
    'sort[a]=b',
    'depth=99999',
    'select[x][y]=z',
    'populate=x',
    'joins[x][limit]=y',
    'locale=xx',
  ])('?%s is no failure of ours', async (query) => {
    expect((await get(`/news?${query}`)).status).toBeLessThan(500)
  })
})
