import { describe, expect, it } from 'vitest'
import type { Framing } from '../../../../site/views/framed/framing.ts'
import { reframe } from '../../../../site/views/framed/reframe.ts'

const ORIGIN = 'https://tinh.example.vn'
const kiosk: Framing = { kind: 'kiosk', xa: 'xa-bac-ha', isStaff: false, idleSeconds: 60 }
const staff: Framing = { ...kiosk, isStaff: true }
const embed: Framing = { kind: 'embed', xa: 'xa-bac-ha', isStaff: false, idleSeconds: 60 }

const shown = (html: string, framing: Framing, path = '/thu-tuc/1.001193/chuan-bi') =>
  reframe(html, { framing, origin: ORIGIN, path }, 'vi')
const linkTo = (href: string) => `<a class="x" href="${href}" rel="nofollow">Lời</a>`

describe('links on a screen in an office', () => {
  it.each([
    ['/thu-tuc/1.000894', '/quay/thu-tuc/1.000894?xa=xa-bac-ha'],
    ['/en/thu-tuc/1.000894', '/en/quay/thu-tuc/1.000894?xa=xa-bac-ha'],
    [
      '/thu-tuc/1.001193/cau-hoi?q-a=b&#38;sua=a',
      '/quay/thu-tuc/1.001193/cau-hoi?q-a=b&#38;sua=a&#38;xa=xa-bac-ha',
    ],
    ['/thu-tuc/1.001193/chuan-bi?xa=xa-khac', '/quay/thu-tuc/1.001193/chuan-bi?xa=xa-khac'],
    [`${ORIGIN}/su-kien/sinh-con`, '/quay/su-kien/sinh-con?xa=xa-bac-ha'],
    ['/tim-kiem?q=a', '/quay/tim-kiem?q=a&#38;xa=xa-bac-ha'],
    ['/', '/quay?xa=xa-bac-ha'],
    ['#noi-nop', '#noi-nop'],
  ])('%s leads to %s', (href, framed) => {
    expect(shown(linkTo(href), kiosk)).toBe(linkTo(framed))
  })

  it('lead officers to the list at once', () => {
    expect(shown(linkTo('/thu-tuc/1.000894'), staff)).toBe(
      linkTo('/quay/thu-tuc/1.000894/chuan-bi?xa=xa-bac-ha&#38;quay=nhan-vien'),
    )
  })

  it.each(['/co-quan/ubnd-xa-bac-ha', 'tel:0214123', 'mailto:a@example.vn', '/van-ban/1-2025'])(
    '%s is words alone',
    (href) => expect(shown(linkTo(href), kiosk)).toBe('<span class="was-link">Lời</span>'),
  )

  it.each([
    ['/thu-tuc/1.001193/nop-ho-so?variant=a', 'tinh.example.vn/thu-tuc/1.001193/nop-ho-so?variant=a'],
    ['/tep/to-khai.docx', 'tinh.example.vn/tep/to-khai.docx'],
    ['https://dichvucong.gov.vn/a', 'dichvucong.gov.vn/a'],
  ])('%s is shown as an address with its code', (href, address) => {
    const html = shown(linkTo(href), kiosk)
    expect(html).not.toContain('<a')
    expect(html).toContain(`<span>${address}</span>`)
    expect(html).toContain('role="img" aria-label="Quét mã này')
  })

  it.each([
    '/thu-tuc/1.001193/hen-tra.ics?dong=1',
    '/thu-tuc/1.001193',
    '/thu-tuc/1.001193/lien-ket-hong',
    '/xa-phuong?thu-tuc=1',
    'http://[',
  ])('%s is left out', (href) => expect(shown(`<p>${linkTo(href)}</p>`, kiosk)).toBe('<p></p>'))

  it('are found whatever their attributes hold', () => {
    const html = '<a aria-label="a > b" download href="/co-quan/x"><b>Lời</b></a><article>x</article>'
    expect(shown(html, kiosk)).toBe('<span class="was-link"><b>Lời</b></span><article>x</article>')
  })
})

describe('forms on a screen in an office', () => {
  it('stay there, with what goes from page to page', () => {
    const html = shown('<form action="/thu-tuc/1/cau-hoi?x=1#a" method="get"><p></p></form>', staff)
    expect(html).toBe(
      '<form action="/quay/thu-tuc/1/cau-hoi#a" method="get"><p></p><input type="hidden" name="xa" value="xa-bac-ha"><input type="hidden" name="quay" value="nhan-vien"></form>',
    )
  })

  it('name a commune once, and are left out where they would leave', () => {
    const own = '<form action="/quay"><select name="xa"></select></form>'
    expect(shown(own, kiosk)).toBe(own)
    expect(shown('<form action="/tin-tuc"><input></form>', kiosk)).toBe('')
    const dialog = '<form method="dialog"><button>x</button></form>'
    expect(shown(dialog, staff, '/quay/khong-co')).toBe(dialog)
  })
})

describe('links within another site', () => {
  it('dial and write as they are', () => {
    for (const href of ['tel:0214123', 'mailto:a@example.vn'])
      expect(shown(linkTo(href), embed)).toBe(linkTo(href))
  })

  it('stay in the frame for questions and lists', () => {
    expect(shown(linkTo('/en/thu-tuc/1.001193/cau-hoi?xa=a'), embed)).toBe(
      linkTo('/en/nhung/thu-tuc/1.001193/cau-hoi?xa=a'),
    )
  })

  it.each([
    ['/thu-tuc/1.001193', `${ORIGIN}/thu-tuc/1.001193`],
    ['/tep/a.docx', `${ORIGIN}/tep/a.docx`],
    ['https://dichvucong.gov.vn/a', 'https://dichvucong.gov.vn/a'],
  ])('%s opens a new tab', (href, target) => {
    expect(shown(linkTo(href), embed)).toBe(
      `<a class="x" href="${target}" target="_blank" rel="noopener">Lời</a>`,
    )
  })
})
