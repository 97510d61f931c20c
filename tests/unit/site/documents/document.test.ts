import { describe, expect, it } from 'vitest'
import { toLegislation } from '../../../../site/views/document-json-ld.ts'
import { toRelations } from '../../../../site/views/document-relations.ts'
import { toDocument, toDocumentLine } from '../../../../site/views/documents.ts'
import { toDocumentFeedItem } from '../../../../site/views/feed.ts'
import { makeDocument } from './fixtures.ts'

const settings = { origin: 'https://portal.example', siteName: 'Cổng', agencyName: 'UBND tỉnh' }

describe('a document', () => {
  it('is named by kind and number', () => {
    expect(toDocumentLine(makeDocument(), 'vi').name).toBe('Nghị định 118/2025/NĐ-CP')
    expect(toDocumentLine(makeDocument({ kind: 'khac' }), 'vi').name).toBe('118/2025/NĐ-CP')
  })

  it('says its validity in a word and a tone', () => {
    expect(toDocumentLine(makeDocument(), 'vi').status).toEqual({ text: 'Còn hiệu lực', tone: 'good' })
    expect(toDocumentLine(makeDocument({ status: 'expired' }), 'en').status.tone).toBe('stop')
  })

  it('warns when nobody has verified it, and not when it is in force', () => {
    expect(toDocument(makeDocument({ status: 'unverified' }), 'vi').warning?.title).toBe(
      'Chưa rõ còn hiệu lực hay không',
    )
    expect(toDocument(makeDocument(), 'vi').warning).toBeUndefined()
  })

  it('leaves out files that the public may not have', () => {
    expect(toDocument(makeDocument({ files: ['only-an-id'] }), 'vi').files).toEqual([])
  })

  it('marks a title that is not in the language of the page', () => {
    expect(toDocumentLine(makeDocument(), 'en').lang).toBe('vi')
    expect(toDocumentLine(makeDocument(), 'vi').lang).toBeUndefined()
  })
})

describe('the issuer of a document', () => {
  const names = new Map([['Chính phủ', 'Government']])
  const shown = (locale: 'vi' | 'en', issuer: string) => {
    const doc = makeDocument({ issuer })
    const view = toDocument(doc, locale, names)
    return {
      page: view.issuer,
      list: toDocumentLine(doc, locale, names).issuer,
      jsonLd: toLegislation(view, { settings, href: '/x' }),
      feed: toDocumentFeedItem(doc, settings.origin, locale, names).description,
    }
  }

  it('has its English name on English pages, in lists, JSON-LD and the feed', () => {
    expect(shown('en', 'Chính phủ')).toMatchObject({
      page: { text: 'Government' },
      list: { text: 'Government' },
      jsonLd: { legislationPassedBy: { name: 'Government' } },
      feed: 'Government. In force.',
    })
    expect(shown('en', 'Chính phủ').page).not.toHaveProperty('lang')
  })

  it('without one keeps its name there, which says its language', () => {
    expect(shown('en', 'Ban An toan')).toMatchObject({
      page: { text: 'Ban An toan', lang: 'vi' },
      list: { text: 'Ban An toan', lang: 'vi' },
      jsonLd: { legislationPassedBy: { name: 'Ban An toan' } },
      feed: 'Ban An toan. In force.',
    })
  })

  it('has its own name in Vietnamese', () => {
    expect(shown('vi', 'Chính phủ')).toMatchObject({
      page: { text: 'Chính phủ' },
      list: { text: 'Chính phủ' },
      jsonLd: { legislationPassedBy: { name: 'Chính phủ' } },
      feed: 'Chính phủ. Còn hiệu lực.',
    })
  })
})

describe('schema.org Legislation', () => {
  const asked = { settings, href: '/van-ban/x' }
  it('states the legal force when it is known', () => {
    const json = toLegislation(toDocument(makeDocument(), 'vi'), asked)
    expect(json).toMatchObject({
      legislationIdentifier: '118/2025/NĐ-CP',
      legislationLegalForce: 'https://schema.org/InForce',
      legislationDate: '2025-06-09',
    })
  })

  it('has the address of the site of its owner', () => {
    const elsewhere = { ...asked, canonicalOrigin: 'https://xa.example' }
    expect(toLegislation(toDocument(makeDocument(), 'vi'), elsewhere)).toMatchObject({
      '@id': 'https://xa.example/van-ban/x',
      url: 'https://xa.example/van-ban/x',
    })
  })

  it('states no legal force that nobody has verified', () => {
    const json = toLegislation(toDocument(makeDocument({ status: 'unverified' }), 'vi'), asked)
    expect(json).not.toHaveProperty('legislationLegalForce')
  })
})

describe('relations between documents', () => {
  const older = makeDocument({ id: 'd2', number: '61/2018/NĐ-CP', slug: 'b', issuedOn: '2018-04-23' })
  const newer = makeDocument({
    id: 'd3',
    number: '367/2025/NĐ-CP',
    slug: 'c',
    issuedOn: '2025-12-31',
    relations: [
      { type: 'amends', target: 'd1', articles: 'Điều 5' },
      { type: 'amends', target: 'other' },
    ],
  })
  const doc = makeDocument({ relations: [{ type: 'replaces', target: older }] })

  it('go both ways', () => {
    const { changes, changedBy } = toRelations(doc, [newer], 'vi')
    expect(changes).toMatchObject([{ relation: 'Thay thế', name: 'Nghị định 61/2018/NĐ-CP' }])
    expect(changedBy).toMatchObject([{ relation: 'Được sửa đổi, bổ sung bởi', articles: 'Điều 5' }])
  })

  it('leave out targets that the reader may not see', () => {
    const hidden = makeDocument({ relations: [{ type: 'amends', target: 'draft-id' }] })
    expect(toRelations(hidden, [], 'vi')).toEqual({ changes: [], changedBy: [] })
  })
})
