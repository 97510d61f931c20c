import { expect, test } from 'vitest'
import { langOf } from '../../../site/views/lang.ts'

test('a Vietnamese text on an English page says its language; one name among English words does not', () => {
  expect(langOf('Giấy khai sinh', 'en')).toBe('vi')
  expect(langOf('Department of Justice, Sa Pa, Yên Bái', 'en')).toBeUndefined()
  expect(langOf('Giấy khai sinh', 'vi')).toBeUndefined()
})

test('a long English text is not Vietnamese for the many names in it', () => {
  const names =
    'Mường Khương, Si Ma Cai, Bắc Hà, Bảo Thắng, Tằng Loỏng, Văn Bàn, Lục Yên, Mù Cang Chải, Trấn Yên'
  expect(
    langOf(`The communes of the province since the reform of the year 2025: ${names}`, 'en'),
  ).toBeUndefined()
  expect(langOf(`Các xã của tỉnh từ khi sắp xếp đơn vị hành chính năm 2025: ${names}`, 'en')).toBe('vi')
})
