import { expect, test } from 'vitest'
import { makePaperKindFinder } from '../../../cms/import/paperKinds.ts'

const find = makePaperKindFinder([
  { id: 'birth', name: 'Giấy khai sinh', otherNames: 'Trích lục khai sinh\nGiấy tờ khác' },
  { id: 'marriage', name: 'Giấy chứng nhận kết hôn' },
  { id: 'certified', name: 'Giấy ủy quyền được chứng thực' },
  { id: 'mandate', name: 'Giấy ủy quyền', otherNames: 'Giấy tờ khác' },
])

test.each([
  ['Giấy khai sinh', 'birth'],
  ['a) Bản sao giấy khai sinh (nếu có)', 'birth'],
  ['(2) 01 bản sao có chứng thực Giấy khai sinh;', 'birth'],
  ['GIẤY KHAI SINH còn hiệu lực', 'birth'],
  ['Giấy khai sinh của trẻ em', 'birth'],
  ['Bản sao trích lục khai sinh', 'birth'],
  ['Giấy uỷ quyền', 'mandate'],
  ['Giấy ủy quyền được chứng thực', 'certified'],
])('%s is of the kind %s', (name, kind) => {
  expect(find(name)).toBe(kind)
})

test.each([
  'Giấy khai sinh hoặc hộ chiếu',
  'Giấy khai sinh của trẻ và giấy chứng sinh',
  'Giấy khai sinh của người nước ngoài',
  'Giấy khai sinh do cơ quan nước ngoài cấp',
  'Giấy chứng nhận kết hôn của cơ quan đại diện Việt Nam',
  'Tờ khai cấp lại giấy khai sinh',
  'Giấy chứng nhận',
  'Bản sao',
  '',
])('%s is of no known kind', (name) => {
  expect(find(name)).toBeUndefined()
})

test('a name that two kinds claim is of neither', () => {
  expect(find('Giấy tờ khác')).toBeUndefined()
})
