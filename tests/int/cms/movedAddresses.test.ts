import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let editor: Person
let ask: (path: string, search?: string) => Promise<string | null>

beforeAll(async () => {
  running = await startPayload({ LOG_LEVEL: 'error' })
  payload = running.payload
  editor = await signIn(payload, 'publisher')
  const { findMoved } = await import('../../../site/data/moved.ts')
  const { toLocation } = await import('../../../site/views/moved.ts')
  ask = async (path, search = '') => {
    const moved = await findMoved(path, 'vi')
    return moved && (moved.kind === 'gone' ? 'gone' : toLocation(moved, 'vi', search))
  }
})
afterAll(() => running.stop())

const send = (method: string, path: string, body?: object) =>
  rest(payload, { method, path, token: editor.token, body } as never)
const change = async (type: string, id: string, body: object, query = '') =>
  expect((await send('PATCH', `/${type}/${id}${query}`, body)).status).toBe(200)
/** What the action of cms/withdraw writes, as data: also what it would refuse. */
const replace = (id: string, relationTo: string, value: unknown) =>
  payload.update({
    ...{ collection: 'news', id, depth: 0, overrideAccess: true },
    data: { _status: 'draft', withdrawal: { mode: 'moved', successor: { relationTo, value } } } as never,
  })
const put = async (type: string, data: object = {}) =>
  String((await make(payload, type, 'published', data as never)).id)
const move = (id: string, slug: string, type = 'news') => change(type, id, { slug, _status: 'published' })

describe('an old address', () => {
  beforeAll(async () => move(await put('news', { slug: 'cu' }), 'moi'))

  test.each([
    ['/tin-tuc/cu/', '/tin-tuc/moi'],
    ['/tin-tuc/cu//', '/tin-tuc/moi'],
    ['/tin-tuc/c%75', '/tin-tuc/moi'],
    ['/en/tin-tuc/cu', '/tin-tuc/moi'],
    ['/tin-tuc/CU', '/tin-tuc/moi'],
    ['/Tin-Tuc/Cu/', '/tin-tuc/moi'],
    ['/tin-tuc/cu%00', null],
    ['/tin-tuc/%ZZ', null],
    ['/tin-tuc/%E0%A4%A', null],
    ['/tin-tuc/..%2Fcu', null],
    ['/tin-tuc/cu.html', null],
    ['/tin-tuc/cu/them', null],
    ['//tin-tuc/cu', null],
    ['/tin-tuc/$ne', null],
    ['', null],
    [`/tin-tuc/${'a'.repeat(5000)}`, null],
  ])('%s leads to %s', async (path, to) => {
    expect(await ask(path)).toBe(to)
  })

  test('keeps what was asked, whatever it is', async () => {
    for (const search of ['?a=1&b=%20', '?', '?x=https://evil.example/', ''])
      expect(await ask('/tin-tuc/cu', search)).toBe(`/tin-tuc/moi${search}`)
  })
})

describe('documents that change places', () => {
  test('each stand where they say, and what was between leads on', async () => {
    const [one, two] = [await put('news', { slug: 'doi-1' }), await put('news', { slug: 'doi-2' })]
    await move(one, 'doi-tam')
    await move(two, 'doi-1')
    await move(one, 'doi-2')
    expect([await ask('/tin-tuc/doi-1'), await ask('/tin-tuc/doi-2')]).toEqual([null, null])
    expect(await ask('/tin-tuc/doi-tam')).toBe('/tin-tuc/doi-2')
  })

  test('lead on from where they stood before they were withdrawn and moved', async () => {
    const id = await put('news', { slug: 'go-roi' })
    await change('news', id, { _status: 'draft' })
    await change('news', id, { slug: 'go-xong' }, '?draft=true')
    expect(await ask('/tin-tuc/go-roi')).toBe('gone')
    expect(await ask('/tin-tuc/go-xong')).toBeNull()
    await change('news', id, { _status: 'published' })
    expect(await ask('/tin-tuc/go-roi')).toBe('/tin-tuc/go-xong')
  })

  test('go back where a restored version stood', async () => {
    const id = await put('news', { slug: 'ban-1' })
    await move(id, 'ban-2')
    const { json } = await send(
      'GET',
      `/news/versions?where[parent][equals]=${id}&where[version.slug][equals]=ban-1`,
    )
    expect((await send('POST', `/news/versions/${json.docs[0].id}`)).status).toBe(200)
    expect(await ask('/tin-tuc/ban-1')).toBeNull()
    expect(await ask('/tin-tuc/ban-2')).toBe('/tin-tuc/ban-1')
  })

  test('are said to be gone when what replaced them is deleted for good', async () => {
    const [old, next] = [await put('news', { slug: 'bi-thay' }), await put('pages', { slug: 'thay-the' })]
    await replace(old, 'pages', next)
    expect(await ask('/tin-tuc/bi-thay')).toBe('/gioi-thieu/thay-the')
    await payload.delete({ collection: 'pages', id: next, overrideAccess: true })
    expect(await ask('/tin-tuc/bi-thay')).toBe('gone')
  })

  test('are said to be gone when each was replaced by the other, and all are withdrawn', async () => {
    for (const size of [2, 3, 12]) {
      const ids: string[] = []
      for (let n = 0; n < size; n += 1) ids.push(await put('news', { slug: `vong-${size}-${n}` }))
      for (const [at, id] of ids.entries()) await replace(id, 'news', ids[(at + 1) % size])
      for (let n = 0; n < size; n += 1) expect(await ask(`/tin-tuc/vong-${size}-${n}`)).toBe('gone')
      await change('news', ids[0]!, { _status: 'published' })
      expect(await ask(`/tin-tuc/vong-${size}-${size - 1}`)).toBe(`/tin-tuc/vong-${size}-0`)
    }
  })

  test('many times over keep one step each', async () => {
    const id = await put('news', { slug: 'buoc-0' })
    for (let n = 1; n <= 12; n += 1) await move(id, `buoc-${n}`)
    for (let n = 0; n < 12; n += 1) expect(await ask(`/tin-tuc/buoc-${n}`)).toBe('/tin-tuc/buoc-12')
  })
})

