import { describe, expect, test } from 'vitest'
import { isLoggable, looksPersonal } from '../../../search/privacy.ts'

describe('what names a person', () => {
  test.each([
    '012345678901',
    '012 345 678 901',
    '123456789',
    'cccd 010 203 004 005 nguyễn văn a',
    '０１２３４５６７８９０１',
    '0912345678',
    '0912 345 678',
    '0912.345.678',
    '0912-345-678',
    '(0214) 3840 123',
    '0912 2024 123',
    '+84 912 345 678',
    '+84912345678',
    'gọi 84912345678 giúp em',
    'sđt 38401',
    '000.00.16.H38-250101-0001',
    'h38.12-250101-001',
    'H38.12 - 250101 - 001',
    'hồ sơ H38-250101-1',
    'nguyenvana@gmail.com',
    'nguyen.van.a@laocai.gov.vn hộ chiếu',
    'https://example.vn/?token=1',
    '24A-123.45',
    '24a12345',
    '24-H1 234.56',
    '24H1-1234',
    'biển số 24a 12345',
    'phạt nguội 29LD 123.45',
    'hộ chiếu B1234567',
    'c12345678',
    'stk 1903 5678 9012 34',
    '4111 1111 1111 1111',
    'mst 5300123456-001',
  ])('%s', (text) => {
    expect(looksPersonal(text)).toBe(true)
    expect(isLoggable(text)).toBe(false)
  })
})

describe('what everyone may read', () => {
  test.each([
    '1.001193',
    '1001193',
    '1 001 193',
    '1.011442.000.00.00.H38',
    '1.001193 và 2.000635',
    '42/2022/NĐ-CP',
    'nghị định 224 năm 2026',
    'nd 42 2022',
    '118/2025',
    '12345/QĐ-UBND',
    'qđ 1234/qđ-ubnd ngày 01/07/2025',
    'ngày 1.7.2025',
    'kế hoạch 2021-2025',
    'kinh tế 2021 - 2025, 2026 - 2030',
    'mẫu 12a 2022',
    'nd 15 2024',
    'lệ phí 1.500.000 đồng',
    'đăng ký khai sinh',
    'gọi 115',
    'xe 16 chỗ',
    'sổ hộ khẩu',
    'điện thoại công an tỉnh',
    'hạng a1 b2',
    'tt 02/2020/tt-btp',
  ])('%s', (text) => {
    expect(looksPersonal(text)).toBe(false)
    expect(isLoggable(text)).toBe(true)
  })
})

test('stories are not logged, whatever they hold', () => {
  expect(isLoggable('tôi muốn hỏi '.repeat(10))).toBe(false)
  expect(isLoggable('  ')).toBe(false)
})

// A pattern that tried every way to read these would not end within the time a test has.
test.each(['1 ', '1.', 'a@', '24a-', '0-', 'h38.1', '(((('])('reads 500 characters of %j', (one) => {
  expect(looksPersonal(one.repeat(500).slice(0, 500))).toEqual(expect.any(Boolean))
})
