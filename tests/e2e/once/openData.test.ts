import { createHash } from 'node:crypto'
import { expect, test } from '../../support/e2e/test.ts'

test('the catalogue is there in files, whose checksums the page names', async ({ page, request }) => {
  await expect(async () => {
    await page.goto('/du-lieu-mo')
    await expect(page.getByRole('link', { name: 'JSON Lines' })).toBeVisible()
  }).toPass()
  for (const format of ['csv', 'jsonl']) {
    const answer = await request.get(`/du-lieu-mo/thu-tuc.${format}`)
    const body = await answer.body()
    const sum = createHash('sha256').update(body).digest('hex')
    await expect(page.getByText(sum)).toBeVisible()
    expect(answer.headers().etag).toContain(sum)
    expect(body.toString()).toContain('1.001193')
  }
})
