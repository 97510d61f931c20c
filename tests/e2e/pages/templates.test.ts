import { listUnmarkedVietnamese } from '../../support/e2e/accessibility.ts'
import { expectFitsScreens } from '../../support/e2e/fitsScreens.ts'
import { expect, test } from '../../support/e2e/visitor.ts'

interface Template {
  path: string
  status?: number
  lang?: 'vi' | 'en'
}

/** One address for each template and each of its states. */
const templates: Record<string, Template> = {
  home: { path: '/' },
  'search, nothing asked': { path: '/tim-kiem' },
  'search, all types': { path: '/tim-kiem?q=khai+sinh' },
  'search, one type with filters': { path: '/tim-kiem?q=khai+sinh&type=procedures' },
  'search, an exact code': { path: '/tim-kiem?q=1.001193' },
  'search, filters chosen': {
    path: '/tim-kiem?q=giay+phep&type=procedures&field=duong-bo&tiers=province&field=khong-co',
  },
  'search, a better spelling': { path: '/tim-kiem?q=dang+ky+ket+hom' },
  'search, pinned results': { path: '/tim-kiem?q=duong+day+nong' },
  'search, beyond the last page': { path: '/tim-kiem?q=khai+sinh&trang=99' },
  'search, nothing found': { path: '/tim-kiem?q=zzzqqq' },
  'search, nothing of this type': { path: '/tim-kiem?q=khai+sinh&type=news&year=1999' },
  'search, a long word': { path: `/tim-kiem?q=${'dai'.repeat(100)}` },
  catalogue: { path: '/thu-tuc' },
  'catalogue, filtered': { path: '/thu-tuc?cap=xa&linh-vuc=ho-tich' },
  'catalogue, nothing left': { path: '/thu-tuc?cap=bo&linh-vuc=ho-tich&doi-tuong=hop-tac-xa' },
  procedure: { path: '/thu-tuc/1.001193' },
  'procedure with gaps': { path: '/thu-tuc/1.012753' },
  'procedure, replaced': { path: '/thu-tuc/2.000488' },
  'filing, gone': { path: '/thu-tuc/2.000488/nop-ho-so', status: 410 },
  'filing in person': { path: '/thu-tuc/1.001193/nop-ho-so?channel=direct' },
  'a question that was not answered': {
    path: '/thu-tuc/1.001193/cau-hoi?q-ai=tre&hoi=nn',
    status: 400,
  },
  'a checklist before its questions, in English': {
    path: '/en/thu-tuc/1.001612/chuan-bi?xa=xa-bac-ha',
    lang: 'en',
  },
  'a checklist with the day of the result': { path: '/thu-tuc/1.013225/chuan-bi?xa=xa-bac-ha' },
  'a checklist for a day that is none': {
    path: '/thu-tuc/1.001193/chuan-bi?ngay=2026-02-30',
    status: 400,
  },
  'life events': { path: '/su-kien' },
  'life event': { path: '/su-kien/sinh-con' },
  news: { path: '/tin-tuc' },
  'news of a category': { path: '/tin-tuc/chuyen-muc/cai-cach-hanh-chinh' },
  article: { path: '/tin-tuc/lam-so-do-lan-dau-can-biet' },
  'events to come': { path: '/lich' },
  'events of a month': { path: '/lich?thang=2026-12' },
  'events that are over': { path: '/lich?xem=da-qua' },
  'event, moved': { path: '/lich/doi-thoai-doanh-nghiep-quy-iv-2026' },
  documents: { path: '/van-ban' },
  'documents, filtered': { path: '/van-ban?loai=nghi_dinh&nam=2025' },
  'document with relations': { path: '/van-ban/118-2025-nd-cp' },
  agencies: { path: '/co-quan' },
  agency: { path: '/co-quan/so-tu-phap' },
  about: { path: '/gioi-thieu' },
  'about, a page': { path: '/gioi-thieu/tong-quan/lich-su' },
  'about, in English with tables': { path: '/en/gioi-thieu/kinh-te-dau-tu/vi-sao-lao-cai', lang: 'en' },
  'about, the units': { path: '/gioi-thieu/don-vi-hanh-chinh' },
  communes: { path: '/xa-phuong' },
  'a commune': { path: '/xa-phuong/xa-bac-ha' },
  'a ward in English': { path: '/en/xa-phuong/phuong-sa-pa', lang: 'en' },
  'open data': { path: '/du-lieu-mo' },
  'status of filing systems': { path: '/trang-thai' },
  'kinds of cases': { path: '/gop-y' },
  'a form of a case': { path: '/gop-y/yeu-cau-thong-tin' },
  'looking up a case': { path: '/tra-cuu-phan-anh' },
  'public cases': { path: '/phan-anh' },
  consultations: { path: '/lay-y-kien' },
  'what can be followed': { path: '/theo-doi' },
  'following a procedure': { path: '/theo-doi?trang=/thu-tuc/1.001193' },
  'site map': { path: '/so-do-cong' },
  'accessibility statement': { path: '/tro-nang' },
  'nothing here': { path: '/khong-co', status: 404 },
  'unreadable address': { path: '/%E0%A4%A', status: 400 },
  'home in English': { path: '/en', lang: 'en' },
  'search in English': { path: '/en/tim-kiem?q=birth', lang: 'en' },
  'search in English, one type': { path: '/en/tim-kiem?q=giay+phep&type=procedures', lang: 'en' },
  'catalogue in English': { path: '/en/thu-tuc', lang: 'en' },
  'procedure in English': { path: '/en/thu-tuc/1.001193', lang: 'en' },
  'article in English': { path: '/en/tin-tuc/cho-bac-ha-chu-nhat', lang: 'en' },
  'article that is not translated': { path: '/en/tin-tuc/ra-soat-ho-ngheo-cuoi-nam', lang: 'en' },
  'events in English': { path: '/en/lich?thang=2026-12', lang: 'en' },
  'document in English': { path: '/en/van-ban/118-2025-nd-cp', lang: 'en' },
  'nothing here, in English': { path: '/en/khong-co', status: 404, lang: 'en' },
}

for (const [name, { path, status = 200, lang = 'vi' }] of Object.entries(templates)) {
  test(`${name}: accessible, one heading, its language, no sideways scrolling, on each screen`, async ({
    page,
  }) => {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(status)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    expect(await page.title()).toMatch(/\S/)
    if (lang === 'en') expect(await listUnmarkedVietnamese(page)).toEqual([])
    await expectFitsScreens(page)
  })
}