describe('redirects by hand', () => {
  const add = (from: string, to: string) => send('POST', '/redirects', { from, kind: 'address', to })

  test('make no circle of three, nor over documents that moved', async () => {
    expect((await add('/vong/a', '/vong/b')).status).toBe(201)
    expect((await add('/vong/b', '/vong/c')).status).toBe(201)
    expect((await add('/vong/c', '/vong/a')).status).toBe(400)
    expect((await add('/vong/d', '/vong/d/')).status).toBe(400)
    expect((await add('/vong/e', '/en/vong/e')).status).toBe(400)
    expect((await add('/vong/f', '/vong/%66')).status).toBe(400)
  })

  test('lead to the last address, and give way to what is published there', async () => {
    expect((await add('/cong-cu/bai.aspx', '/tin-tuc/dich')).status).toBe(201)
    const id = await put('news', { slug: 'dich' })
    expect(await ask('/cong-cu/bai.aspx')).toBe('/tin-tuc/dich')
    await move(id, 'dich-moi')
    expect(await ask('/cong-cu/bai.aspx', '?id=7')).toBe('/tin-tuc/dich-moi?id=7')
    expect((await add('/tin-tuc/se-co', '/tin-tuc/dich-moi')).status).toBe(201)
    await put('news', { slug: 'se-co' })
    expect(await ask('/tin-tuc/se-co')).toBeNull()
  })

  test('the same address twice is refused', async () => {
    expect((await add('/hai-lan', '/tin-tuc')).status).toBe(201)
    for (const from of ['/hai-lan', '/hai-lan/', '/en/hai-lan', '/hai%2Dlan'])
      expect((await add(from, '/van-ban')).status).toBe(400)
  })
})

describe('a page that moves', () => {
  test.each(['?select[title]=true', '?depth=0&select[lead]=true', '?locale=vi&select[title]=true&depth=0'])(
    'takes those below along when only a part of the answer is asked for (%s)',
    async (query) => {
      const name = `nhanh-${query.length}`
      const leaf = `la-${query.length}`
      const top = await put('pages', { slug: name })
      await put('pages', { slug: leaf, parent: top })
      await change('pages', top, { slug: `${name}-moi`, _status: 'published' }, query)
      expect(await ask(`/gioi-thieu/${name}/${leaf}`)).toBe(`/gioi-thieu/${name}-moi/${leaf}`)
      expect(await ask(`/gioi-thieu/${name}-moi/${leaf}`)).toBeNull()
    },
  )

  test('leaves those below where they are when it is withdrawn, and back again', async () => {
    const top = await put('pages', { slug: 'goc' })
    const below = await put('pages', { slug: 'nhanh', parent: top })
    await change('pages', top, { _status: 'draft' })
    expect(await ask('/gioi-thieu/goc')).toBe('gone')
    expect(await ask('/gioi-thieu/goc/nhanh')).toBeNull()
    const { json } = await rest(payload, { method: 'GET', path: `/pages/${below}` })
    expect(json.path).toBe('goc/nhanh')
  })
})
