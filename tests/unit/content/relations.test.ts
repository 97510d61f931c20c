import type { FlattenedField } from 'payload'
import { expect, test } from 'vitest'
import { relationsIn } from '../../../cms/content/relations.ts'

const upload = (name: string, more: object = {}) => ({ name, type: 'upload', relationTo: 'media', ...more })
const richText = (name: string, more: object = {}) => ({ name, type: 'richText', ...more })
const nested = (type: string, name: string, flattenedFields: object[], more: object = {}) => ({
  name,
  type,
  flattenedFields,
  ...more,
})

const fields = [
  { name: 'title', type: 'text' },
  upload('cover'),
  upload('gallery', { hasMany: true }),
  upload('banner', { localized: true }),
  { name: 'any', type: 'relationship', relationTo: ['media', 'files'], hasMany: true },
  nested('tab', 'tab', [nested('group', 'group', [upload('deep')])]),
  nested('array', 'rows', [upload('icon'), nested('array', 'papers', [upload('form')])], { localized: true }),
  {
    name: 'blocks',
    type: 'blocks',
    blocks: [
      { slug: 'picture', flattenedFields: [upload('image')] },
      { slug: 'text', flattenedFields: [richText('words')] },
    ],
  },
  richText('body', { localized: true }),
] as unknown as FlattenedField[]

const text = (...children: object[]) => ({ root: { type: 'root', children } })
const picture = (value: unknown) => ({ type: 'upload', relationTo: 'media', value })
const link = (value: string) => ({
  type: 'link',
  fields: { linkType: 'internal', doc: { relationTo: 'files', value } },
  children: [{ type: 'text', text: 'Tải về' }],
})

const named = (data: object, locales?: string[]) =>
  [...relationsIn(fields, data as Record<string, unknown>, { locales })].map(
    ({ collection, value, path }) =>
      `${path} ${collection} ${String((value as { id?: string }).id ?? value)}`,
  )

test('relations are found wherever they stand', () => {
  const data = {
    title: 'x',
    cover: 'a',
    gallery: ['b', { id: 'c' }],
    any: [{ relationTo: 'files', value: 'd' }],
    tab: { group: { deep: 'e' } },
    rows: [{ icon: 'f', papers: [{ form: 'g' }, {}] }, null],
    blocks: [
      { blockType: 'picture', image: 'h' },
      { blockType: 'text', words: text(picture('i')) },
      { blockType: 'unknown', inside: picture('j') },
    ],
    body: text({ type: 'list', children: [{ type: 'listitem', children: [picture('k'), link('l')] }] }),
  }
  expect(named(data)).toEqual([
    'cover media a',
    'gallery media b',
    'gallery media c',
    'any files d',
    'tab.group.deep media e',
    'rows.0.icon media f',
    'rows.0.papers.0.form media g',
    'blocks.0.image media h',
    'blocks.1.words media i',
    'blocks.2 media j',
    'body media k',
    'body files l',
  ])
})

test('in every language of a document that comes in all', () => {
  const data = {
    banner: { vi: 'a', en: 'b' },
    rows: { vi: [{ icon: 'c' }], en: [{ icon: 'd' }] },
    body: { vi: text(picture('e')), en: text(picture('f')) },
  }
  expect(named(data, ['vi', 'en'])).toEqual([
    'banner media a',
    'banner media b',
    'rows.0.icon media c',
    'rows.0.icon media d',
    'body media e',
    'body media f',
  ])
})

test('a document that is filled in is told once, and what it names is not', () => {
  const filled = { id: 'a', cover: 'z', body: text(picture('y')) }
  expect(named({ cover: filled, body: text(picture(filled)) })).toEqual(['cover media a', 'body media a'])
})

test('what is missing or of another shape is passed over', () => {
  expect(named({})).toEqual([])
  expect(named({ cover: null, gallery: [null], tab: 'x', rows: 'x', blocks: { a: 1 }, body: 'x' })).toEqual(
    [],
  )
})
