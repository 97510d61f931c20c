import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rewriteChat } from '../../../search/chat.ts'

describe('rewriteChat', () => {
  it.each([
    ['vk e ms đẻ hqua lm khai sinhhh sao ạ 😊', 'vợ em mới đẻ hôm qua làm khai sinh sao ạ'],
    ['đkí kết hôn', 'đăng ký kết hôn'],
    ['đăng kí kết hôn', 'đăng ký kết hôn'],
    ['dki ket hon', 'dang ky ket hon'],
    ['thuong tru online dc ko', 'thuong tru online duoc khong'],
    ['khaiii sinhhh', 'khai sinh'],
    ['khai sinhh', 'khai sinh'],
    ['mk muốn đăng ký 🇻🇳 tạm trú =)) ạạạ', 'mình muốn đăng ký tạm trú ạ'],
    ['hahaha làm sổ đỏ :)', 'làm sổ đỏ'],
    ['giấy tờ j?', 'giấy tờ gì?'],
    ['mất cccd r lm lại ntn', 'mất cccd rồi làm lại như thế nào'],
    ['li hon', 'ly hon'],
  ])('makes %j into %j', (text, written) => expect(rewriteChat(text)).toBe(written))

  it.each([
    ['đk xe tạm thời', 'đăng ký xe tạm thời'],
    ['gcn đủ đk antt', 'gcn đủ điều kiện antt'],
    ['dk kinh doanh', 'dk kinh doanh'],
    ['có đc k', 'có được không'],
    ['k 12', 'k 12'],
    ['cho e hỏi', 'cho em hỏi'],
    ['bằng e', 'bằng e'],
  ])('reads short words by those beside them: %j is %j', (text, written) =>
    expect(rewriteChat(text)).toBe(written),
  )

  it.each([
    'ko',
    'dc',
    'address',
    'passport renewal',
    'business',
    'cccd',
    'tt hs kh cc',
    '50 kg gạo',
    'so hong',
    '😊',
    ':))',
  ])('leaves %j', (text) => expect(rewriteChat(text)).toBe(text))

  it.each(['luu hanh xe qua tai', 'nghi huu', 'luu tru ho so'])(
    'leaves the letters of %j, which ends so',
    (text) => {
      expect(rewriteChat(text)).toBe(text)
    },
  )

  it('takes any text and never gives nothing for something', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), (text) => {
        expect(rewriteChat(text) === '').toBe(text.normalize('NFC').trim() === '')
      }),
    )
  })
})
