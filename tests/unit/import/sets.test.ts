import { expect, test } from 'vitest'
import { findSets, isSetsOnly } from '../../../cms/import/sets.ts'

test.each([
  ['Số lượng hồ sơ: 01 (một) bộ', 1, true],
  ['Số bộ hồ sơ 01 (một) bộ', 1, true],
  ['- Số lượng hồ sơ: 02(bộ).', 2, true],
  ['Số lượng hồ sơ: 01 bộ. Khi nộp hồ sơ', 1, false],
  ['Nộp 01 bộ hồ sơ, xuất trình giấy tờ tùy thân', 1, false],
  ['Số lượng hồ sơ: 01 bộ đối với trực tuyến (03 bộ đối với nộp trực tiếp)', undefined, false],
  ['02 bộ bản vẽ thiết kế xây dựng', undefined, false],
  ['Số lượng hồ sơ: Ủy ban nhân dân cấp tỉnh quy định', undefined, false],
])('%s', (text, sets, isOnly) => {
  expect([findSets(text), isSetsOnly(text)]).toEqual([sets, isOnly])
})
