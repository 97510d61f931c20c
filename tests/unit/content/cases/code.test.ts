import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { CODE_BYTES, readCode, SYLLABLES, toCode } from '../../../../cms/content/cases/code.ts'

const code = toCode(new Uint8Array(CODE_BYTES).fill(7))
const plain = code.replaceAll('-', '')

test('two words and twelve digits are more than 60 bits', () => {
  expect(Math.log2(new Set(SYLLABLES).size ** 4 * 10 ** 12)).toBeGreaterThan(60)
})

test('is made of its bytes alone, and of all of them that count', () => {
  expect(toCode(new Uint8Array(CODE_BYTES).fill(7))).toBe(code)
  expect(new Set(Array.from({ length: 500 }, () => toCode(randomBytes(CODE_BYTES)))).size).toBe(500)
  expect(code).toMatch(/^[a-z]+-[a-z]+-\d{4}-\d{4}-\d{4}-\d$/)
})

describe('reading', () => {
  test.each([code, code.toUpperCase(), ` ${code.replaceAll('-', ' ')} `, plain, code.replaceAll('-', ' – ')])(
    'accepts "%s"',
    (typed) => {
      expect(readCode(typed)).toBe(plain)
    },
  )

  test('accepts accents', () => {
    expect(readCode(code.replace('a', 'ă').replace('d', 'đ'))).toBe(plain)
  })

  test('refuses each wrong digit, neighbours that changed places, and a wrong letter', () => {
    const digits = plain.length - 13
    for (let at = digits; at < plain.length; at += 1) {
      const wrong = String((Number(plain[at]) + 3) % 10)
      expect(readCode(plain.slice(0, at) + wrong + plain.slice(at + 1))).toBeNull()
      const swapped = plain.slice(0, at) + plain[at + 1] + plain[at] + plain.slice(at + 2)
      if (at + 1 < plain.length && plain[at] !== plain[at + 1]) expect(readCode(swapped)).toBeNull()
    }
    expect(readCode(`q${plain.slice(1)}`)).toBeNull()
  })

  test.each(['', 'abc', '1234', plain.slice(0, -1), `${plain}1`, '🙂'])('refuses "%s"', (typed) => {
    expect(readCode(typed)).toBeNull()
  })
})

test('refuses a text that is longer than any code, without looking through it', () => {
  expect(readCode(plain + ' '.repeat(5000))).toBeNull()
})
