import { expect, test } from 'vitest'
import { findPersonal, neverPublic } from '../../../../cms/content/cases/personal.ts'

const kinds = (text: string) => findPersonal(text).map(({ kind, text: found }) => `${kind} ${found}`)

test.each([
  ['Gọi 0912.345.678 nhé', ['telephone 0912.345.678']],
  ['+84 912 345 678', ['telephone +84 912 345 678']],
  ['CCCD 010 203 004 567', ['identity 010 203 004 567']],
  ['CMND 063123456', ['identity 063123456']],
  ['viết cho mai.giang@example.vn', ['email mai.giang@example.vn']],
  ['ở thôn Nậm Mòn, số nhà 12/3', ['address thôn Nậm', 'address số nhà 12/3']],
  ['phí 120.000.000 đồng, thủ tục 1.001193, ngày 23/11/2026', []],
])('"%s"', (text, marks) => {
  expect(kinds(text)).toEqual(marks)
})

test('an address alone does not keep a text from the public: reports of places have one', () => {
  expect(neverPublic('Đèn tắt ở thôn Nậm Mòn')).toEqual([])
  expect(neverPublic('Gọi 0912345678')).toHaveLength(1)
})
