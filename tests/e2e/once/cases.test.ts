import type { Page } from 'playwright/test'
import { listViolations } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/test.ts'

/** Presses Tab until an element of this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const isThere = () =>
    page.evaluate((words) => {
      const focused = document.activeElement as HTMLInputElement
      const label = focused.labels?.[0]?.textContent || focused.textContent || ''
      return new RegExp(words).test(label.trim())
    }, name.source)
  for (let presses = 0; presses < 40; presses += 1) {
    if (await isThere()) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no key leads to ${name.source}`)
}

async function pressNext(page: Page, name = /^(Tiếp tục|Không khẩn cấp)/): Promise<void> {
  await tabTo(page, name)
  await Promise.all([page.waitForEvent('domcontentloaded'), page.keyboard.press('Enter')])
}

test('a report is written by keyboard alone, and no page of it has a barrier, with errors or without', async ({
  page,
}) => {
  const faults: string[] = []
  const judge = async () => faults.push(...(await listViolations(page, 'main')))
  const failThenType = async (field: RegExp, keys: string[]) => {
    await judge()
    await pressNext(page)
    await expect(page).toHaveTitle(/^Lỗi: /)
    await expect(page.getByRole('alert')).toBeFocused()
    await judge()
    await tabTo(page, field)
    for (const key of keys) await page.keyboard.press(key)
  }
  await page.goto('/gop-y/hien-truong')
  await failThenType(/^An ninh/, ['Space'])
  await pressNext(page)
  await judge()
  await pressNext(page)
  await failThenType(/^Việc xảy ra/, ['ArrowDown'])
  await pressNext(page)
  await failThenType(/^Mô tả/, ['a'])
  await pressNext(page)
  await failThenType(/^Việc gì/, ['b'])
  await pressNext(page)
  await judge()
  await pressNext(page)
  await tabTo(page, /^Thư điện tử/)
  await page.keyboard.press('x')
  await pressNext(page)
  await failThenType(/^Thư điện tử/, ['@', 'x', '.', 'v', 'n'])
  await pressNext(page)
  await judge()
  expect(faults).toEqual([])
})
