import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CommentCounts } from '../../../../site/data/consultationComments.ts'
import { toConsultationLine } from '../../../../site/views/consultations/line.ts'
import {
  articlesOfVersion,
  readVersion,
  toArticles,
  toReactions,
  toRemoved,
  type StoredConsultation,
} from '../../../../site/views/consultations/page.ts'
import { wordDiff } from '../../../../site/views/consultations/wordDiff.ts'

const article = (key: string, text: string) => ({ key, heading: `Điều ${key}`, text })
const before = [article('1', 'Mức phí là 10.000 đồng.'), article('2', 'Điều này sẽ bỏ.')]
const doc = {
  ...{ id: 'a', slug: 'du-thao', title: 'Dự thảo', contentLang: 'vi' },
  ...{ opensOn: '2026-11-02T05:00:00.000Z', closesOn: '2026-11-22T05:00:00.000Z' },
  articles: [article('1', 'Mức phí là 8.000 đồng.')],
  textVersion: 2,
  formerTexts: [{ version: 1, until: '2026-12-01T03:00:00.000Z', articles: before }],
  reactions: [{ key: 'muc-phi', title: 'Mức phí', stance: 'taken', why: 'Giảm.\nXem tờ trình.' }],
} as object as StoredConsultation
const answered = { ...doc, outcomeAt: '2026-12-01T03:00:00.000Z' }
const counts: CommentCounts = {
  ...{ all: 3, waiting: 0, refused: new Map() },
  ...{ byArticle: new Map([['1', 2]]), byGroup: new Map([['muc-phi', 2]]) },
}
const around = { slug: 'du-thao', counts, locale: 'vi' } as const

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-20T00:30:00+07:00') }))
afterEach(() => void vi.useRealTimers())

describe('a draft', () => {
  it('leads to what was said of each article, and to the form while comments are taken', () => {
    expect(toArticles(doc, around)[0]).toMatchObject({
      comments: { label: '2 góp ý', href: '/lay-y-kien/du-thao/y-kien?dieu=1' },
      commentHref: '/lay-y-kien/du-thao/gop-y?dieu=1',
    })
    vi.setSystemTime(new Date('2026-11-23T00:00:01+07:00'))
    expect(toArticles(doc, around)[0]).not.toHaveProperty('commentHref')
  })

  it('shows earlier versions, and no others', () => {
    expect(articlesOfVersion(doc, 1)).toBe(before)
    expect(articlesOfVersion(doc, 2)).toBe(doc.articles)
    expect(articlesOfVersion(doc, 3)).toBeUndefined()
    expect([readVersion(new URLSearchParams('ban=1')), readVersion(new URLSearchParams('ban=1e9'))]).toEqual([
      1,
      undefined,
    ])
  })

  it('shows what the outcome changed, and only once it is published', () => {
    expect(toArticles(doc, around)[0]).not.toHaveProperty('changes')
    expect(toReactions(doc, around)).toEqual([])
    expect(toArticles(answered, around)[0]!.changes).toContainEqual({ kind: 'out', text: '10.000' })
    expect(toRemoved(answered).map(({ id }) => id)).toEqual(['2'])
    expect(toReactions(answered, around)).toMatchObject([
      { stance: 'taken', why: ['Giảm.', 'Xem tờ trình.'], comments: { label: '2 góp ý' } },
    ])
  })
})

describe('a consultation in a list', () => {
  it('says how many days are left', () => {
    const { mark, when, comments } = toConsultationLine(doc, 'vi', 3)
    expect([mark.text, when, comments]).toEqual([
      ...['Đang lấy ý kiến', 'Nhận góp ý đến hết ngày 22/11/2026, còn 2 ngày', '3 góp ý'],
    ])
    expect(toConsultationLine({ ...doc, contentLang: 'vi' }, 'en').when).toBe(
      'Comments until the end of 22 November 2026, 2 days left',
    )
  })
})

describe('the words of two texts', () => {
  const written = (a: string, b: string) => wordDiff(a, b).map(({ kind, text }) => `${kind}:${text}`)
  it('are compared one by one', () => {
    expect(written('thu mười nghìn đồng', 'thu tám nghìn đồng')).toEqual([
      ...['same:thu ', 'out:mười', 'in:tám', 'same: nghìn đồng'],
    ])
    expect(written('', 'mới')).toEqual(['in:mới'])
    expect(written('cũ', '')).toEqual(['out:cũ'])
  })
  it('are not compared when there are too many', () => {
    const long = (word: string) => `${word} `.repeat(3000)
    expect(wordDiff(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['out', 'in'])
  })
})
