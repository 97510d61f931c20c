import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { fieldsAt, numbered, toAddress, toPath, type Rows } from '../../../../cms/workflow/address.ts'

const form = (cases: string[], documents: string[] = []): Rows => ({
  title: {},
  cases: { rows: cases.map((id) => ({ id })) },
  [`cases.${cases.indexOf('b')}.documents`]: { rows: documents.map((id) => ({ id })) },
  'contact.phone': {},
})

describe('the address of a field', () => {
  it.each([
    ['title', 'title'],
    ['contact.phone', 'contact.phone'],
    ['cases', 'cases'],
    ['cases.1', 'cases.b'],
    ['cases.1.documents.0.form', 'cases.b.documents.x.form'],
  ])('%s is %s, and back', (path, address) => {
    const rows = form(['a', 'b'], ['x'])
    expect(toAddress(rows, path)).toBe(address)
    expect(toPath(rows, address)).toBe(path)
  })

  it('follows its row when rows are moved or added', () => {
    const address = toAddress(form(['a', 'b'], ['x', 'y']), 'cases.1.documents.1.form')
    expect(toPath(form(['b', 'a'], ['y', 'x']), address)).toBe('cases.0.documents.0.form')
    expect(toPath(form(['new', 'a', 'b'], ['x', 'y']), address)).toBe('cases.2.documents.1.form')
  })

  it('leads nowhere once its row is removed', () => {
    expect(toPath(form(['a']), 'cases.b.documents.x.form')).toBeUndefined()
    expect(toPath(form(['a', 'b'], []), 'cases.b.documents.x.form')).toBeUndefined()
  })
})

it.each([
  ['Trường hợp › Giấy tờ › Tên', 'cases.0.documents.11.name', 'Trường hợp 1 › Giấy tờ 12 › Tên'],
  ['Liên hệ › Điện thoại', 'contact.phone', 'Liên hệ › Điện thoại'],
  ['Trường hợp', 'cases.1', 'Trường hợp 2'],
  ['Trường hợp › Tên', undefined, 'Trường hợp › Tên'],
])('%s at %s is shown as %s', (label, path, shown) => {
  expect(numbered(label, path)).toBe(shown)
})

describe('the fields of an address', () => {
  const text = (name: string) => ({ name, type: 'text' })
  const fields = [
    text('title'),
    { name: 'contact', type: 'group', flattenedFields: [text('phone')] },
    { name: 'cases', type: 'array', flattenedFields: [text('name')] },
    { name: 'parts', type: 'blocks', blocks: [{ flattenedFields: [text('quote')] }] },
  ] as unknown as FlattenedField[]

  it.each([
    ['title', ['title']],
    ['contact.phone', ['contact', 'phone']],
    ['cases', ['cases']],
    ['cases.b', ['cases']],
    ['cases.b.name', ['cases', 'name']],
    ['parts.c.quote', ['parts', 'quote']],
    ['other', undefined],
    ['title.more', undefined],
    ['cases.name', ['cases']],
    ['cases.b.other', undefined],
    ['', undefined],
  ])('%s', (address, names) => {
    expect(fieldsAt(fields, address)?.map(({ name }) => name)).toEqual(names)
  })
})
