import { describe, expect, test } from 'vitest'
import { refuseServerCall } from '../../../../cms/server/serverCalls.ts'

const TEXT = 'text/plain;charset=UTF-8'

const post = (body: string, type = TEXT, headers: Record<string, string> = { 'next-action': '40b0' }) =>
  new Request('http://quantri.example/admin', {
    method: 'POST',
    headers: { 'content-type': type, ...headers },
    body,
  })
const ask = async (...sent: Parameters<typeof post>) =>
  (await refuseServerCall(post(...sent)))?.status ?? null
const call = (name: unknown, args?: unknown) => ask(JSON.stringify([{ name, args }]))

describe('a call that the admin makes goes on', () => {
  test.each([
    ['slugify', { collectionSlug: 'news', path: 'slug', valueToSlugify: 'Tin mới', data: {} }],
    ['slugify', { collectionSlug: 'news', globalSlug: '$undefined', path: 'slug', valueToSlugify: null }],
    [
      'form-state',
      { collectionSlug: 'news', id: '1', operation: 'update', formState: {}, data: '$undefined' },
    ],
    [
      'form-state',
      { globalSlug: 'search-settings', schemaPath: 'search-settings', formState: { a: { value: '$$5' } } },
    ],
    ['form-state', { collectionSlug: 'news', data: { at: '$D2026-11-29T00:00:00.000Z', no: '$NaN' } }],
    ['form-state', { collectionSlug: 'news', data: { body: {} }, initialBlockData: '$0:0:args:data:body' }],
    ['form-state', { collectionSlug: 'news', data: {}, formState: '$0:0:args:data' }],
    ['render-list', { collectionSlug: 'media', query: { limit: 10 } }],
    ['render-document', { collectionSlug: 'media', docID: '$undefined' }],
    ['table-state', { collectionSlug: ['news', 'pages'], columns: [{ accessor: 'title' }] }],
    ['get-default-layout', {}],
    ['render-field', { schemaPath: 'collection.news.body', path: 'body' }],
    ['copy-data-from-locale', { collectionSlug: 'news', docID: '1', fromLocale: 'vi', toLocale: 'en' }],
    ['schedule-publish', { type: 'publish' }],
  ])('%s %j', async (name, args) => {
    expect(await call(name, args)).toBeNull()
  })

  test('as a form, too, and reading is no call', async () => {
    const form = new FormData()
    form.set('1_file', new Blob(['x']))
    form.set('0', JSON.stringify([{ name: 'form-state', args: { collectionSlug: 'media', file: '$B1' } }]))
    const encoded = new Response(form)
    const type = encoded.headers.get('content-type')!
    expect(await ask(await encoded.text(), type)).toBeNull()
    expect(await refuseServerCall(new Request('http://quantri.example/admin'))).toBeNull()
  })

  test('with its body unread', async () => {
    const body = JSON.stringify([{ name: 'get-default-layout', args: {} }])
    const request = post(body)
    await refuseServerCall(request.clone())
    expect(await request.text()).toBe(body)
  })
})

describe('a call that nobody makes is refused in a few words', () => {
  test.each(['constructor', '__proto__', 'toString', 'khong-co', '', null, 5, ['form-state'], {}])(
    'the function %j does not exist',
    async (name) => {
      expect(await call(name, {})).toBe(404)
    },
  )

  test.each([
    ['slugify', undefined],
    ['slugify', null],
    ['slugify', 5],
    ['slugify', []],
    ['slugify', {}],
    ['slugify', { collectionSlug: 'news' }],
    ['slugify', { collectionSlug: 'news', path: 5, valueToSlugify: 'x' }],
    ['slugify', { collectionSlug: 'news', path: 'slug', valueToSlugify: {} }],
    ['slugify', { collectionSlug: '__proto__', path: 'slug' }],
    ['slugify', { collectionSlug: { a: 1 }, path: 'slug' }],
    ['form-state', {}],
    ['form-state', { collectionSlug: 5 }],
    ['form-state', { collectionSlug: 'news', operation: 'delete' }],
    ['form-state', { collectionSlug: 'news', formState: 'x' }],
    ['form-state', { collectionSlug: 'news', data: { a: '$K1' } }],
    ['form-state', { collectionSlug: 'news', data: { a: '$Dnever' } }],
    ['form-state', { collectionSlug: 'news', data: { a: '$0:0:args:none' } }],
    ['form-state', { collectionSlug: 'news', data: { a: '$0:0:args' } }],
    ['form-state', { collectionSlug: 'news', data: { a: '$0' } }],
    ['form-state', { collectionSlug: 'news', data: { a: '$F1' } }],
    ['render-list', {}],
    ['render-list', { collectionSlug: 'news', query: 'x' }],
    ['render-document', { docID: '1' }],
    ['render-document', { collectionSlug: 'news', docID: {} }],
    ['render-document-slots', {}],
    ['render-field', {}],
    ['render-field', { schemaPath: {} }],
    ['render-field', { schemaPath: 'x' }],
    ['copy-data-from-locale', { collectionSlug: 'news', fromLocale: 'vi', toLocale: 'xx' }],
    ['render-widget', { widgetSlug: [] }],
    ['copy-data-from-locale', { collectionSlug: 'news', fromLocale: 5, toLocale: 'en' }],
    ['get-upcoming-scheduled-publish', {}],
    ['table-state', { collectionSlug: 'news', columns: 'x' }],
  ])('%s does not take %j', async (name, args) => {
    expect(await call(name, args)).toBe(400)
  })

  test.each(['', '{', 'null', '5', '"x"', '{}', '[]', '[null]', '[[', '[{},{}]', '\0\u0001', '"$K1"'])(
    'the body %j is no list of one call',
    async (body) => {
      expect([400, 404]).toContain(await ask(body))
    },
  )

  test.each([
    ['multipart/form-data', 'x'],
    ['multipart/form-data; boundary=x', 'garbage'],
    [
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="0"\r\n\r\n{\r\n--x--\r\n',
    ],
    [
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n[]\r\n--x--\r\n',
    ],
    ['application/json', 'null'],
  ])('a body as %s is: %j', async (type, body) => {
    expect(await ask(body, type)).toBe(400)
  })

  test('and a form that calls nothing', async () => {
    expect(await ask('a=b', 'application/x-www-form-urlencoded', {})).toBe(405)
    const answer = (await refuseServerCall(post('null')))!
    expect((await answer.text()).length).toBeLessThan(300)
  })
})
