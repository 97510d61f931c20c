import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Moved } from '../../../site/data/moved.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let admin: Person
let editor: Person
let ask: (path: string, locale?: 'vi' | 'en', search?: string) => Promise<unknown>

const all = { depth: 0, overrideAccess: true } as const

beforeAll(async () => {
  running = await startPayload({ LOG_LEVEL: 'error' })
  payload = running.payload
  admin = await signIn(payload, 'admin')
  editor = await signIn(payload, 'publisher')
  const { findMoved } = await import('../../../site/data/moved.ts')
  const { toLocation } = await import('../../../site/views/moved.ts')
  const show = (moved: Moved | null, locale: 'vi' | 'en', search: string) =>
    moved && (moved.kind === 'gone' ? moved : toLocation(moved, locale, search))
  ask = async (path, locale = 'vi', search = '') => show(await findMoved(path, locale), locale, search)
})
afterAll(() => running.stop())

const change = async (type: string, id: unknown, body: object, query = '') => {
  const asked = { method: 'PATCH' as const, path: `/${type}/${id}${query}`, token: editor.token, body }
  const { status, json } = await rest(payload, asked)
  expect({ status, errors: json.errors }).toEqual({ status: 200, errors: undefined })
}
/** What the action of cms/withdraw writes, as data: also what it would refuse. */
const setWithdrawal = (type: string, id: unknown, data: object, { locale = 'vi', draft = false } = {}) =>
  payload.update({
    ...{ collection: type as 'news', id: String(id), locale: locale as 'vi', draft },
    data,
    ...all,
  })
const put = async (type: string, data: object = {}) => {
  const { id } = await make(payload, type, 'published', data as never)
  return String(id)
}
const listRedirects = async () => (await payload.find({ collection: 'redirects', limit: 0, ...all })).docs

/** Types whose last part of the address is typed by an editor. */
const SLUGGED: [type: string, prefix: string][] = [
  ['news', '/tin-tuc/'],
  ['legal-documents', '/van-ban/'],
  ['life-events', '/su-kien/'],
  ['agencies', '/co-quan/'],
  ['pages', '/gioi-thieu/'],
]

describe.each(SLUGGED)('the address of %s', (type, prefix) => {
  test('leads on after the slug has changed, in both languages, with what was asked', async () => {
    const id = await put(type, { slug: `cu-${type}` })
    expect(await ask(`${prefix}cu-${type}`)).toBeNull()
    await change(type, id, { slug: `moi-${type}`, _status: 'published' })
    expect(await ask(`${prefix}cu-${type}`)).toBe(`${prefix}moi-${type}`)
    expect(await ask(`${prefix}cu-${type}`, 'en', '?utm=1')).toBe(`/en${prefix}moi-${type}?utm=1`)
    expect(await ask(`${prefix}moi-${type}`)).toBeNull()
  })

  test('does not change before the draft with the new slug is published', async () => {
    const id = await put(type, { slug: `truoc-${type}` })
    await change(type, id, { slug: `sau-${type}` }, '?draft=true')
    expect(await ask(`${prefix}truoc-${type}`)).toBeNull()
    await change(type, id, { _status: 'published' })
    expect(await ask(`${prefix}truoc-${type}`)).toBe(`${prefix}sau-${type}`)
  })

  test('leaves nothing when it was never public', async () => {
    const before = await listRedirects()
    const { id } = await make(payload, type, 'draft', { slug: `nhap-${type}` })
    await change(type, id, { slug: `nhap-khac-${type}` }, '?draft=true')
    await change(type, id, { slug: `nhap-nua-${type}`, _status: 'published' })
    expect(await listRedirects()).toHaveLength(before.length)
    expect(await ask(`${prefix}nhap-${type}`)).toBeNull()
  })

  test('says that it was withdrawn, why, or nothing, as the editor chose', async () => {
    const id = await put(type, { slug: `go-${type}` })
    const path = `${prefix}go-${type}`
    await change(type, id, { _status: 'draft' })
    expect(await ask(path)).toMatchObject({ kind: 'gone', reason: null })
    await setWithdrawal(type, id, { withdrawal: { reason: 'Nội dung sai.' } }, { draft: true })
    const english = { locale: 'en', draft: true }
    await setWithdrawal(type, id, { withdrawal: { reason: 'It was wrong.' } }, english)
    expect(await ask(path)).toMatchObject({ kind: 'gone', reason: 'Nội dung sai.' })
    expect(await ask(path, 'en')).toMatchObject({ kind: 'gone', reason: 'It was wrong.' })
    await setWithdrawal(type, id, { withdrawal: { mode: 'missing' } }, { draft: true })
    expect(await ask(path)).toBeNull()
    const other = await put(type, { slug: `thay-${type}` })
    const moved = { mode: 'moved', successor: { relationTo: type, value: other } }
    await setWithdrawal(type, id, { withdrawal: moved }, { draft: true })
    expect(await ask(path)).toBe(`${prefix}thay-${type}`)
    await change(type, id, { _status: 'published' })
    expect(await ask(path)).toBeNull()
    expect((await listRedirects()).some(({ from }) => from === path)).toBe(false)
  })

  test('says so too from the trash, and once the document is deleted for good', async () => {
    const id = await put(type, { slug: `rac-${type}`, withdrawal: { reason: 'Đăng nhầm.' } })
    const path = `${prefix}rac-${type}`
    await change(type, id, { deletedAt: new Date().toISOString() })
    expect(await ask(path)).toMatchObject({ kind: 'gone', reason: 'Đăng nhầm.' })
    await payload.delete({ collection: type as 'news', id, trash: true, overrideAccess: true })
    expect(await ask(path)).toMatchObject({ kind: 'gone', reason: 'Đăng nhầm.' })
    const next = await put(type, { slug: `rac-${type}` })
    expect(await ask(path)).toBeNull()
    await change(type, next, { deletedAt: new Date().toISOString() })
    await change(type, next, { deletedAt: null }, '?trash=true')
    expect((await listRedirects()).some(({ from }) => from === path)).toBe(false)
  })
})

