import { expect, test } from 'vitest'
import { blockSummary } from '../../../cms/components/blocks/summary.ts'

test.each([
  ['notice', { kind: 'heed', heading: 'Mưa lũ' }, 'Mưa lũ'],
  ['accordion', { items: 2, 'items.0.heading': 'Hỏi?' }, 'Hỏi?'],
  ['attachments', { heading: '', files: [1, 2] }, '2 tệp'],
  ['video', { title: 'Lễ hội', url: 'https://youtu.be/a' }, 'Lễ hội'],
  ['quotation', { quote: 'Một lời\ndài '.repeat(20) }, expect.stringMatching(/^Một lời dài .*…$/)],
] as const)('the head of a block of type %s with %j says what is in it', (type, values, summary) => {
  expect(blockSummary(type, values, 'vi')).toEqual(summary)
})
