import { expect, test } from 'vitest'
import { toBases } from '../../../../site/views/procedures/basis.ts'

const document = { id: 'd', number: '01/2026/QĐ-UBND', slug: '01-2026-qd-ubnd', title: 'Quy định', at: '' }
const heading = { type: 'heading', tag: 'h3', children: [{ type: 'text', text: 'Điều 5. Thời hạn' }] }
const texts = new Map([['d', { root: { children: [heading] } }]])
const show = (article: string, found = texts) => {
  const legalBasis = [{ document, article }]
  return toBases({ legalBasis } as never, 'vi', { texts: found }).documents[0]
}

test('a cited article leads down to it in the full text', () => {
  expect(show('khoản 2 Điều 5')).toMatchObject({
    href: '/van-ban/01-2026-qd-ubnd',
    articles: [{ text: 'khoản 2 Điều 5', href: '/van-ban/01-2026-qd-ubnd#dieu-5' }],
  })
})

test('an article that the full text does not have, or no full text, stays words', () => {
  for (const basis of [show('Điều 6'), show('khoản 2'), show('Điều 5', new Map())])
    expect([basis?.articles?.length, basis?.articles?.[0]?.href]).toEqual([1, undefined])
})

test('of several cited articles each leads down to its own place', () => {
  expect(show('khoản 2 Điều 5; Điều 6')?.articles).toEqual([
    { text: 'khoản 2 Điều 5', href: '/van-ban/01-2026-qd-ubnd#dieu-5' },
    { text: 'Điều 6' },
  ])
})
