import { describe, expect, test } from 'vitest'
import { COMMON_PASSWORDS } from '../../../cms/passwords/common.ts'
import { isGuessable } from '../../../cms/passwords/guessable.ts'
import { makePassword } from '../../../cms/passwords/administrator.ts'

const about = ['Nguyễn Văn An', 'nguyen.van.an@laocai.gov.vn', 'Cổng Thông tin điện tử tỉnh Lào Cai']

describe('a password that is soon guessed', () => {
  test.each([
    'aaaaaaaaaaaaaa',
    'abababababababab',
    'abcabcabcabcabc',
    '12345678901234',
    '1234567890123456',
    '98765432109876',
    'abcdefghijklmnop',
    'qwertyuiopasdfgh',
    '1qaz2wsx3edc4rfv',
    'password123456',
    'Password123456!',
    'P@ssw0rd123456',
    'passwordpassword',
    'iloveyou123456',
    'matkhau123456789',
    'Mật khẩu 123456',
    'matkhaumatkhau1',
    'anhyeuem123456',
    'nguyen.van.an@laocai.gov.vn',
    'nguyenvanan2026',
    'Nguyễn Văn An 1985',
    'nguyenvanan123!',
    'annguyenvan2026!',
    'laocai.gov.vn123',
    'tinhlaocai2026!',
    'TinhLaoCai@2026',
    'QuanTri@2026abc',
    '01011990010119900101',
    '              ',
    '--------------',
    'mailcreated5240',
  ])('%j is refused', (password) => {
    expect(isGuessable(password, about)).toBe(true)
  })

  test('every one of the ten thousand most common is refused, also with the year behind it', () => {
    const common = COMMON_PASSWORDS.split(' ')
    expect(common.length).toBeGreaterThanOrEqual(10_000)
    for (const password of common) {
      expect(isGuessable(password, []), password).toBe(true)
      expect(isGuessable(`${password}2026`, []), password).toBe(true)
    }
  })
})

describe('a password that is not', () => {
  test.each([
    'mot mat khau du dai 2026',
    'ngựa ô ăn cỏ trên đồi chè',
    'correct horse battery staple',
    'k7RtQw9zXpLm2v',
    'Vườn cải nhà bà Tư nở vàng',
    'xanh-lam-tim-vang-19',
  ])('%j is accepted', (password) => {
    expect(isGuessable(password, about)).toBe(false)
  })

  test('nor those that we make', () => {
    for (let i = 0; i < 200; i++) expect(isGuessable(makePassword(), about)).toBe(false)
  })

  test('a long one is judged soon', () => {
    const started = performance.now()
    expect(isGuessable('ký tự dài '.repeat(12) + 'k7RtQw9zXpLm2v', about)).toBe(false)
    isGuessable('a1b2'.repeat(64), about)
    // A fraction of a second; what grows with the square of the length takes minutes.
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
