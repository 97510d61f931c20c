import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expireKept } from '../../../site/data/kept.ts'
import { collectReads } from '../../../site/data/reads.ts'
import { toRelations } from '../../../site/views/document-relations.ts'
import { toArticle } from '../../../site/views/news.ts'
import { toBases } from '../../../site/views/procedures/basis.ts'
import { toProcedureJson } from '../../../site/views/procedures/json.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'

const PORTAL = 'https://tinh.example.vn'
const BAC_HA = 'https://bac-ha.example.vn'

let running: Running
let payload: Payload

const all = { depth: 0, overrideAccess: true } as const
const ids: Record<string, string> = {}

const put = async (type: string, key: string, data: object) => {
  ids[key] = String((await make(payload, type, 'published', data as never)).id)
}

async function makeSite(slug: string, more: object): Promise<void> {
  await put('agencies', slug, { name: `UBND ${slug}`, tier: 'commune' })
  const data = { name: slug, slug, tier: 'commune', agency: ids[slug], accent: 'green', ...more } as never
  await payload.create({ collection: 'sites', data, ...all })
}

const node = (type: string, children: object[], more: object = {}) => ({
  ...{ type, version: 1, direction: 'ltr', format: '', indent: 0, children },
  ...more,
})
const words = (text: string) => ({
  type: 'text',
  version: 1,
  text,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
})
const typed = (url: string) =>
  node('link', [words(`Trang ${url}`)], { version: 3, fields: { linkType: 'custom', url, newTab: false } })
const chosen = (relationTo: string, value: string) =>
  node('link', [words(relationTo)], {
    version: 3,
    fields: { linkType: 'internal', newTab: false, doc: { relationTo, value } },
  })

beforeAll(async () => {
  running = await startPayload({ PORTAL_URL: PORTAL, SITES_DOMAIN: 'example.vn' })
  payload = running.payload
  await makeSite('bac-ha', { live: true })
  await makeSite('y-ty', { live: true, menu: [{ label: 'Tin Bắc Hà', href: '/tin-tuc/tin-bac-ha' }] })
  await makeSite('nhap', { live: false })
  const only = (agency: string) => ({ agency: ids[agency], onProvince: 'no' })
  await put('legal-documents', 'of Bac Ha', { slug: 'cua-bac-ha', ...only('bac-ha') })
  await put('legal-documents', 'of a draft site', { slug: 'cua-nhap', ...only('nhap') })
  await put('legal-documents', 'of the province', { slug: 'cua-tinh' })
  await put('news', 'news of Bac Ha', { slug: 'tin-bac-ha', ...only('bac-ha') })
  await put('news', 'news of the province', { slug: 'tin-tinh' })
  const documents = ['of Bac Ha', 'of a draft site', 'of the province'].map((key) => ids[key]!)
  const links = [
    chosen('news', ids['news of Bac Ha']!),
    ...['/tin-tuc/tin-bac-ha?a=b', `${PORTAL}/tin-tuc/tin-bac-ha`, '/tin-tuc/tin-tinh'].map(typed),
    ...['/van-ban/cua-nhap', '/van-ban/cua-tinh', '/thu-tuc'].map(typed),
  ]
  const body = { root: node('root', [node('paragraph', links)]) }
  await put('news', 'with links', { slug: 'co-lien-ket', documents, body, pushedTo: 'commune' })
  await put('legal-documents', 'with relations', {
    slug: 'co-quan-he',
    relations: documents.map((target) => ({ type: 'amends', target })),
  })
  await put('procedures', 'with basis', {
    code: '1.950001',
    legalBasis: documents.map((document) => ({ document })),
  })
  expireKept()
})
afterAll(() => running.stop())

const scopeOf = async (slug: string | undefined) =>
  (await import('../../../site/data/sites.ts')).loadScope(slug)

async function articleOn(slug: string | undefined, locale: 'vi' | 'en' = 'vi') {
  const { findNewsItem } = await import('../../../site/data/news.ts')
  const { value, tags } = await collectReads(async () =>
    findNewsItem('co-lien-ket', locale, await scopeOf(slug)),
  )
  const article = toArticle(value!, locale)
  const inText = [...JSON.stringify(article.body).matchAll(/"href":"([^"]+)"/g)].map(([, href]) => href!)
  return { documents: article.documents.map(({ href }) => href), inText, tags }
}

