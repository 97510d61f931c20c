import { expect, test } from '../../support/e2e/visitor.ts'

test('a misspelled search offers the better spelling, with its type and filters', async ({
  page,
  search,
}) => {
  await search.goto('dang ky ket hom', { type: 'procedures', tiers: 'commune' })
  await expect(search.titles.first()).toHaveText('Đăng ký kết hôn')
  await expect(page.getByText('Phần lớn kết quả dưới đây là của cách viết này.')).toBeVisible()
  await search.suggestion('đăng ký kết hôn').click()
  await expect(search.field).toHaveValue('đăng ký kết hôn')
  await expect(search.chosen).toHaveText(['Cấp giải quyết: Cấp xã'])
  await expect(page.getByText('Có phải bạn muốn tìm')).toHaveCount(0)
})

test('a search that finds nothing leads on: fields, and a note of what was missing', async ({
  page,
  search,
}) => {
  await search.goto('zzzqqq')
  await expect(search.nothingFound).toBeVisible()
  await expect(search.tabs).toHaveCount(0)
  await expect(search.fields.getByRole('listitem')).toHaveCount(12)
  await expect(search.fields.getByRole('link', { name: 'Tất cả lĩnh vực và thủ tục' })).toBeVisible()
  await search.missingNote.fill('Giấy phép nuôi rồng')
  await search.sendMissing.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cảm ơn bạn')

  await search.goto('zzzqqq')
  await search.fields.getByRole('link', { name: 'Hộ tịch' }).click()
  await expect(page).toHaveURL('/thu-tuc?linh-vuc=ho-tich')
})

test('filters that leave nothing come off again, and near names and other types help meanwhile', async ({
  page,
  search,
}) => {
  await search.goto('khai sinh', { type: 'procedures', field: 'khong-co', onlineLevel: 'constructor' })
  await expect(search.nothingFound).toHaveText('Không tìm thấy gì cho “khai sinh” với bộ lọc đang chọn')
  await expect(search.chosen).toHaveText(['Lĩnh vực: khong-co', 'Mức độ trực tuyến: constructor'])
  await expect(search.nearest.getByRole('heading', { level: 3 }).first()).toHaveText(/khai sinh/i)
  await expect(page.getByRole('link', { name: /^Xem \d+ kết quả ở loại nội dung khác$/ })).toBeVisible()
  await search.chosen.first().click()
  await expect(search.chosen).toHaveText(['Mức độ trực tuyến: constructor'])
  await page.getByRole('link', { name: 'Tìm lại, bỏ tất cả bộ lọc' }).click()
  await expect(page).toHaveURL('/tim-kiem?q=khai+sinh&type=procedures')
  await expect(search.found).toBeVisible()
})

test('filters survive paging, the language, and another query; another type drops those it lacks', async ({
  page,
  search,
  frame,
}) => {
  await search.goto('giay', { type: 'procedures', tiers: 'province' })
  await frame.pagination.getByRole('link', { name: 'Trang sau' }).click()
  const query = '?q=giay&type=procedures&tiers=province&trang=2'
  await expect(page).toHaveURL(`/tim-kiem${query}`)
  await expect(search.chosen).toHaveText(['Cấp giải quyết: Cấp tỉnh'])
  await frame.toEnglish.click()
  await expect(page).toHaveURL(`/en/tim-kiem${query}`)
  await expect(search.chosen).toHaveText(['Level of government: Province'])
  await frame.toVietnamese.click()
  await expect(page).toHaveURL(`/tim-kiem${query}`)
  await search.field.fill('cấp lại')
  await search.field.press('Enter')
  await expect(page).toHaveURL(/\?q=c%E1%BA%A5p\+l%E1%BA%A1i&type=procedures&tiers=province$/)
  await search.tab(/^Tin tức/).click()
  await expect(page).toHaveURL(/&type=news$/)
  await expect(search.chosen).toHaveCount(0)
})
