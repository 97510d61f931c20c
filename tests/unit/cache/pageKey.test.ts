import { describe, expect, it } from 'vitest'
import { hasSession, pageKey } from '../../../site/cache/pageKey.ts'

describe('pageKey', () => {
  it.each([
    ['/', '/'],
    ['/en/thu-tuc/1.001193', '/en/thu-tuc/1.001193'],
    ['/tin-tuc?utm_source=zalo&fbclid=x', '/tin-tuc'],
    ['/tin-tuc?trang=1', '/tin-tuc'],
    ['/tin-tuc?trang=2&utm_source=zalo', '/tin-tuc?trang=2'],
    ['/tin-tuc/mot-tin?trang=2', '/tin-tuc/mot-tin'],
    ['/en/tin-tuc/chuyen-muc/kinh-te?trang=3', '/en/tin-tuc/chuyen-muc/kinh-te?trang=3'],
    ['/thu-tuc/1.001193?truong-hop=2', '/thu-tuc/1.001193?truong-hop=2'],
    ['/thu-tuc/1.001193?xa=xa-bac-ha&utm_source=zalo', '/thu-tuc/1.001193?xa=xa-bac-ha'],
    ['/xa-phuong?utm_source=zalo&ten=', '/xa-phuong'],
    ['/xa-phuong/xa-bac-ha?ten=a', '/xa-phuong/xa-bac-ha'],
    ['/van-ban?nam=2024&loai=', '/van-ban?nam=2024'],
    ['/rss/thu-tuc.xml?utm_source=zalo&co-quan=b&linh-vuc=a', '/rss/thu-tuc.xml?linh-vuc=a&co-quan=b'],
    ['/quay?utm_source=zalo&quay=nhan-vien&xa=xa-bac-ha', '/quay?xa=xa-bac-ha&quay=nhan-vien'],
    ['/#dau', '/'],
  ])('%s is kept as %s', (url, key) => expect(pageKey(url)).toBe(key))

  it('does not mind the order in which filters are chosen', () => {
    const one = pageKey('/thu-tuc?cap=xa&linh-vuc=dat-dai&linh-vuc=ho-tich')
    expect(one).toBe(pageKey('/thu-tuc?linh-vuc=ho-tich&linh-vuc=dat-dai&linh-vuc=dat-dai&cap=xa'))
    expect(one).not.toBe(pageKey('/thu-tuc?cap=xa&linh-vuc=dat-dai'))
  })

  it.each([
    '/api/search?q=a',
    '/tim-kiem?q=a',
    '/en/tim-kiem',
    '/tim-kiem/thieu',
    '/tep/a.pdf',
    '/anh/a.webp',
    '/healthz',
    '/readyz',
    '/thu-tuc/1.001193/nop-ho-so',
    '/thu-tuc/1.001193/chuan-bi?ngay=2026-11-30',
    '/thu-tuc/1.001193/cau-hoi',
    '/quay/tim-kiem?q=a',
    '/en/nhung/thu-tuc/1.001193',
    '/en/thu-tuc/chon/ho-tich?q-viec=sinh',
    '/thu-tuc/1.001193/lien-ket-hong?da-gui=kept',
    '/thu-tuc/1.001193/hen-tra.ics',
    '/su-kien/ket-hon/ke-hoach?tt=1.004873',
    '/du-lieu-mo',
    '/du-lieu-mo/thu-tuc.csv',
    '/en/thu-tuc/1.001193/nop-ho-so?xa=1',
    '/van-ban?so=42/2022',
    '/xa-phuong?ten=sa+pa',
    '/en/xa-phuong?thu-tuc=1.001193',
    '/thu-tuc/?trang=2',
    '/thu-tuc//1.001193',
    '/%74ep/a.pdf',
    `/thu-tuc?${Array.from({ length: 21 }, (_, n) => `linh-vuc=${n}`).join('&')}`,
  ])('%s is not kept', (url) => expect(pageKey(url)).toBeUndefined())
})

describe('hasSession', () => {
  it.each([
    [{ cookie: 'payload-token=x' }, true],
    [{ cookie: 'a=b; payload-token=x' }, true],
    [{ authorization: 'JWT x' }, true],
    [{ cookie: 'xpayload-token=1; theme=dark' }, false],
    [{}, false],
  ])('%j: %s', (headers, expected) => expect(hasSession(headers)).toBe(expected))
})

describe('pictures', () => {
  it('are kept in the sizes that pages show', () => {
    expect(pageKey('/anh/cau-7c2e01ff-640x360.avif')).toBe('/anh/cau-7c2e01ff-640x360.avif')
    expect(pageKey('/anh/cau.jpg')).toBeUndefined()
  })
})
