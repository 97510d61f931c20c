import { expect, it } from 'vitest'
import { fitOf } from '../../../search/names/fit.ts'
import { makeNameIndex, type NameEntry } from '../../../search/names/nameIndex.ts'
import { readQuestion } from '../../../search/question.ts'

const entry = (id: string, names: string[], over: Partial<NameEntry> = {}): NameEntry => {
  return { id, type: 'procedures', names, about: '', standing: 1, ...over }
}
const index = makeNameIndex([
  entry('lost', ['mất khai sinh bản chính', 'Cấp bản sao trích lục hộ tịch']),
  entry('gold', ['Cấp giấy phép tạm nhập vàng nguyên liệu để tái xuất sản phẩm vàng trang sức mỹ nghệ']),
  entry('questions', ['Câu hỏi thường gặp về dịch vụ công trực tuyến toàn trình'], { type: 'pages' }),
  entry('ward', ['Phường Sa Pa'], { type: 'agencies' }),
  entry('house', ['Cấp giấy phép xây dựng nhà ở riêng lẻ'], { about: 'Sở Xây dựng' }),
  ...Array.from({ length: 60 }, (_, at) => entry(`other ${at}`, [`Thủ tục số ${at} giấy phép nhà`])),
])
const fit = (query: string, id: string) => fitOf(index.byId.get(id)!, readQuestion(query).readings, index)

it('holds for a long story that contains a whole everyday name', () => {
  const story = 'nhà bị lũ cuốn hết giấy tờ, mất khai sinh bản chính, xã cũng mất sổ'
  expect(fit(story, 'lost')).toBeGreaterThan(1.25)
})

it('holds for a few words that are a part of a long name', () => {
  expect(fit('xây dựng nhà ở riêng lẻ', 'house')).toBeGreaterThan(1.25)
})

it('does not hold where only a word or a place is shared', () => {
  expect(fit('giá vàng hôm nay bao nhiêu một chỉ', 'gold')).toBeLessThan(1)
  expect(fit('khách sạn sa pa giá rẻ', 'ward')).toBeLessThan(1.25)
  expect(fit('nhà cái uy tín zzqq.com', 'house')).toBeLessThan(1)
})

it('counts a word that no name has in full', () => {
  expect(fit('xây dựng nhà ở riêng lẻ bitcoin', 'house')).toBeLessThan(
    fit('xây dựng nhà ở riêng lẻ', 'house'),
  )
})

it('holds for a question that stands in a title word for word, however long the title is', () => {
  expect(fit('câu hỏi thường gặp', 'questions')).toBeGreaterThanOrEqual(1.25)
  expect(fit('câu hỏi bài tập toán', 'questions')).toBeLessThan(1.25)
})
