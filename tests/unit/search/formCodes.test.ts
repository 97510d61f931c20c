import { expect, test } from 'vitest'
import { formKeys, namesForm, queryFormKeys } from '../../../search/formCodes.ts'

test.each([
  ['Tờ khai thay đổi thông tin cư trú (Mẫu CT01)', ['mẫu CT01', 'ct01', 'to khai ct01']],
  ['Đơn đăng ký biến động theo Mẫu số 11/ĐK', ['mẫu 11/ĐK', 'mau so 11/dk', '11/ĐK']],
  ['Đơn khai báo (NA17)', ['form NA17', 'mẫu na17']],
  ['Tờ khai đăng ký thuế mẫu số 01-ĐK-TCT', ['mẫu 01-đk-tct']],
])('%j is found by its form', (paper, queries) => {
  for (const query of queries) expect(formKeys([paper]), query).toEqual(queryFormKeys(query))
})

test.each(['118/2025/NĐ-CP', 'nghị định 23', 'khai sinh', 'phí 50 nghìn', 'bhxh', 'quyết định 12/QĐ-UBND'])(
  '%j asks for no form',
  (query) => expect(queryFormKeys(query)).toEqual([]),
)

test('papers without a code of a form have none', () => {
  expect(formKeys(['Giấy chứng sinh', 'Quyết định (bản chính)', 'Hộ chiếu (02 bản sao)'])).toEqual([])
})

test('only a word for a form says that a code is one', () => {
  expect(['mẫu 11/ĐK', 'tờ khai CT01', 'xin mau so 11/dk'].filter(namesForm)).toHaveLength(3)
  expect(['A1', 'b2 bằng lái', 'CT01', 'mẫu đơn ly hôn'].filter(namesForm)).toEqual([])
})
