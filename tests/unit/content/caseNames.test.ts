import { expect, test } from 'vitest'
import { choosableCases } from '../../../cms/content/caseNames.ts'

const named = (...names: (string | null)[]) => names.map((name) => ({ name }))

test('a reader chooses between cases, not between duties that are published beside them', () => {
  expect(choosableCases(named('Mất thẻ', 'Lưu ý', 'Thẻ hỏng', 'Giấy tờ phải xuất trình'))).toEqual([1, 3])
})

test.each([
  ['one case', named('Mất thẻ', '* Lưu ý:')],
  ['duties only', named('Giấy tờ phải nộp', 'Giấy tờ phải xuất trình', '1. Chứng từ phải nộp')],
  ['papers for everyone beside a case', named('', 'Trường hợp ủy quyền', 'Nộp trực tuyến')],
])('there is nothing to choose with %s', (_, cases) => {
  expect(choosableCases(cases)).toEqual([])
})
