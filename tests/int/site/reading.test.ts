import { readFile } from 'node:fs/promises'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { expireKept } from '../../../site/data/kept.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'

let running: Running
let payload: Payload
type Made = { id: string; slug: string; number: string }
const made = async (...args: [string, 'draft' | 'published', Record<string, unknown>?]) =>
  (await make(payload, ...args)) as unknown as Made

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
})
afterAll(() => running.stop())

describe('legal documents', () => {
  test('are found with what they change and what changes them', async () => {
    const { findLegalDocument, listDocumentsAbout } = await import('../../../site/data/legalDocuments.ts')
    const older = await made('legal-documents', 'published', { number: '61/2018/NĐ-CP', kind: 'nghi_dinh' })
    const one = await made('legal-documents', 'published', {
      number: '118/2025/NĐ-CP',
      kind: 'nghi_dinh',
      relations: [{ type: 'replaces', target: older.id }],
    })
    const found = await findLegalDocument(one.slug, 'vi')
    expect(found?.relations?.[0]?.target).toMatchObject({ number: '61/2018/NĐ-CP' })
    const about = await listDocumentsAbout(older.id, 'vi')
    expect(about.map(({ number }) => number)).toEqual(['118/2025/NĐ-CP'])
  })

  test('do not show drafts: neither the page, nor a relation, nor the list', async () => {
    const { findLegalDocument, listDocumentsAbout, loadDocuments } =
      await import('../../../site/data/legalDocuments.ts')
    const shown = await made('legal-documents', 'published', { number: '1/2026/QĐ-UBND' })
    const draft = await made('legal-documents', 'draft', {
      number: '2/2026/QĐ-UBND',
      relations: [{ type: 'amends', target: shown.id }],
    })
    expect(await findLegalDocument(draft.slug, 'vi')).toBeNull()
    expect(await listDocumentsAbout(shown.id, 'vi')).toEqual([])
    const numbers = (await loadDocuments('vi')).map(({ number }) => number)
    expect(numbers).toContain('1/2026/QĐ-UBND')
    expect(numbers).not.toContain('2/2026/QĐ-UBND')
  })

  test('name the procedures that rest on them', async () => {
    const { listProceduresBasedOn } = await import('../../../site/data/legalDocuments.ts')
    const document = await made('legal-documents', 'published')
    await made('procedures', 'published', { code: '1.900001', legalBasis: [{ document: document.id }] })
    await made('procedures', 'draft', { code: '1.900002', legalBasis: [{ document: document.id }] })
    const { docs, total } = await listProceduresBasedOn(document.id, 'vi')
    expect(docs.map(({ code }) => code)).toEqual(['1.900001'])
    expect(total).toBe(1)
  })
})

describe('agencies', () => {
  test('name the procedures in force that they handle', async () => {
    const { listProceduresOf } = await import('../../../site/data/agencies.ts')
    const agency = await made('agencies', 'published')
    await made('procedures', 'published', { code: '1.900011', implementingAgencies: [agency.id] })
    await made('procedures', 'published', { code: '1.900012', competentAgencies: [agency.id] })
    await made('procedures', 'published', {
      code: '1.900013',
      competentAgencies: [agency.id],
      status: 'repealed',
    })
    const { docs } = await listProceduresOf(agency.id, 'vi')
    expect(docs.map(({ code }) => code)).toEqual(['1.900011', '1.900012'])
  })
})

describe('news', () => {
  test('come newest first, by category, and leave out drafts', async () => {
    const { listNews } = await import('../../../site/data/news.ts')
    await made('news', 'published', { title: 'Cũ', publishedAt: '2020-01-01T00:00:00.000Z' })
    await made('news', 'published', { title: 'Mới', publishedAt: '2021-01-01T00:00:00.000Z' })
    await made('news', 'draft', { title: 'Nháp', publishedAt: '2022-01-01T00:00:00.000Z' })
    const { docs, total } = await listNews({ locale: 'vi' })
    expect(docs.map(({ title }) => title)).toEqual(['Mới', 'Cũ'])
    expect(total).toBe(2)
    const english = await listNews({ locale: 'en' })
    expect(english.docs[0]).toMatchObject({ title: 'Mới', contentLang: 'vi' })
  })
})

/** Asks until texts are read too: after a read that took long they are left out for a while. */
const searchTexts = async (
  ...asked: Parameters<typeof import('../../../site/data/search.ts').searchPortal>
) => {
  const { searchPortal } = await import('../../../site/data/search.ts')
  return vi.waitFor(async () => {
    const found = await searchPortal(...asked)
    expect(found.hits).not.toEqual([])
    return found
  }, 30_000)
}

