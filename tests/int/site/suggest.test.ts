import type { APIContext } from 'astro'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { expireKept } from '../../../site/data/kept.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'

let running: Running
let payload: Payload
let route: typeof import('../../../site/pages/api/suggest.ts')

interface Said {
  query: string
  enabled: boolean
  suggestions: { type: string; label: string; detail: string; url: string; lang?: string }[]
  error?: { message: string }
}

async function get(params: Record<string, string> | string) {
  const url = new URL(`http://cong.example/api/suggest?${new URLSearchParams(params)}`)
  const context = { url, request: new Request(url), locals: { locale: 'vi' } } as unknown as APIContext
  const answer = await route.GET(context)
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Said }
}
const labels = async (q: string) => (await get({ q })).body.suggestions.map(({ label }) => label)
const urls = async (q: string) => (await get({ q })).body.suggestions.map(({ url }) => url)

const settings = async (suggestions: { enabled?: boolean; denied?: string }) => {
  await payload.updateGlobal({
    slug: 'search-settings',
    data: { suggestions: { enabled: true, denied: '', ...suggestions } },
    depth: 0,
    overrideAccess: true,
  })
  expireKept()
}

/** What is known of the content is used for less than a second. */
const passSecond = () => void vi.advanceTimersByTime(1000)

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], shouldAdvanceTime: true })
  running = await startPayload()
  payload = running.payload
  route = await import('../../../site/pages/api/suggest.ts')
  const field = await payload.create({
    collection: 'fields',
    data: { name: 'Hộ tịch', code: 'HT' } as never,
    overrideAccess: true,
  })
  const birth = {
    code: '1.001193',
    name: 'Thủ tục đăng ký khai sinh',
    plainName: 'Làm giấy khai sinh cho con',
  }
  await make(payload, 'procedures', 'published', {
    ...birth,
    field: field.id,
    otherNames: [{ name: 'khai sanh' }, { name: 'gks' }],
  })
  await make(payload, 'procedures', 'published', { code: '2.000528', name: 'Đăng ký khai sinh lưu động' })
  await make(payload, 'procedures', 'published', {
    code: '1.009999',
    name: 'Đăng ký khai sinh kiểu cũ',
    status: 'repealed',
  })
  await make(payload, 'procedures', 'draft', { code: '1.008888', name: 'Đăng ký khai sinh bản nháp' })
  await make(payload, 'agencies', 'published', { name: 'Sở Tư pháp' })
  await make(payload, 'legal-documents', 'published', {
    number: '42/2022/NĐ-CP',
    kind: 'nghi_dinh',
    title: 'Quy định về dịch vụ công trực tuyến',
  })
  await make(payload, 'legal-documents', 'draft', {
    number: '43/2022/NĐ-CP',
    kind: 'nghi_dinh',
    title: 'Nháp',
  })
})
beforeEach(() => settings({}))
afterAll(async () => {
  vi.useRealTimers()
  await running.stop()
})

test('everyday names, official names, fields, agencies and numbers are suggested', async () => {
  expect(await urls('khai s')).toContain('/thu-tuc/1.001193')
  expect(await labels('gks')).toEqual(['Làm giấy khai sinh cho con'])
  expect((await get({ q: 'ho ti' })).body.suggestions).toMatchObject([
    { type: 'fields', label: 'Hộ tịch', url: '/thu-tuc?linh-vuc=ho-tich' },
  ])
  expect(await labels('so tu ph')).toEqual(['Sở Tư pháp'])
  await expect.poll(() => labels('nd 42')).toEqual(['Nghị định 42/2022/NĐ-CP'])
  expect(await urls('1.0011')).toEqual(['/thu-tuc/1.001193'])
})

test('only what the public may read, and only what is in force', async () => {
  const all = await labels('dang ky khai sinh')
  expect(all.join()).not.toMatch(/nháp|kiểu cũ/)
  expect(await labels('43/2022')).toEqual([])
})