describe('addresses that were changed more than once', () => {
  const slug = (id: string, to: string) => change('news', id, { slug: to, _status: 'published' })

  test('all lead to the last one in one step, and the one gone back to leads nowhere', async () => {
    const id = await put('news', { slug: 'a-1' })
    await slug(id, 'a-2')
    await slug(id, 'a-3')
    expect([await ask('/tin-tuc/a-1'), await ask('/tin-tuc/a-2')]).toEqual(['/tin-tuc/a-3', '/tin-tuc/a-3'])
    await slug(id, 'a-1')
    expect(await ask('/tin-tuc/a-1')).toBeNull()
    expect([await ask('/tin-tuc/a-2'), await ask('/tin-tuc/a-3')]).toEqual(['/tin-tuc/a-1', '/tin-tuc/a-1'])
  })

  test('belong to whoever stands there now', async () => {
    const first = await put('news', { slug: 'cho-1' })
    await slug(first, 'cho-2')
    const second = await put('news', { slug: 'cho-1' })
    expect(await ask('/tin-tuc/cho-1')).toBeNull()
    await slug(second, 'cho-3')
    expect(await ask('/tin-tuc/cho-1')).toBe('/tin-tuc/cho-3')
  })

  test('follow what replaces what was withdrawn, and that one in turn', async () => {
    const [one, two, three] = [
      await put('news', { slug: 'noi-1' }),
      await put('news', { slug: 'noi-2' }),
      await put('pages', { slug: 'noi-3' }),
    ]
    const replace = (id: string, relationTo: string, value: string) =>
      setWithdrawal('news', id, {
        _status: 'draft',
        withdrawal: { mode: 'moved', successor: { relationTo, value } },
      })
    await replace(one, 'news', two)
    await replace(two, 'pages', three)
    expect(await ask('/tin-tuc/noi-1')).toBe('/gioi-thieu/noi-3')
    await change('pages', three, { _status: 'draft' })
    expect(await ask('/tin-tuc/noi-1')).toMatchObject({ kind: 'gone' })
    // In a circle: nobody is sent around, and each address still says that its content was withdrawn.
    const back = { mode: 'moved', successor: { relationTo: 'news', value: one } }
    await setWithdrawal('pages', three, { withdrawal: back }, { draft: true })
    expect(await ask('/tin-tuc/noi-1')).toMatchObject({ kind: 'gone' })
  })
})

