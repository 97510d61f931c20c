import { describe, expect, test } from 'vitest'
import { validateEntryUrl, validateHost, validateTemplate } from '../../../cms/entry-points/template.ts'

describe('validateTemplate', () => {
  test.each([
    'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/{nationalId}',
    'https://dichvucong.gov.vn/tim-kiem?keyword={keyword}&provinceCode={provinceCode}&wardCode={wardCode}',
    'https://dichvucong.baohiemxahoi.gov.vn/#/dang-ky?loaidoituong=0',
  ])('accepts %s', (template) => {
    expect(validateTemplate(template)).toBe(true)
  })

  test.each([
    [undefined, 'Hãy nhập'],
    ['', 'Hãy nhập'],
    [42, 'Hãy nhập'],
    ['http://dichvucong.gov.vn/{code}', 'https://'],
    ['javascript:alert({code})', 'https://'],
    ['https://dichvucong.gov.vn/a b', 'dấu cách'],
    ['https://dichvucong.gov.vn\\{code}', 'dấu \\'],
    ['https://dichvucong.gov.vn/{ma}', '{ma}'],
    ['https://dichvucong.gov.vn/{code', 'cặp'],
    ['https://{code}.gov.vn/', 'tên máy chủ'],
    ['https://a:b@dichvucong.gov.vn/{code}', 'không hợp lệ'],
    ['https://dichvucong.gov.vn:8080/{code}', 'không hợp lệ'],
    [`https://dichvucong.gov.vn/${'a'.repeat(2000)}`, '2.000'],
  ])('refuses %j, saying %s', (template, words) => {
    expect(validateTemplate(template)).toContain(words)
  })
})

test('validateHost', () => {
  for (const host of ['dichvucong.gov.vn', '*.gov.vn', 'hokinhdoanh.dkkd.gov.vn'])
    expect(validateHost(host)).toBe(true)
  for (const host of [
    '',
    null,
    'https://gov.vn',
    'Gov.vn',
    'gov.vn/',
    'gov.vn:443',
    '*',
    '*.vn',
    '*.com.vn',
    '10.0.0.1',
    'gov.vn.',
  ]) {
    expect(validateHost(host)).toBeTypeOf('string')
  }
})

test('validateEntryUrl: empty means the templates of the provider', () => {
  for (const url of [null, undefined, '', 'https://dichvucong.gov.vn/x'])
    expect(validateEntryUrl(url)).toBe(true)
  for (const url of ['http://dichvucong.gov.vn', 'dichvucong.gov.vn', 'https://a@b.vn', 7]) {
    expect(validateEntryUrl(url)).toBeTypeOf('string')
  }
})
