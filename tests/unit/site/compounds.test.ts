import { expect, test } from 'vitest'
import { keepCompounds } from '../../../site/views/compounds.ts'

const seen = (title: string) => keepCompounds(title).replaceAll('\u00a0', '_')

test.each([
  ['Làm hộ chiếu tại công an tỉnh Lào Cai', 'Làm hộ_chiếu tại công_an tỉnh Lào_Cai'],
  ['Hộ chiếu, căn cước', 'Hộ_chiếu, căn_cước'],
  ['Ruộng bậc thang Mù Cang Chải', 'Ruộng bậc thang Mù_Cang_Chải'],
  ['Đăng ký kết hôn', 'Đăng_ký kết_hôn'],
])('compounds stay on one line: %s', (title, expected) => expect(seen(title)).toBe(expected))

test.each(['Công anh', 'thủ tụcx', 'Mở cửa hàng', '1.001193', ''])(
  'other words are as they were: %s',
  (title) => expect(keepCompounds(title)).toBe(title),
)

test('every other space may still break, so that a title fits the narrowest screen', () => {
  const longest = keepCompounds('Đăng ký kinh doanh, khai sinh, hộ tịch ở Mù Cang Chải').split(' ')
  expect(Math.max(...longest.map((part) => part.length))).toBeLessThanOrEqual(13)
})
