import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutFiller } from '../../../search/filler.ts'
import { cleanQuery } from '../../../search/cleanQuery.ts'
import { readQuestion } from '../../../search/question.ts'
import { decodeKeyboard } from '../../../search/keyboard.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
)

describe('cleanQuery', () => {
  it('keeps at most 200 characters, composed, on one line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanQuery(text)
        expect([...clean].length).toBeLessThanOrEqual(200)
        expect(clean).not.toMatch(/[\u0000-\u001f]|^\s|\s$/)
        expect(clean).not.toMatch(/\p{Cs}/u)
      }),
    )
  })
})

describe('readQuestion', () => {
  it('reads any text', () => {
    fc.assert(fc.property(anyText, (text) => typeof readQuestion(text).folded === 'string'))
  })

  it.each(['1.004222', 'thủ tục 1.004222', '118/2025/NĐ-CP', 'nghị định 118/2025', 'số 118/2025/ND-CP'])(
    'knows that %j is a code or number and nothing else',
    (query) => expect(readQuestion(query).isOfficial).toBe(true),
  )

  it.each(['đăng ký khai sinh', 'nghị định 123/2015 về hộ tịch', ''])('knows that %j is more', (query) =>
    expect(readQuestion(query).isOfficial).toBe(false),
  )
})

describe('withoutFiller', () => {
  it.each([
    ['dang ky tam tru het bao nhieu tien vay', 'dang ky tam tru'],
    ['làm lý lịch tư pháp ở đâu', 'làm lý lịch tư pháp'],
    ['mất sổ đỏ làm lại thế nào?', 'mất sổ đỏ làm lại'],
    ['đổi bằng lái xe hết hạn', 'đổi bằng lái xe hết hạn'],
    ['cắm sổ đỏ vay tiền', 'cắm sổ đỏ vay tiền'],
    ['bao nhiêu tiền', 'bao nhiêu tiền'],
  ])('makes %j into %j', (text, kept) => expect(withoutFiller(text)).toBe(kept))

  it('keeps only words that were there, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('làm', 'thế', 'nào', 'sổ', 'đỏ', 'ở', 'đâu', 'vậy', 'for')),
        (words) => {
          const left: string[] = [...words]
          for (const word of withoutFiller(words.join(' ')).split(' ').filter(Boolean)) {
            expect(left).toContain(word)
            left.splice(0, left.indexOf(word) + 1)
          }
        },
      ),
    )
  })
})

describe('decodeKeyboard', () => {
  it.each([
    ['lamf giaays khuyeets taatj cho con', 'làm giấy khuyết tật cho con'],
    ['ddawng kys thuwowngf trus', 'đăng ký thường trú'],
    ['tamj trus', 'tạm trú'],
    ['cao hoaf gif quyf xoaif', 'cao hòa gì quỳ xoài'],
    ['cawms soor ddor vay tieenf', 'cắm sổ đỏ vay tiền'],
    ['dang ky khai sinh', 'dang ky khai sinh'],
    ['work permit for foreigner', 'work permit for foreigner'],
    ['passport renewal', 'passport renewal'],
    ['sao y ban chinh', 'sao y ban chinh'],
    ['đổi gplx', 'đổi gplx'],
  ])('reads %j as %j', (typed, meant) => expect(decodeKeyboard(typed)).toBe(meant))
})