test('what is published or taken back is suggested within a second', async () => {
  const made = await make(payload, 'procedures', 'published', { name: 'Cấp thẻ xích lô' })
  passSecond()
  await expect.poll(() => labels('the xich lo')).toEqual(['Cấp thẻ xích lô'])
  const publish = (_status: 'draft' | 'published') =>
    payload.update({
      collection: 'procedures',
      id: made.id,
      data: { _status },
      draft: false,
      depth: 0,
      overrideAccess: true,
    })
  await publish('draft')
  passSecond()
  await expect.poll(() => labels('the xich lo')).toEqual([])
})

test('half a word is one of the language of the page first', async () => {
  await make(payload, 'procedures', 'published', { name: 'Xin xếp hạng' })
  const { id } = await make(payload, 'procedures', 'published', { name: 'Phiếu chụp chiếu' })
  await payload.update({
    collection: 'procedures',
    id,
    locale: 'en',
    data: { name: 'Xi ray', _status: 'published' },
    draft: false,
    depth: 0,
    overrideAccess: true,
  })
  await expect.poll(() => labels('xi')).toEqual(['Xin xếp hạng', 'Xi ray'])
  const english = await get({ q: 'xi', lang: 'en' })
  expect(english.body.suggestions.map(({ label }) => label)).toEqual(['Xi ray', 'Xin xếp hạng'])
})

test('the switch turns suggestions off and on', async () => {
  await settings({ enabled: false })
  expect((await get({ q: 'khai sinh' })).body).toEqual({
    query: 'khai sinh',
    enabled: false,
    suggestions: [],
  })
  expect((await get({ q: '' })).body.enabled).toBe(false)
  await settings({})
  expect(await labels('khai sinh')).not.toEqual([])
})

test('a denied word in the query gives none, in a suggestion hides that one', async () => {
  await settings({ denied: 'Lưu động\nxích lô' })
  expect(await labels('khai sinh luu dong')).toEqual([])
  expect(await labels('khai sinh luu')).not.toContain('Đăng ký khai sinh lưu động')
  expect(await urls('khai sinh')).toEqual(['/thu-tuc/1.001193'])
  await settings({ denied: '42/2022' })
  expect(await labels('nd 42')).toEqual([])
})

test('the switch is read anew within a second, without being told', async () => {
  await get({ q: 'khai sinh' })
  await payload.updateGlobal({
    slug: 'search-settings',
    data: { suggestions: { enabled: false } },
    depth: 0,
    overrideAccess: true,
  })
  passSecond()
  await expect.poll(async () => (await get({ q: 'khai sinh' })).body.enabled).toBe(false)
})

test('the answer is kept nowhere and speaks the language asked for', async () => {
  const { headers, body } = await get({ q: 'khai sinh', lang: 'en' })
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('x-robots-tag')).toBe('noindex')
  expect(body.suggestions[0]).toMatchObject({
    lang: 'vi',
    url: '/en/thu-tuc/1.001193',
    detail: expect.stringMatching(/^Procedure 1\.001193/),
  })
})

test('any query has an answer', async () => {
  const odd = [
    'k',
    ' ',
    '\u0000\u0007',
    '<script>alert(1)</script>',
    '((((',
    '"',
    '%',
    '💥💥',
    '\ud800',
    '/'.repeat(150),
  ]
  for (const q of [...odd, 'a b '.repeat(50), 'ộ'.repeat(200)]) {
    const { status, body } = await get({ q })
    expect(status).toBe(200)
    expect(body.suggestions.length).toBeLessThanOrEqual(8)
  }
  expect((await get('')).body.suggestions).toEqual([])
  const long = await get({ q: 'k'.repeat(201) })
  expect(long.status).toBe(400)
  expect(long.body.error?.message).toMatch(/200 ký tự/)
  expect((await get({ q: 'k'.repeat(201), lang: 'en' })).body.error?.message).toMatch(/200 characters/)
})
