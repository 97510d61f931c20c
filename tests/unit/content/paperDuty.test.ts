import { expect, test } from 'vitest'
import { paperDutyOf } from '../../../cms/content/paperDuty.ts'

test.each([
  ['Giấy chứng sinh. Đã có bản điện tử thì không phải nộp.', 'not_needed'],
  ['Giấy tờ chứng minh chỗ ở hợp pháp (trừ trường hợp đã khai thác được từ CSDL)', 'not_needed'],
  ['Giấy tờ cư trú. Chỉ cần khi không tra được trong Cơ sở dữ liệu quốc gia về dân cư.', 'if_not_found'],
  ['Giấy tờ cư trú trong trường hợp cơ quan không thể khai thác được thông tin', 'if_not_found'],
  ['Proof of residence. Needed only when it cannot be found in the database.', 'if_not_found'],
  ['Notice of death. If an electronic one exists, no paper is needed.', 'not_needed'],
  ['Power of attorney. Certified, unless a parent acts for you.', undefined],
  ['Giấy khai sinh', undefined],
  ['Giấy chứng nhận đã có hiệu lực', undefined],
  ['Người nộp thuế không phải nộp Danh mục miễn thuế', undefined],
  ['Trường hợp không khai thác được thông tin hoặc thông tin không đầy đủ', undefined],
])('%s: %s', (words, duty) => {
  expect(paperDutyOf(words)).toBe(duty)
})
