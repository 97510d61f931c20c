import { expect, test } from 'vitest'
import { makeAgencyFinder } from '../../../cms/import/apply/agencyNames.ts'

const keys = [
  'ubnd-xa',
  'ubnd-tinh',
  'cong-an-xa',
  'cong-an-tinh',
  'vpdkdd',
  'phong-kinh-te',
  'thue-tinh',
  'bhxh',
  'so-noi-vu',
]
const find = makeAgencyFinder([
  ...keys.map((key) => ({ id: key, key, name: `Tên của ${key}` })),
  { id: 'so-tu-phap', key: 'so-tu-phap', name: 'Sở Tư pháp', abbreviation: 'STP' },
])

test.each([
  ['Sở Tư pháp', ['so-tu-phap']],
  ['SỞ TƯ PHÁP'.normalize('NFD'), ['so-tu-phap']],
  ['STP', ['so-tu-phap']],
  ['Ủy ban nhân dân cấp xã', ['ubnd-xa']],
  ['UBND cấp xã', ['ubnd-xa']],
  ['UBND cấp xã (trước 7/2025: cấp huyện)', ['ubnd-xa']],
  ['Ủy ban nhân dân tỉnh và thành phố trực thuộc Trung ương', ['ubnd-tinh']],
  ['Công an cấp Xã', ['cong-an-xa']],
  ['Phòng Cảnh sát giao thông, Công an cấp tỉnh', ['cong-an-tinh']],
  ['UBND cấp xã, Công an cấp xã, BHXH', ['ubnd-xa', 'cong-an-xa', 'bhxh']],
  ['Văn phòng đăng ký đất đai / Chi nhánh; UBND cấp xã (cấp lần đầu cho cá nhân)', ['vpdkdd', 'ubnd-xa']],
  ['Cơ quan đăng ký kinh doanh cấp xã (Phòng Kinh tế / Phòng Kinh tế, Hạ tầng và Đô thị)', ['phong-kinh-te']],
  ['Thuế tỉnh, thành phố; Thuế cơ sở', ['thue-tinh']],
  ['Bộ Công an', []],
  ['UBND thành phố Hải Phòng (TTHC đặc thù)', []],
  ['(trước 03/2025) Sở Tư pháp', []],
  ['UBND', []],
])('%s', (name, expected) => expect(find([name])).toEqual(expected))
