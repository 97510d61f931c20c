import type { Field } from 'payload'
import { describe, expect, test } from 'vitest'
import { buttonAddress, duration, webAddress } from '../../../cms/blocks/checks.ts'
import { FORMS } from '../../../cms/blocks/forms.ts'
import type { Part, Parts } from '../../../cms/content/blocks/block.ts'
import { BLOCK_TYPES, RICH_BLOCKS } from '../../../cms/content/blocks/index.ts'
import { textsInBlock, withBlockValues } from '../../../cms/content/blocks/walk.ts'
import { richBlock, richText } from '../../../cms/content/richNodes.ts'

const req = { i18n: { language: 'vi' } } as never

/** What a part declares of a field, as far as the form of the field shows it. */
function kindOf(part: Part): unknown {
  if (typeof part === 'string') return part === 'rich' ? 'rich' : 'text'
  if ('rows' in part) return kindsOf(part.rows)
  return 'one' in part ? { one: [...part.one] } : { many: [...part.many] }
}
const kindsOf = (parts: Parts) =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, kindOf(part)]))

function kindOfField(field: Field): unknown {
  if (field.type === 'richText') return 'rich'
  if (field.type === 'array') return kindsOfFields(field.fields)
  if (field.type !== 'upload' && field.type !== 'relationship') return 'text'
  return { [field.hasMany ? 'many' : 'one']: field.relationTo }
}
const kindsOfFields = (fields: Field[]): object =>
  Object.fromEntries(fields.map((field) => [(field as { name: string }).name, kindOfField(field)]))

test.each(BLOCK_TYPES)('the form of %s has the fields that its parts declare', (type) => {
  expect(kindsOfFields(FORMS[type])).toEqual(kindsOf(RICH_BLOCKS[type].parts))
})

test.each(BLOCK_TYPES)('the form of %s is in both languages', (type) => {
  const labels = FORMS[type].map((field) => ('label' in field ? field.label : undefined))
  for (const label of labels)
    expect(label).toEqual({ vi: expect.stringMatching(/./), en: expect.stringMatching(/./) })
})

describe('addresses in blocks', () => {
  const BAD = [
    'javascript:alert(1)',
    'data:text/html,x',
    '//evil.com',
    'https:///x',
    'https://a b',
    'ftp://a.vn',
    {},
  ]

  test.each(BAD)('%j is refused', (value) => {
    expect(webAddress(value, { req })).toEqual(expect.any(String))
    expect(buttonAddress(value, { req, siblingData: {} })).toEqual(expect.any(String))
  })

  test.each(['https://youtu.be/a', 'http://a.vn/b?c#d'])('%s is accepted', (value) => {
    expect(webAddress(value, { req })).toBe(true)
    expect(buttonAddress(value, { req })).toBe(true)
  })

  test('a button leads to chosen content or to an address', () => {
    expect(buttonAddress('/lich', { req })).toBe(true)
    expect(buttonAddress('', { req, siblingData: { target: { relationTo: 'news', value: 'n' } } })).toBe(true)
    expect(buttonAddress('', { req, siblingData: {} })).toEqual(expect.any(String))
  })

  test.each([
    ['3:25', true],
    ['1:03:25', true],
    ['', true],
    ['3:75', expect.any(String)],
    ['3 phút', expect.any(String)],
  ])('a duration of %j', (value, answer) => expect(duration(value, { req })).toEqual(answer))
})

test('the values of a block are replaced in its rows, too', () => {
  const text = richText([])
  const node = richBlock('accordion', 'a', { items: [{ heading: 'Hỏi?', text }] })
  const changed = withBlockValues(node, ({ part, value }) => (part === 'rich' ? 'new' : value))
  expect(changed.fields).toMatchObject({ id: 'a', items: [{ heading: 'Hỏi?', text: 'new' }] })
  expect(textsInBlock(node)).toEqual([text])
})
