import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { weighWords, withoutFiller } from '../../../search/filler.ts'
import { fold, tokens } from '../../../search/fold.ts'
import { readIntents } from '../../../search/intents.ts'

/** Words in capitals count in full, others a little, "·" not at all. */
const weighed = (text: string) =>
  weighWords(text.split(' '))
    .map(({ word, weight }) => (weight === 1 ? word.toUpperCase() : weight === 0 ? '·' : word))
    .join(' ')

describe('weighWords', () => {
  it.each([
    ['dạ cho em hỏi làm căn cước cho con ở đâu ạ', '· · · · làm CĂN CƯỚC cho con · · ·'],
    ['ad ơi giúp với mất bằng lái xe phải làm sao', '· · · · MẤT BẰNG LÁI XE · · ·'],
    ['mọi người cho hỏi đăng ký tạm trú cần giấy tờ gì', '· · · · ĐĂNG KÝ TẠM TRÚ · · · ·'],
    ['hồ sơ gồm những gì để đổi bằng lái', '· · · · · để ĐỔI BẰNG LÁI'],
    ['vợ em mới đẻ hôm qua làm khai sinh sao ạ', 'vợ em MỚI ĐẺ · · làm KHAI SINH · ·'],
    ['bố em mất hôm qua xin giấy báo tử thế nào', 'bố em MẤT · · xin GIẤY BÁO TỬ · ·'],
    ['giờ muốn chuyển khẩu về quê vợ thì cần làm gì', '· · CHUYỂN KHẨU VỀ QUÊ vợ thì · · ·'],
    ['how do i apply for a passport', '· · · · · · PASSPORT'],
    ['where can i get a marriage certificate', '· · · · · MARRIAGE CERTIFICATE'],
    ['i want to register a birth please', '· · · REGISTER · BIRTH ·'],
  ])('finds in %j what is looked for', (text, words) => expect(weighed(text)).toBe(words))

  it.each([
    'KHAI TU',
    'CAN CUOC',
    'SO DO LAN DAU',
    'SO HONG',
    'TO KHAI DANG KY KET HON',
    'HO CA THE',
    'CHUNG THUC BAN SAO',
    'TRICH LUC KHAI SINH BAN SAO',
    'AN NINH TRAT TU',
    'TRỢ GIÚP PHÁP LÝ',
    'CON NUÔI',
    'LỆ PHÍ TRƯỚC BẠ NHÀ ĐẤT',
    'HỘ KINH DOANH',
  ])('lets every word of %s count', (name) => expect(weighed(name.toLowerCase())).toBe(name))

  it('goes by accents where they are typed', () => {
    expect(weighed('đông nam á')).toBe('ĐÔNG NAM Á')
    expect(weighed('cắm sổ đỏ vay tiền')).toBe('CẮM SỔ ĐỎ VAY TIỀN')
    expect(weighed('làm sổ đỏ vậy')).toBe('làm SỔ ĐỎ ·')
  })

  it('counts everything where all words only ask', () => {
    expect(weighed('bao nhiêu tiền')).toBe('BAO NHIÊU TIỀN')
  })

  it('takes any words and gives each a weight', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 30 }), (words) => {
        const all = weighWords(words)
        expect(all.map(({ word }) => word)).toEqual(words)
        for (const { weight } of all) expect([0, 0.3, 1]).toContain(weight)
      }),
    )
  })
})

describe('withoutFiller', () => {
  it.each([
    ['dang ky tam tru het bao nhieu tien vay', 'dang ky tam tru'],
    ['làm lý lịch tư pháp ở đâu', 'làm lý lịch tư pháp'],
    ['mất sổ đỏ làm lại thế nào?', 'mất sổ đỏ làm lại'],
    ['đổi bằng lái xe hết hạn', 'đổi bằng lái xe hết hạn'],
    ['cắm sổ đỏ vay tiền', 'cắm sổ đỏ vay tiền'],
    ['chung thuc ban sao', 'chung thuc ban sao'],
    ['bao nhiêu tiền', 'bao nhiêu tiền'],
    ['nghị định 42/2022/NĐ-CP là gì', 'nghị định 42/2022/NĐ-CP'],
  ])('makes %j into %j', (text, kept) => expect(withoutFiller(text)).toBe(kept))

  it('leaves the same of an official name, typed with accents or without', () => {
    const file = new URL('../../../cms/seed/data/procedures.jsonl', import.meta.url)
    const names = readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).name as string)
    expect(names.length).toBeGreaterThan(300)
    const differing = names.filter(
      (name) => tokens(withoutFiller(name)).join(' ') !== tokens(withoutFiller(fold(name))).join(' '),
    )
    expect(differing).toEqual([])
  })

  it('keeps only words that were there, in order', () => {
    const some = fc.array(
      fc.constantFrom('làm', 'thế', 'nào', 'sổ', 'đỏ', 'ở', 'đâu', 'vậy', 'for', 'sao', 'bản'),
    )
    fc.assert(
      fc.property(some, (words) => {
        const left: string[] = [...words]
        for (const word of withoutFiller(words.join(' ')).split(' ').filter(Boolean)) {
          expect(left).toContain(word)
          left.splice(0, left.indexOf(word) + 1)
        }
      }),
    )
  })
})

describe('readIntents', () => {
  it.each([
    ['khai tu mat bn tien vay', ['fee']],
    ['làm hộ chiếu mất bao lâu và hết bao nhiêu tiền', ['fee', 'time']],
    ['đăng ký tạm trú cần giấy tờ gì', ['documents']],
    ['lam ly lich tu phap o dau', ['where']],
    ['thường trú online được không', ['online']],
    ['nộp qua mạng', ['online']],
    ['hồ sơ của tôi tới đâu rồi', ['where', 'status']],
    ['tra cứu hồ sơ', ['status']],
    ['how much does a passport cost', ['fee']],
    ['đăng ký khai sinh', []],
    ['', []],
  ])('reads in %j %j', (text, intents) => expect(readIntents(text)).toEqual(intents))
})
