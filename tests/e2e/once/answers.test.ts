import { expect, test } from '../../support/e2e/visitor.ts'

test.describe('what people ask leads to papers, steps, days, fee and place', () => {
  for (const [asked, code, days, fee] of [
    ['đăng ký kết hôn với người nước ngoài', '2.000806', '5 ngày làm việc', 'Hội đồng nhân dân tỉnh'],
    ['mở hộ kinh doanh', '1.001612', '3 ngày làm việc', 'Hội đồng nhân dân tỉnh'],
    ['xin phép xây nhà hai tầng', '1.013225', '7 ngày làm việc', 'Hội đồng nhân dân tỉnh'],
    ['sang tên sổ đỏ', '1.013831', '18 ngày làm việc', 'pháp luật về phí và lệ phí'],
    ['sao y bản chính', '2.000815', 'Ngay trong ngày', '2.000 đồng một trang'],
  ] as const) {
    test(asked, async ({ page, search, procedure }) => {
      await search.goto(asked)
      await search.titles.first().click()
      await expect(page).toHaveURL(`/thu-tuc/${code}`)
      expect(await procedure.papers.count()).toBeGreaterThan(0)
      for (const name of ['Thời hạn và lệ phí', 'Các bước thực hiện', 'Nơi nộp hồ sơ'])
        await expect(procedure.section(name)).toBeVisible()
      for (const fact of ['Ai làm được', 'Nhận được gì', 'Mất bao lâu', 'Hết bao nhiêu'] as const)
        await expect(procedure.fact(fact)).toHaveText(/\S/)
      for (const words of [days, fee]) await expect(procedure.part('Thời hạn và lệ phí')).toContainText(words)
      await expect(procedure.part('Nơi nộp hồ sơ')).toContainText(
        /Ủy ban nhân dân|Trung tâm|Văn phòng|Phòng Kinh tế/,
      )
    })
  }
})

test.describe('what no procedure answers is answered above the results', () => {
  for (const [asked, answer, page] of [
    ['ổ gà trên đường báo cho ai', 'pakn.dichvucong.gov.vn', '/gioi-thieu/quyen-phan-anh-khieu-nai'],
    ['mất điện cả ngày gọi đâu', 'đơn vị bán điện', '/gioi-thieu/lien-he'],
    ['đường dây nóng', 'Công an 113', '/gioi-thieu/lien-he'],
    ['hồ sơ của tôi đến đâu rồi', 'bằng mã hồ sơ', '/gioi-thieu/lien-he'],
    ['khiếu nại ở đâu', 'người đứng đầu nơi ban hành', '/gioi-thieu/quyen-phan-anh-khieu-nai'],
    ['chủ tịch tỉnh là ai', 'trang chính thức của tỉnh', '/gioi-thieu/bo-may-hanh-chinh/lanh-dao'],
    ['ngày lễ có làm việc không', 'nghỉ lễ, Tết theo lịch chung', '/gioi-thieu/lien-he'],
  ] as const) {
    test(asked, async ({ search }) => {
      await search.goto(asked)
      await expect(search.answer).toContainText(answer)
      await expect(search.answer.locator(`a[href^="${page}"]`).first()).toBeVisible()
    })
  }
})

test('a section of a page is found by its heading, and opened there', async ({ page, search }) => {
  await search.goto('nghề truyền thống lào cai')
  const section = page.getByRole('main').locator('a[href$="#nghe-truyen-thong"]').first()
  await section.click()
  await expect(page).toHaveURL('/gioi-thieu/tong-quan/van-hoa#nghe-truyen-thong')
  await expect(page.getByRole('heading', { name: 'Nghề truyền thống' })).toBeInViewport()
})

test('a commune that is no more leads to the page of the one it is in', async ({ page, search }) => {
  await search.goto('xã bản vược')
  await page.getByRole('main').getByRole('link', { name: 'Xã Bát Xát' }).first().click()
  await expect(page).toHaveURL('/xa-phuong/xa-bat-xat')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xã Bát Xát')
  await expect(page.getByText('Bản Vược').first()).toBeVisible()
})

test.describe('what is asked for in a commune leads to the procedure with the place, hours and telephone there', () => {
  for (const [asked, code, former] of [
    ['làm khai sinh cho con ở Bắc Hà', '1.001193', false],
    ['chứng thực bản sao tại xã Na Hối', '2.000815', true],
  ] as const) {
    test(asked, async ({ page, search, procedure }) => {
      await search.goto(asked)
      if (former) await expect(search.inCommune).toContainText('nay thuộc')
      await search.inCommune.getByRole('link').first().click()
      await expect(page).toHaveURL(`/thu-tuc/${code}?xa=xa-bac-ha`)
      await expect(procedure.commune).toContainText('Nơi bạn ở: Xã Bắc Hà')
      await expect(procedure.commune).toContainText('Thứ Hai – Thứ Sáu')
      await expect(procedure.commune.locator('a[href^="tel:"]')).toBeVisible()
    })
  }
})

test('a decree is found by its number, and leads to its text', async ({ page, search }) => {
  await search.goto('nghị định 23/2015')
  await search.titles.first().click()
  await expect(page).toHaveURL('/van-ban/23-2015-nd-cp')
  await expect(page.getByRole('link', { name: 'vbpl.vn' })).toHaveAttribute('href', 'https://vbpl.vn')
  await search.goto('02/2026/QĐ-UBND')
  await search.titles.first().click()
  await expect(page.getByRole('heading', { name: 'Toàn văn' })).toBeVisible()
  await expect(page.getByText(/^Điều 1\./).first()).toBeVisible()
})
