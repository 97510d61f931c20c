import { describe, expect, it } from 'vitest'
import { canonicalPath } from '../../../site/cache/canonicalPath.ts'
import { readAddress } from '../../../site/middleware/address.ts'
import { localePath, pageNumberPath, procedurePath, query } from '../../../site/paths.ts'

describe('reading an address', () => {
  it.each([
    ['/', 'vi', '/'],
    ['/en', 'en', '/'],
    ['/en/', 'en', '/'],
    ['/en/van-ban', 'en', '/van-ban'],
    ['/english', 'vi', '/english'],
    ['/tin-tuc/', 'vi', '/tin-tuc'],
    ['/en/a%2Fb%3Fc', 'en', '/a%2Fb%3Fc'],
    ['/en/%2Fevil.com', 'en', '/%2Fevil.com'],
  ])('%s is %s %s', (pathname, locale, path) => {
    expect(readAddress(pathname)).toEqual({ locale, path })
  })

  it.each([
    ['/quay', 'vi', '/quay', 'kiosk'],
    ['/en/quay/tim-kiem', 'en', '/quay/tim-kiem', 'kiosk'],
    ['/quay/thu-tuc/1.001193', 'vi', '/thu-tuc/1.001193/cau-hoi', 'kiosk'],
    ['/en/quay/su-kien/sinh-con/ke-hoach', 'en', '/su-kien/sinh-con/ke-hoach', 'kiosk'],
    ['/nhung/thu-tuc/1.001193', 'vi', '/thu-tuc/1.001193/chuan-bi', 'embed'],
    ['/en/nhung/thu-tuc/1.001193/cau-hoi', 'en', '/thu-tuc/1.001193/cau-hoi', 'embed'],
    ['/quay/tin-tuc', 'vi', '/quay/tin-tuc', 'kiosk'],
    ['/nhung/thu-tuc/1.001193/nop-ho-so', 'vi', '/nhung/thu-tuc/1.001193/nop-ho-so', 'embed'],
  ])('%s is %s %s in the frame of a %s', (pathname, locale, path, frame) => {
    expect(readAddress(pathname)).toEqual({ locale, path, frame })
  })

  it.each(['/%', '/%00', '/a%5Cb', '/%C3', '/a%0Ab'])('%s is no address of ours', (pathname) => {
    expect(readAddress(pathname)).toBeUndefined()
  })
})

describe('the one true form of a path', () => {
  it.each([
    ['/van-ban/', '/van-ban'],
    ['/van-ban//', '/van-ban'],
    ['//evil.com/', '/evil.com'],
    ['/e%CC%81', '/%C3%A9'],
    ['/%74hu-tuc/1%2E001193', '/thu-tuc/1.001193'],
  ])('%s moves to %s', (pathname, target) => expect(canonicalPath(pathname)).toBe(target))

  it.each(['/', '/van-ban', '/thu-tuc/1.001193', '/%C3%A9', '/a%2Fb', '/%'])('%s stays', (pathname) => {
    expect(canonicalPath(pathname)).toBeUndefined()
  })
})

describe('addresses of the portal', () => {
  it('puts English under /en', () => {
    expect(localePath('/', 'en')).toBe('/en')
    expect(procedurePath('1.001193', 'en')).toBe('/en/thu-tuc/1.001193')
  })

  it('encodes what it is given', () => {
    expect(procedurePath('a/../b?c')).toBe('/thu-tuc/a%2F..%2Fb%3Fc')
  })

  it('leaves empty values out of a query', () => {
    expect(query({ q: 'sổ đỏ', type: '', page: undefined })).toBe('?q=s%E1%BB%95+%C4%91%E1%BB%8F')
    expect(query({})).toBe('')
  })

  it('gives the first page no number', () => {
    const url = new URL('http://x/van-ban?loai=a&trang=3')
    expect(pageNumberPath(url, 1)).toBe('/van-ban?loai=a')
    expect(pageNumberPath(url, 4)).toBe('/van-ban?loai=a&trang=4')
  })
})