describe('pages below a page', () => {
  test('move with it, each address leading to its own page', async () => {
    const top = await put('pages', { slug: 'tren' })
    const below = await put('pages', { slug: 'giua', parent: top })
    await put('pages', { slug: 'duoi', parent: below })
    const hidden = await make(payload, 'pages', 'draft', { slug: 'an', parent: top })
    await change('pages', top, { slug: 'tren-moi', _status: 'published' })
    expect(await ask('/gioi-thieu/tren')).toBe('/gioi-thieu/tren-moi')
    expect(await ask('/gioi-thieu/tren/giua')).toBe('/gioi-thieu/tren-moi/giua')
    expect(await ask('/gioi-thieu/tren/giua/duoi', 'en')).toBe('/en/gioi-thieu/tren-moi/giua/duoi')
    expect(await ask('/gioi-thieu/tren/an')).toBeNull()
    await change('pages', below, { parent: null, _status: 'published' })
    expect(await ask('/gioi-thieu/tren/giua/duoi')).toBe('/gioi-thieu/giua/duoi')
    expect(await ask('/gioi-thieu/tren-moi/giua')).toBe('/gioi-thieu/giua')
    expect(hidden.id).toBeTruthy()
  })
})

describe('a procedure whose code changes', () => {
  test('leads on from its page, its data and its way to the form', async () => {
    const id = await put('procedures', { code: '7.000001' })
    await change('procedures', id, { code: '7.000002', _status: 'published' })
    expect(await ask('/thu-tuc/7.000001')).toBe('/thu-tuc/7.000002')
    expect(await ask('/thu-tuc/7.000001.json', 'en')).toBe('/thu-tuc/7.000002.json')
    expect(await ask('/thu-tuc/7.000001/nop-ho-so', 'en', '?agency=x')).toBe(
      '/en/thu-tuc/7.000002/nop-ho-so?agency=x',
    )
  })
})

describe('lists without drafts', () => {
  const list = (collection: 'categories' | 'fields', name: string) =>
    payload.create({ collection, data: { name }, ...all })

  test('a category leads on, and to what replaces it when it is in the trash', async () => {
    const category = await list('categories', 'Chuyên mục cũ')
    const path = '/tin-tuc/chuyen-muc/chuyen-muc-cu'
    await change('categories', category.id, { slug: 'chuyen-muc-moi' })
    expect(await ask(path)).toBe('/tin-tuc/chuyen-muc/chuyen-muc-moi')
    const other = await list('categories', 'Chuyên mục thay')
    const withdrawal = { mode: 'moved', successor: { relationTo: 'categories', value: other.id } }
    await change('categories', category.id, { withdrawal })
    await change('categories', category.id, { deletedAt: new Date().toISOString() })
    expect(await ask(path)).toBe('/tin-tuc/chuyen-muc/chuyen-muc-thay')
    expect(await ask('/tin-tuc/chuyen-muc/chuyen-muc-moi')).toBe('/tin-tuc/chuyen-muc/chuyen-muc-thay')
  })

  test('a filter of the catalogue by a field or an agency leads on', async () => {
    const { findMovedFilters } = await import('../../../site/data/movedFilters.ts')
    const { listFields } = await import('../../../site/data/fields.ts')
    const { listAgencies } = await import('../../../site/data/agencies.ts')
    const field = await list('fields', 'Lĩnh vực cũ')
    await change('fields', field.id, { slug: 'linh-vuc-moi' })
    const agency = await put('agencies', { slug: 'so-cu' })
    await change('agencies', agency, { slug: 'so-moi', _status: 'published' })
    const known = { 'linh-vuc': await listFields('vi'), 'co-quan': await listAgencies('vi') }
    const asked = (text: string) => findMovedFilters(new URLSearchParams(text), known, 'vi')
    expect(String(await asked('linh-vuc=linh-vuc-cu&co-quan=so-cu&cap=xa'))).toBe(
      'linh-vuc=linh-vuc-moi&co-quan=so-moi&cap=xa',
    )
    expect(await asked('linh-vuc=linh-vuc-moi&co-quan=khong-co')).toBeNull()
  })
})

