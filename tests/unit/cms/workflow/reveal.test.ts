import type { ClientField } from 'payload'
import { expect, it } from 'vitest'
import { tabOf } from '../../../../cms/components/workflow/comments/reveal.ts'

const text = (name: string) => ({ name, type: 'text' })
const fields = [
  text('title'),
  {
    type: 'tabs',
    tabs: [
      { fields: [text('summary'), { type: 'row', fields: [text('level')] }] },
      { name: 'fees', fields: [text('amount')] },
      { fields: [{ name: 'cases', type: 'array', fields: [text('title')] }] },
    ],
  },
] as unknown as ClientField[]

it.each([
  ['title', undefined],
  ['summary', 0],
  ['level', 0],
  ['fees', 1],
  ['cases', 2],
  ['amount', undefined],
])('the field %s is in the tab %s', (name, tab) => {
  expect(tabOf(fields, name)).toBe(tab)
})
