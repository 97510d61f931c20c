import type { FlattenedField } from 'payload'
import { expect, test } from 'vitest'
import { overlay } from '../../../cms/content/overlay.ts'

const text = (name: string, localized = false) => ({ name, type: 'text', localized })
const fields = [
  text('title', true),
  text('code'),
  { name: 'on', type: 'date' },
  { name: 'seo', type: 'group', flattenedFields: [text('words', true)] },
  { name: 'steps', type: 'array', flattenedFields: [text('name', true), text('days')] },
  { name: 'links', type: 'array', localized: true, flattenedFields: [text('label', true)] },
] as unknown as FlattenedField[]

const stored = {
  id: '1',
  title: { vi: 'Cũ', en: 'Old' },
  code: 'A',
  on: '2026-01-01',
  seo: { words: { vi: 'chữ', en: 'words' } },
  steps: [{ id: 'a', name: { vi: 'Nộp', en: 'File' }, days: '1' }],
  links: { vi: [{ id: 'x', label: 'Tin' }], en: [{ id: 'y', label: 'News' }] },
}
const over = (typed: Record<string, unknown>, locale = 'vi') => overlay(fields, stored, typed, { locale })

test('what is typed replaces its language alone', () => {
  expect(over({ title: 'Mới' }).title).toEqual({ vi: 'Mới', en: 'Old' })
  expect(over({ seo: { words: 'new' } }, 'en').seo).toEqual({ words: { vi: 'chữ', en: 'new' } })
  expect(over({ links: [{ id: 'x', label: 'Tin mới' }] }).links).toEqual({
    ...{ vi: [{ id: 'x', label: 'Tin mới' }], en: stored.links.en },
  })
})

test('rows are matched by their ids, in whatever order; new ones are added and others gone', () => {
  const steps = [
    { id: 'b', name: 'Nhận', days: '2' },
    { id: 'a', name: 'Nộp hồ sơ', days: '1' },
  ]
  expect(over({ steps }).steps).toEqual([
    { id: 'b', name: { vi: 'Nhận' }, days: '2' },
    { id: 'a', name: { vi: 'Nộp hồ sơ', en: 'File' }, days: '1' },
  ])
  expect(over({ steps: 0 }).steps).toEqual([])
})

test('only fields are taken, a cleared date is none, and the stored document is not changed', () => {
  const before = structuredClone(stored)
  expect(over({ on: '', id: '2', isAdmin: true })).toEqual({ ...stored, on: null })
  expect(stored).toEqual(before)
})
