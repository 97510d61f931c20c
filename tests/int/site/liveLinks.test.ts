import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { expireKept } from '../../../site/data/kept.ts'
import { collectReads } from '../../../site/data/reads.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { setPortal } from '../../support/portal.ts'

let running: Running
let payload: Payload

const all = { depth: 0, overrideAccess: true } as const
const ORIGIN = 'https://tinh.example.vn'

beforeAll(async () => {
  running = await startPayload({ PORTAL_URL: ORIGIN })
  payload = running.payload
})
afterAll(() => running.stop())
beforeEach(() => expireKept())

const put = async (type: string, data: object) =>
  String((await make(payload, type, 'published', data as never)).id)
const change = (type: string, id: string, data: object, draft = false) =>
  payload.update({ collection: type as 'news', id, data: data as never, draft, trash: true, ...all })
const hide = (type: string, id: string) => change(type, id, { _status: 'draft' })
const show = (type: string, id: string) => change(type, id, { _status: 'published' })

const text = (value: string) => ({
  type: 'text',
  version: 1,
  text: value,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
})
const block = (type: string, children: object[], more: object = {}) => ({
  ...{ type, version: 1, direction: 'ltr', format: '', indent: 0, children },
  ...more,
})
const link = (url: string, words = url) =>
  block('link', [text(words)], { version: 3, fields: { linkType: 'custom', url, newTab: false } })
const linkTo = (relationTo: string, value: string, words: string) =>
  block('link', [text(words)], {
    version: 3,
    fields: { linkType: 'internal', newTab: false, doc: { relationTo, value } },
  })
const body = (...children: object[]) => ({ root: block('root', [block('paragraph', children)]) })

/** The menu and the footer as every page shows them, and what they were made of. */
async function readChrome(locale: 'vi' | 'en' = 'vi') {
  expireKept()
  const { loadSite } = await import('../../../site/data/settings.ts')
  const { toChrome } = await import('../../../site/views/settings.ts')
  const { value, tags } = await collectReads(async () => toChrome(await loadSite(locale), locale))
  return { ...value.navigation, tags }
}

const setMenu = (...hrefs: string[]) =>
  setPortal(payload, {
    menu: hrefs.map((href) => ({ label: href, href })),
    footer: [
      { heading: 'Cột', links: hrefs.map((href) => ({ label: href, href })) },
      { heading: 'Cột khác', links: [{ label: 'Tin', href: '/tin-tuc' }] },
    ],
  })

const CASES: [type: string, data: Record<string, unknown>, href: string][] = [
  ['pages', { slug: 'trang-tam' }, '/gioi-thieu/trang-tam'],
  ['news', { slug: 'tin-tam' }, '/tin-tuc/tin-tam'],
  ['legal-documents', { slug: 'van-ban-tam' }, '/van-ban/van-ban-tam'],
  ['procedures', { code: '8.000001' }, '/thu-tuc/8.000001'],
  ['life-events', { slug: 'su-kien-tam' }, '/su-kien/su-kien-tam'],
  ['agencies', { slug: 'so-tam' }, '/co-quan/so-tam'],
]

describe('the menu and the footer', () => {
  test.each(CASES)('leave out %s that is hidden, until it is public again', async (type, data, href) => {
    const id = await put(type, data)
    const written = [href, `${href}/`, `${href}?a=b#c`, `/en${href}`, ORIGIN + href]
    await setMenu(...written, '/van-ban')
    const before = await readChrome()
    expect(before.main.map((one) => one.href)).toEqual([...written, '/van-ban'])
    await hide(type, id)
    const hidden = await readChrome()
    expect(hidden.main.map((one) => one.href)).toEqual(['/van-ban'])
    expect(hidden.footer.map(({ links }) => links.length)).toEqual([1, 1])
    // The purge that a change of the document causes reaches pages made before and after.
    for (const { tags } of [before, hidden]) expect([...tags]).toContain(`${type}:${id}`)
    for (const { tags } of [before, hidden]) expect([...tags]).not.toContain(type)
    await show(type, id)
    expect((await readChrome()).main).toHaveLength(written.length + 1)
    await change(type, id, { deletedAt: new Date().toISOString() })
    expect((await readChrome('en')).main.map((one) => one.href)).toEqual(['/en/van-ban'])
    await change(type, id, { deletedAt: null })
    expect((await readChrome()).main).toHaveLength(written.length + 1)
  })

  test('lose a column of the footer in which no link is left', async () => {
    const id = await put('pages', { slug: 'mot-minh' })
    await setMenu('/gioi-thieu/mot-minh')
    await hide('pages', id)
    expect((await readChrome()).footer.map(({ heading }) => heading)).toEqual(['Cột khác'])
  })

  test('link straight to the new address of what has moved, with what was asked', async () => {
    const id = await put('pages', { slug: 'cho-cu' })
    await setMenu('/gioi-thieu/cho-cu?a=b#muc', '/en/gioi-thieu/cho-cu')
    await change('pages', id, { slug: 'cho-moi', _status: 'published' })
    expect((await readChrome()).main.map(({ href }) => href)).toEqual([
      '/gioi-thieu/cho-moi?a=b#muc',
      '/en/gioi-thieu/cho-moi',
    ])
  })

  test('link to what replaces what was withdrawn', async () => {
    const other = await put('news', { slug: 'ban-moi' })
    const id = await put('news', { slug: 'ban-cu' })
    await setMenu('/tin-tuc/ban-cu')
    const withdrawal = { mode: 'moved', successor: { relationTo: 'news', value: other } }
    await change('news', id, { withdrawal, _status: 'draft' })
    expect((await readChrome('en')).main.map(({ href }) => href)).toEqual(['/en/tin-tuc/ban-moi'])
  })

  test('keep other sites, lists, and paths that are not of this portal, and drop what never was', async () => {
    const kept = ['https://dichvucong.gov.vn/p', '/tin-tuc', '/en', '/tim-kiem?q=a', '/mot-cua/tra-cuu']
    await setMenu(...kept, '/tin-tuc/chua-he-co', '/thu-tuc/1.999999/nop-ho-so', '/tep/khong-co.pdf')
    expect((await readChrome()).main.map(({ href }) => href)).toEqual(kept)
  })

  test('show a category of news while it is not in the trash', async () => {
    const { id } = await payload.create({ collection: 'categories', data: { name: 'Mục tạm' }, ...all })
    await setMenu('/tin-tuc/chuyen-muc/muc-tam')
    expect((await readChrome()).main).toHaveLength(1)
    await change('categories', String(id), { deletedAt: new Date().toISOString() })
    const { main, tags } = await readChrome()
    expect(main).toEqual([])
    expect([...tags]).toContain(`categories:${id}`)
  })

  test('show a page that is published for the first time', async () => {
    const { id } = await make(payload, 'pages', 'draft', { slug: 'sap-co' })
    await setMenu('/gioi-thieu/sap-co')
    const { main, tags } = await readChrome()
    expect(main).toEqual([])
    expect([...tags]).toContain('pages')
    await show('pages', String(id))
    expect((await readChrome()).main).toHaveLength(1)
  })
})

