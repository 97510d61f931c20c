import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareNames } from '../../../cms/content/order.ts'
import { toOrderKey } from '../../../cms/content/orderKey.ts'

const byBytes = (a: string, b: string) =>
  Buffer.compare(Buffer.from(toOrderKey(a)), Buffer.from(toOrderKey(b)))
const LETTERS = [...'aàảãáạăằâấbcdđeềêghiíklmnoòôốơờpqrstuùưứvxyýAĂÂĐÊÔƠƯ', ' ', ' ', '0', '1', '2', '9']
const name = fc.array(fc.constantFrom(...LETTERS), { maxLength: 12 }).map((letters) => letters.join(''))

describe('the key by which databases sort names', () => {
  it('gives the order of lists on the portal', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect([a, b, Math.sign(byBytes(a, b))]).toEqual([a, b, Math.sign(compareNames(a, b))])
      }),
      { numRuns: 5000 },
    )
  })

  it.each([
    ['Phường 2', 'Phường 10'],
    ['Quận 012', 'Quận 120'],
    ['Xã Bắc Hà', 'Xã Dương Quỳ'],
    ['Xã Dương Quỳ', 'Xã Đồng Tâm'],
    ['An Bình', 'Âu Lâu'],
    ['Ba Bể', 'Bà Rịa'],
    ['ma', 'mạ'],
    ['Sở Y tế', 'Sở Ярослав'],
  ])('puts %s before %s', (first, second) => {
    expect(byBytes(first, second)).toBeLessThan(0)
  })

  it('is one for both encodings and both places of a tone', () => {
    expect(toOrderKey('Ủy ban Hoà Bình'.normalize('NFD'))).toBe(toOrderKey('Uỷ ban Hòa  Bình'))
  })

  it.each([[''], [null], [undefined], ['😀 🇻🇳'], ['9'.repeat(500)], ['\u0301'], ['\ud800']])(
    'takes %j',
    (text) => {
      expect(toOrderKey(text)).toMatch(/^[ -~]*$/)
    },
  )
})
