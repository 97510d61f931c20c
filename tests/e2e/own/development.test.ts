import { expect, test } from 'playwright/test'
import { startSystem } from '../../support/e2e/system.ts'
import { systemUnderTest } from '../../support/e2e/systemSetup.ts'

// Besides it, the sample of the system under test is loaded.
test.describe.configure({ timeout: 300_000 })

test('npm run dev serves pages that reload, without a policy, and stops without a trace', async ({
  request,
}) => {
  const { port, cmsPort } = systemUnderTest()
  const system = await startSystem({ seed: 'none', command: 'dev', taken: [port, cmsPort] })
  try {
    expect(system.administrator?.password).toMatch(/^\w{20,}$/)
    for (const path of ['/', '/en/tro-nang', '/tim-kiem?q=khai+sinh']) {
      const page = await request.get(`${system.portalUrl}${path}`)
      expect(page.status(), path).toBe(200)
      expect(await page.text(), path).toContain('/@vite/client')
      expect(page.headers(), path).not.toHaveProperty('content-security-policy')
    }
    const icon = await request.get(`${system.cmsUrl}/favicon.svg`)
    expect(icon.headers()).toMatchObject({ 'x-frame-options': 'DENY' })
    expect((await system.stop()).code).toBe(0)
  } finally {
    await system.remove()
  }
})