describe('search without an engine', () => {
  test('finds words without accents, codes and numbers first, and no drafts', async () => {
    const { searchPortal } = await import('../../../site/data/search.ts')
    await made('procedures', 'published', {
      code: '1.001193',
      name: 'Đăng ký khai sinh',
      plainName: 'Làm giấy khai sinh',
    })
    await made('procedures', 'published', { code: '1.900021', name: 'Đăng ký lại khai sinh khi mất sổ gốc' })
    await made('procedures', 'draft', { code: '1.900022', name: 'Khai sinh bản nháp' })
    const words = await searchPortal({ query: 'dang ky khai sinh', locale: 'vi' })
    expect(words.engine).toBe('database')
    expect(words.hits.map(({ code }) => code)).toEqual(['1.001193', '1.900021'])
    const code = await searchPortal({ query: 'mã 1.001193', locale: 'vi' })
    expect(code.hits[0]?.code).toBe('1.001193')
    const number = await searchPortal({ query: 'nghị định 118/2025', locale: 'vi' })
    expect(number.hits[0]?.code).toBe('118/2025/NĐ-CP')
    expect(words.isWeak).toBe(false)
    const near = await searchPortal({ query: 'khai báo kho hàng hóa', locale: 'vi' })
    expect([near.isWeak, near.hits.length > 0]).toEqual([true, true])
    const undated = await searchPortal({ query: 'nghi dinh 118', locale: 'vi' })
    expect(undated.hits[0]?.code).toBe('118/2025/NĐ-CP')
  })

  test('counts types, filters one of them and pages', async () => {
    const { searchPortal } = await import('../../../site/data/search.ts')
    const all = await searchTexts({ query: 'nd-cp', locale: 'vi' })
    expect(all.facets.type).toEqual([{ value: 'legal-documents', count: 2 }])
    const asked = { query: 'nd-cp', type: 'legal-documents', locale: 'vi' } as const
    const decrees = await searchTexts({ ...asked, filters: { kind: ['nghi_dinh'], nothing: ['x'] } })
    expect(decrees.total).toBe(2)
    expect((await searchPortal({ ...asked, filters: { kind: ['luat'] } })).total).toBe(0)
    const second = await searchTexts({ ...asked, page: 2, hitsPerPage: 1 })
    expect([second.hits.length, second.pages]).toEqual([1, 2])
  })

  test('reads a long question in several ways', async () => {
    const { searchPortal } = await import('../../../site/data/search.ts')
    const texts = ['giấy phép lái xe', 'bằng lái', 'thẻ lái xe'].map((text) => ({ text }))
    const data = { term: 'gplx', meanings: texts, direction: 'one-way', kind: 'abbreviation' } as const
    await payload.create({ collection: 'synonyms', data, depth: 0, overrideAccess: true })
    expireKept()
    for (const words of ['mất xe máy cũ', [...'abcdefghiklmnopqrstuvxy'].join(' '), 'ế '.repeat(90)]) {
      const query = `gplx ${words} và nghị định nào quy định chuyện này tại xã phường mới`
      expect((await searchPortal({ query, locale: 'vi' })).engine, query).toBe('database')
    }
  })

  test.each(['', '%', '__', '$ne', "' OR 1=1", '\\', '.*', '(', 'ế'.normalize('NFD'), '\u0000'])(
    'answers %j',
    async (query) => {
      const { searchPortal } = await import('../../../site/data/search.ts')
      expect((await searchPortal({ query, locale: 'vi' })).query).toEqual(expect.any(String))
    },
  )
})

describe('pictures', () => {
  test('are sent with their sizes once published, and nobody gets a draft or a path', async () => {
    const { findPublicFile } = await import('../../../site/data/uploads.ts')
    const data = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#1f3f8f' } })
      .png()
      .toBuffer()
    const add = (name: string, status: 'draft' | 'published') =>
      payload.create({
        collection: 'media',
        data: { alt: 'Một màu chàm', _status: status },
        file: { data, name, mimetype: 'image/png', size: data.length },
        overrideAccess: true,
      })
    const shown = await add('cham.png', 'published')
    const draft = await add('nhap.png', 'draft')
    const picture = await findPublicFile('media', shown.filename ?? '')
    const sent = await new Response(await picture!.open()).arrayBuffer()
    expect(Buffer.from(sent).equals(await readFile(`${process.env.DATA_DIR}/media/${shown.filename}`))).toBe(
      true,
    )
    const card = await findPublicFile('media', shown.sizes?.card?.filename ?? '')
    expect(card?.mimeType).toBe('image/webp')
    expect((await findPublicFile('media', shown.sizes?.wideAvif?.filename ?? ''))?.mimeType).toBe(
      'image/avif',
    )
    const hidden = [draft.filename ?? '', draft.sizes?.wideAvif?.filename ?? '']
    for (const name of [...hidden, '../secrets.json', '..', '', 'a/b', 'a\\b', '\u0000', 'x'.repeat(999)]) {
      expect(await findPublicFile('media', name)).toBeNull()
    }
  })
})

describe('the site map and readiness', () => {
  test('hold what is published', async () => {
    const { findMapPart } = await import('../../../site/data/sitemap.ts')
    const { isReady } = await import('../../../site/data/readiness.ts')
    const codes = (await findMapPart('procedures', 1))?.map(({ key }) => key)
    expect(codes).toContain('1.001193')
    expect(codes).not.toContain('1.900022')
    for (const [type, number] of [
      ['procedures', 2],
      ['procedures', 0],
      ['users', 1],
    ] as const)
      expect(await findMapPart(type, number)).toBeNull()
    expect(await isReady()).toBe(true)
  })
})
