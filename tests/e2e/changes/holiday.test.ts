import { addDays, today } from '../../../cms/content/day.ts'
import { signInToCms } from '../../support/e2e/cmsClient.ts'
import { expect, test } from '../../support/e2e/test.ts'

const SOON = { timeout: 60_000, intervals: [250] }

test('a holiday that an editor enters is announced in every commune, and closes its offices on the day', async ({
  page,
  request,
}) => {
  const cms = await signInToCms(request)
  const name = `Ngày hội ${Date.now().toString(36)}`
  const day = addDays(today(), 1)
  const { doc } = await cms.create('holidays', { name, kind: 'off', from: `${day}T12:00:00.000Z` })
  try {
    await page.clock.setFixedTime(`${day}T09:00:00+07:00`)
    await expect(async () => {
      await page.goto('/xa-phuong/xa-bac-ha')
      await expect(page.getByText(`nghỉ (${name})`).first()).toBeVisible({ timeout: 2000 })
    }).toPass(SOON)
    await expect(page.getByText(new RegExp(`^Đang nghỉ \\(${name}\\), mở lại lúc`))).toBeVisible()
  } finally {
    await cms.remove('holidays', doc.id)
  }
})