test('an alert of the home page stays, without its link', async () => {
  const { loadHome } = await import('../../../site/data/home.ts')
  const id = await put('news', { slug: 'bao-so-3' })
  const alerts = [{ text: 'Bão số 3', severity: 'warning' as const, href: '/tin-tuc/bao-so-3' }]
  await setPortal(payload, { alerts })
  expect((await loadHome('vi')).alerts).toMatchObject([{ href: '/tin-tuc/bao-so-3' }])
  await hide('news', id)
  expireKept()
  const { value, tags } = await collectReads(() => loadHome('vi'))
  expect(value.alerts?.[0]).toMatchObject({ text: 'Bão số 3', href: null })
  expect([...tags]).toContain(`news:${id}`)
})

type Find = (key: string, locale: 'vi') => Promise<{ body?: unknown } | null>

describe('links inside texts', () => {
  const hrefsIn = (nodes: unknown): string[] =>
    [...JSON.stringify(nodes).matchAll(/"href":"([^"]+)"/g)].map(([, href]) => href!)

  test.each(['news', 'pages'] as const)('of %s are words while their target is hidden', async (type) => {
    const target = await put('news', { slug: `dich-${type}` })
    const moved = await put('pages', { slug: `doi-${type}` })
    const children = [
      link(`/tin-tuc/dich-${type}`, 'liên kết gõ'),
      linkTo('news', target, 'liên kết chọn'),
      link(`/gioi-thieu/doi-${type}#muc`, 'đã dời'),
      link('https://chinhphu.vn/', 'ngoài'),
      link('mailto:a@b.vn', 'thư'),
    ]
    await put(type, { slug: `bai-${type}`, body: body(...children) })
    const { findNewsItem } = await import('../../../site/data/news.ts')
    const { findPage } = await import('../../../site/data/pages.ts')
    const { contentResolvers } = await import('../../../site/views/content-links.ts')
    const { plainText, toRichText } = await import('../../../site/views/rich-text.ts')
    const read = async () => {
      const find: Find = type === 'news' ? findNewsItem : findPage
      const { value, tags } = await collectReads(() => find(`bai-${type}`, 'vi'))
      const nodes = toRichText(value!.body, contentResolvers('vi'))
      return { hrefs: hrefsIn(nodes), words: plainText(nodes), tags }
    }
    const others = [`/gioi-thieu/doi-${type}#muc`, 'https://chinhphu.vn/', 'mailto:a@b.vn']
    expect((await read()).hrefs).toEqual([`/tin-tuc/dich-${type}`, `/tin-tuc/dich-${type}`, ...others])
    await hide('news', target)
    const hidden = await read()
    expect(hidden.hrefs).toEqual(others)
    expect(hidden.words).toContain('liên kết gõ')
    expect(hidden.words).toContain('liên kết chọn')
    expect([...hidden.tags]).toContain(`news:${target}`)
    await show('news', target)
    await change('pages', moved, { slug: `doi-moi-${type}`, _status: 'published' })
    expect((await read()).hrefs).toEqual([
      `/tin-tuc/dich-${type}`,
      `/tin-tuc/dich-${type}`,
      `/gioi-thieu/doi-moi-${type}#muc`,
      ...others.slice(1),
    ])
  })
})
