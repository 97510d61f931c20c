import { expect, it } from 'vitest'
import { mapTexts } from '../../../cms/content/mapTexts.ts'

const upper = (text: string, { isRich }: { isRich: boolean }) => (isRich ? text : text.toUpperCase())

it('changes every text of a document, and tells which stand in a rich text', () => {
  const day = new Date()
  const doc = {
    a: 'x',
    list: [{ b: { vi: 'y', en: 'z' } }, 'w'],
    n: 1,
    none: null,
    day,
    body: { root: { text: 'r' } },
  }
  expect(mapTexts(doc, upper)).toEqual({
    ...{
      a: 'X',
      list: [{ b: { vi: 'Y', en: 'Z' } }, 'W'],
      n: 1,
      none: null,
      day,
      body: { root: { text: 'r' } },
    },
  })
})

it('leaves secrets and addresses, and keeps what it was given', () => {
  const doc = {
    password: 'a',
    newPassword: 'b',
    resetPasswordToken: 'c',
    url: 'd',
    href: 'e',
    hash: 'f',
    name: 'g',
  }
  expect(mapTexts(doc, upper)).toEqual({ ...doc, name: 'G' })
  expect(doc.name).toBe('g')
})

it('survives any depth', () => {
  let deep: object = {}
  for (let n = 0; n < 100_000; n++) deep = { children: [deep] }
  expect(() => mapTexts(deep, upper)).not.toThrow()
})

it('tells the field of each text, of a rich text the whole one', () => {
  const doc = { title: 'x', steps: [{ text: 'y' }], body: { root: { children: [{ text: 'z' }] } } }
  const paths: string[] = []
  mapTexts(doc, (text, { path }) => {
    paths.push(path)
    return text
  })
  expect(paths).toEqual(['title', 'steps.0.text', 'body'])
})