describe('links of an item', () => {
  test('on the portal lead to what it does not show on the site of the owner, if that is live', async () => {
    const { documents, inText, tags } = await articleOn(undefined)
    expect(documents).toEqual([`${BAC_HA}/van-ban/cua-bac-ha`, undefined, '/van-ban/cua-tinh'])
    expect(inText).toEqual([
      `${BAC_HA}/tin-tuc/tin-bac-ha`,
      `${BAC_HA}/tin-tuc/tin-bac-ha?a=b`,
      `${BAC_HA}/tin-tuc/tin-bac-ha`,
      ...['/tin-tuc/tin-tinh', '/van-ban/cua-tinh', '/thu-tuc'],
    ])
    expect([...tags]).toContain('owner-sites')
    expect([...tags]).not.toContain('sites')
  })

  test('on the site of the owner stay there, and lead to the portal for what it alone shows', async () => {
    const { documents, inText } = await articleOn('bac-ha')
    expect(documents).toEqual(['/van-ban/cua-bac-ha', undefined, '/van-ban/cua-tinh'])
    expect(inText).toEqual([
      ...['/tin-tuc/tin-bac-ha', '/tin-tuc/tin-bac-ha?a=b', `${BAC_HA}/tin-tuc/tin-bac-ha`],
      ...[`${PORTAL}/tin-tuc/tin-tinh`, '/van-ban/cua-tinh', '/thu-tuc'],
    ])
  })

  test('on another site lead to that of the owner, in the language of the reader', async () => {
    const { documents, inText } = await articleOn('y-ty', 'en')
    expect(documents).toEqual([`${BAC_HA}/en/van-ban/cua-bac-ha`, undefined, '/en/van-ban/cua-tinh'])
    expect(inText.slice(0, 4)).toEqual([
      `${BAC_HA}/en/tin-tuc/tin-bac-ha`,
      `${BAC_HA}/en/tin-tuc/tin-bac-ha?a=b`,
      `${BAC_HA}/en/tin-tuc/tin-bac-ha`,
      `${PORTAL}/en/tin-tuc/tin-tinh`,
    ])
  })
})

test('documents that a document or a procedure names are linked by the same rule', async () => {
  const { findLegalDocument } = await import('../../../site/data/legalDocuments.ts')
  const { findProcedure } = await import('../../../site/data/procedures.ts')
  const expected = [`${BAC_HA}/van-ban/cua-bac-ha`, undefined, '/van-ban/cua-tinh']
  const document = (await findLegalDocument('co-quan-he', 'vi'))!
  const { changes } = toRelations(document, [], 'vi')
  expect(new Set(changes.map(({ href }) => href))).toEqual(new Set(expected))
  expect(changes).toHaveLength(3)
  const procedure = (await findProcedure('1.950001', 'vi'))!
  expect(toBases(procedure, 'vi').documents.map(({ href }) => href)).toEqual(expected)
  expect(toProcedureJson(procedure, PORTAL, 'vi').legalBasis.map(({ url }) => url)).toEqual([
    `${BAC_HA}/van-ban/cua-bac-ha`,
    null,
    `${PORTAL}/van-ban/cua-tinh`,
  ])
  const own = (await findProcedure('1.950001', 'vi', await scopeOf('bac-ha')))!
  expect(toBases(own, 'vi').documents[0]?.href).toBe('/van-ban/cua-bac-ha')
})

test('entries of the menu of a site are, too', async () => {
  const { loadSite } = await import('../../../site/data/settings.ts')
  const { component } = await loadSite('vi', 'y-ty')
  expect(component?.site.menu?.map(({ href }) => href)).toEqual([`${BAC_HA}/tin-tuc/tin-bac-ha`])
})

test('a link follows its item when the site of the owner is closed', async () => {
  const ofBacHa = { slug: { equals: 'bac-ha' } }
  const setLive = (live: boolean) =>
    payload.update({ collection: 'sites', where: ofBacHa, data: { live }, ...all })
  await setLive(false)
  expireKept()
  expect((await articleOn(undefined)).documents).toEqual([undefined, undefined, '/van-ban/cua-tinh'])
  await setLive(true)
  expireKept()
})
