import { expect, test } from '../../support/e2e/test.ts'

test.describe('what people ask leads to papers, steps, days, fee and place', () => {
  for (const [asked, code] of [
    ['đăng ký kết hôn với người nước ngoài', '2.000806'],
    ['mở hộ kinh doanh', '1.001612'],
    ['xin phép xây nhà hai tầng', '1.013225'],
    ['sang tên sổ đỏ', '1.013831'],
    ['sao y bản chính', '2.000815'],
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
    })
  }
})

test.describe('what no procedure answers is answered above the results', () => {
  for (const [asked, page] of [
    ['ổ gà trên đường báo cho ai', '/gioi-thieu/quyen-phan-anh-khieu-nai'],
    ['mất điện cả ngày gọi đâu', '/gioi-thieu/lien-he'],
    ['đường dây nóng', '/gioi-thieu/lien-he'],
    ['hồ sơ của tôi đến đâu rồi', '/gioi-thieu/lien-he'],
  ] as const) {
    test(asked, async ({ search }) => {
      await search.goto(asked)
      await expect(search.answer.getByRole('paragraph').first()).toHaveText(/\S{2,}.*\S{2,}/)
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
