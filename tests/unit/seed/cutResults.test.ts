import { expect, test } from 'vitest'
import { wholeResult } from '../../../cms/seed/cutResults.ts'
import { linesOf } from '../import/data.ts'

test('a result that has lost its first letter gets it back; others stay as they are', () => {
  expect(wholeResult('uyết định giao đất')).toBe('Quyết định giao đất')
  expect(wholeResult('hẻ bảo hiểm y tế')).toBe('Thẻ bảo hiểm y tế')
  for (const name of ['văn bản trả lời', 'Thẻ tạm trú', 'chứng chỉ hành nghề', 'hẻm'])
    expect(wholeResult(name)).toBe(name)
})

test('no result of the catalogue begins in the middle of a word', () => {
  // Words that a result may begin with in small letters.
  const words =
    /^(?:bản|báo|cấp|chấp|chứng|doanh|gửi|giấy|hoặc|kết|quyết|thông|thẻ|văn|xác|đăng|được|không|phê|và|các)(?!\p{L})/u
  const names = linesOf('procedures-national.jsonl').flatMap(
    ({ resultsDetails }) => resultsDetails as unknown as { name: string }[],
  )
  const cut = names
    .map(({ name }) => wholeResult(name.normalize('NFC')))
    .filter((name) => /^\p{Ll}/u.test(name) && !words.test(name))
  expect(cut).toEqual([])
})
