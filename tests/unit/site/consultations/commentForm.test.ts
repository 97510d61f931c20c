import { describe, expect, it } from 'vitest'
import { aboutArticle, withKnownArticle } from '../../../../site/views/consultations/commentAbout.ts'
import {
  emptyComment,
  hiddenFields,
  readComment,
  statusOfComment,
} from '../../../../site/views/consultations/commentForm.ts'
import type { StoredConsultation } from '../../../../site/views/consultations/page.ts'

const KEY = '11111111-1111-4111-8111-111111111111'
const read = (fields: Record<string, string>) => readComment(new URLSearchParams(fields).toString(), KEY)
const article = (key: string) => ({ key, heading: `Điều ${key}`, text: `Chữ ${key}` })
const doc = {
  ...{ id: 'a', agency: 'b', articles: [article('1')], textVersion: 2 },
  formerTexts: [{ version: 1, until: '2026-11-10T00:00:00.000Z', articles: [article('1'), article('9')] }],
} as object as StoredConsultation

describe('the form of a comment', () => {
  it('is looked over before it is sent', () => {
    expect(read({ buoc: 'xem', 'gop-y': ' Nên giảm \r\n phí ' })).toMatchObject({
      ...{ step: 'check', text: 'Nên giảm \n phí', key: KEY, version: 1, author: 'person', problems: [] },
    })
    expect(read({ buoc: 'gui', 'gop-y': 'a' }).step).toBe('send')
    expect(read({ buoc: 'sua', 'gop-y': '' })).toMatchObject({ step: 'write', problems: [] })
  })

  it.each([
    ['noText', { 'gop-y': '  ' }, 422],
    ['tooLong', { 'gop-y': 'ă'.repeat(5001) }, 413],
    ['noName', { 'gop-y': 'a', 'hien-ten': '1' }, 422],
    ['longName', { 'gop-y': 'a', ten: 'a'.repeat(121) }, 422],
    ['longContact', { 'gop-y': 'a', 'lien-he': 'a'.repeat(161) }, 422],
  ] as const)('comes back as it was typed: %s', (problem, fields, status) => {
    const form = read({ buoc: 'gui', ...fields })
    expect(form).toMatchObject({ step: 'write', problems: [problem] })
    expect(statusOfComment(form.problems)).toBe(status)
  })

  it('takes any body', () => {
    expect(readComment(null, KEY).problems).toEqual(['tooLarge'])
    expect(read({ ban: '1e9', khoa: '<script>', 'tra-loi': '../x', la: 'vua' })).toMatchObject({
      ...{ version: 1, key: KEY, replyTo: '', author: 'person' },
    })
  })

  it('is written again whole where it is looked over', () => {
    const fields = {
      ...{ buoc: 'xem', dieu: '1', 'gop-y': 'Chữ\nhai dòng', la: 'organisation', ten: 'Hội A', ban: '2' },
      ...{ 'hien-ten': '1', 'lien-he': 'a@b.vn', khoa: KEY, 'tra-loi': 'ab-12' },
    }
    const again = Object.fromEntries(hiddenFields(read(fields)).map(({ name, value }) => [name, value]))
    expect({ buoc: 'xem', ...again }).toEqual(fields)
  })
})

describe('what a comment is about', () => {
  it('is the article of the version that was read', () => {
    const typed = read({ buoc: 'gui', 'gop-y': 'a', dieu: '9', ban: '1' })
    expect(aboutArticle(withKnownArticle(typed, doc, true), doc).article).toEqual(article('9'))
    expect(withKnownArticle(read({ 'gop-y': 'a', dieu: '9', ban: '2' }), doc, true)).toMatchObject({
      ...{ step: 'write', article: '', problems: ['noArticle'], text: 'a' },
    })
    expect(withKnownArticle(read({ 'gop-y': 'a', ban: '7' }), doc, true).version).toBe(2)
  })

  it('is chosen by the address, where the draft has it', () => {
    const opened = (query: string) =>
      withKnownArticle(emptyComment(new URLSearchParams(query), KEY, 2), doc, false)
    expect(opened('dieu=1')).toMatchObject({ article: '1', version: 2, problems: [] })
    expect(opened('dieu=khong-co')).toMatchObject({ article: '', problems: [] })
  })
})