describe('redirects by hand', () => {
  const add = (body: object, token?: string) =>
    rest(payload, { method: 'POST', path: '/redirects', token, body })
  const lead = (from: string, to: string, token = editor.token) => add({ from, kind: 'address', to }, token)

  test('are made, changed and deleted by editors, and by nobody outside', async () => {
    expect((await lead('/la', '/tin-tuc', '')).status).toBe(403)
    const { json, status } = await lead('/Pages/Cu.aspx', '/tin-tuc')
    expect(status).toBe(201)
    const one = { path: `/redirects/${json.doc.id}` }
    expect((await rest(payload, { method: 'PATCH', ...one, body: { to: '/van-ban' } })).status).toBe(403)
    expect((await rest(payload, { method: 'DELETE', ...one })).status).toBe(403)
    const forged = { source: 'auto' }
    await rest(payload, { method: 'PATCH', ...one, token: editor.token, body: forged })
    expect((await payload.findByID({ collection: 'redirects', id: json.doc.id, ...all })).source).toBe('hand')
    expect(await ask('/Pages/Cu.aspx')).toBe('/tin-tuc')
    expect((await rest(payload, { method: 'DELETE', ...one, token: editor.token })).status).toBe(200)
    expect(await ask('/Pages/Cu.aspx')).toBeNull()
  })

  test('lead off the portal only as administrators say, and only to https', async () => {
    expect((await lead('/ngoai', 'https://dichvucong.gov.vn/a')).status).toBe(400)
    for (const to of [
      'http://a.gov.vn',
      '//a.gov.vn',
      '/\\a.gov.vn',
      'javascript:alert(1)',
      'https://a@b.vn',
      '',
    ])
      expect((await lead('/ngoai', to, admin.token)).status, to).toBe(400)
    expect((await lead('/ngoai', 'https://dichvucong.gov.vn/a', admin.token)).status).toBe(201)
    expect(await ask('/ngoai', 'en', '?q=1')).toBe('https://dichvucong.gov.vn/a?q=1')
  })

  test.each(['', 'khong-gach', '//a', '/\\a', '/', '/tin-tuc', '/api/x', '/a b', '/tep/x.pdf', '/a?b=c'])(
    'cannot begin at “%s”',
    async (from) => {
      expect((await lead(from, '/van-ban')).status).toBe(400)
    },
  )

  test('cannot begin where content stands, nor lead in a circle', async () => {
    await put('news', { slug: 'dang-dung' })
    expect((await lead('/tin-tuc/dang-dung', '/van-ban')).status).toBe(400)
    expect((await lead('/vong-1', '/vong-1')).status).toBe(400)
    expect((await lead('/vong-1', '/vong-2')).status).toBe(201)
    expect((await lead('/vong-2', '/vong-3')).status).toBe(201)
    expect((await lead('/en/vong-3/', '/vong-1')).status).toBe(400)
    expect(await ask('/vong-1')).toBe('/vong-3')
    expect((await lead('/vong-1', '/tin-tuc')).status).toBe(400)
  })

  test('answer for both languages and for letters with marks, whatever form they are typed in', async () => {
    await lead('/en/giới-thiệu-cũ/'.normalize('NFD'), '/gioi-thieu')
    expect(await ask(encodeURI('/giới-thiệu-cũ'), 'en')).toBe('/en/gioi-thieu')
    expect(await ask(encodeURI('/giới-thiệu-cũ'.normalize('NFD')))).toBe('/gioi-thieu')
    expect(await ask('/%E0%A4%A')).toBeNull()
  })
})

test('what address was withdrawn, and how, is for staff to read', async () => {
  const id = await put('news', { slug: 'rut-lang-le' })
  await setWithdrawal('news', id, { withdrawal: { mode: 'missing' }, _status: 'draft' })
  for (const path of ['/redirects', '/redirects?where[mode][equals]=missing', '/redirects/count']) {
    expect((await rest(payload, { method: 'GET', path })).status).toBe(403)
    expect((await rest(payload, { method: 'GET', path, token: editor.token })).status).toBe(200)
  }
})

test('news that was moved to a later day is not found until then, and not told as withdrawn', async () => {
  const id = await put('news', { slug: 'doi-ngay', withdrawal: { reason: 'Sai' } })
  const later = new Date(Date.now() + 86_400_000).toISOString()
  await change('news', id, { publishedAt: later, _status: 'published' })
  expect(await ask('/tin-tuc/doi-ngay')).toBeNull()
  await change('news', id, { _status: 'draft' })
  expect(await ask('/tin-tuc/doi-ngay')).toMatchObject({ kind: 'gone', reason: 'Sai' })
  await change('news', id, { publishedAt: later, _status: 'published' })
  expect(await ask('/tin-tuc/doi-ngay')).toBeNull()
})
