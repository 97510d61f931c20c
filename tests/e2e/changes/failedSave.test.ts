import { signInToCms } from '../../support/e2e/cmsClient.ts'
import { AdminSite } from '../../support/e2e/pages/adminSite.ts'
import { systemUnderTest } from '../../support/e2e/systemSetup.ts'
import { expect, test } from '../../support/e2e/test.ts'

const REQUIRED = 'Trường này là bắt buộc.'

test('the built API names the fields of a failed save, also after a page was opened first', async ({
  request,
}) => {
  const { cmsUrl } = systemUnderTest()
  expect((await request.get(`${cmsUrl}/admin/login`)).status()).toBe(200)
  await signInToCms(request)
  const answer = await request.post(`${cmsUrl}/api/news?depth=0`, {
    headers: { origin: cmsUrl, 'accept-language': 'vi' },
    data: { title: 'Tin thiếu chuyên mục', _status: 'published' },
  })
  expect(answer.status()).toBe(400)
  expect(await answer.json()).toMatchObject({
    errors: [
      {
        message: 'Trường sau chưa hợp lệ: Chuyên mục',
        data: { errors: [{ path: 'category', message: REQUIRED }] },
      },
    ],
  })
})

test('a failed save marks its field and its tab, and says why', async ({ page }) => {
  const admin = new AdminSite(page)
  await admin.signIn()
  await admin.create('news')
  await admin.textField('Tiêu đề').fill('Tin thiếu chuyên mục')
  await admin.publish.click()
  await expect(admin.field('category')).toContainText(REQUIRED)
  await expect(admin.notices.filter({ hasText: 'Chuyên mục' })).toBeVisible()

  await admin.create('procedures')
  await admin.tab('Căn cứ, nguồn').click()
  await admin.publish.click()
  await expect(admin.tab('Tên và kết quả')).toHaveText(/1/)
  await admin.tab('Tên và kết quả').click()
  await expect(admin.field('name')).toContainText(REQUIRED)
})
