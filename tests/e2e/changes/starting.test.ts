import { runStart, startSystem, toSettings } from '../../support/e2e/system.ts'
import { systemUnderTest } from '../../support/e2e/systemSetup.ts'
import { expect, test } from '../../support/e2e/test.ts'

test.describe.configure({ timeout: 180_000 })

test('a second copy runs beside the first, stops without a trace, and starts again with nothing to make', async ({
  request,
}) => {
  const first = await startSystem({ seed: 'none' })
  try {
    expect(first.administrator?.password).not.toBe(systemUnderTest().administrator?.password)
    expect((await request.get(`${first.portalUrl}/`)).status()).toBe(200)
    expect((await request.get('/readyz')).status()).toBe(200)
    const { code } = await first.stop()
    expect(code).toBe(0)

    const second = await startSystem({ seed: 'none', again: first })
    try {
      expect(second.administrator).toBeUndefined()
      expect(second.output).not.toContain('Building')
      const data = first.administrator
      const headers = { origin: second.cmsUrl }
      const signIn = await request.post(`${second.cmsUrl}/api/users/login`, { headers, data })
      expect(signIn.status()).toBe(200)
    } finally {
      await second.remove()
    }
  } finally {
    await first.remove()
  }
})

test('a port that is taken is told in one line, with what to do', async () => {
  const { outputDir } = test.info()
  const { ended, said } = runStart(toSettings({ ...systemUnderTest(), dataDir: outputDir }))
  expect(await ended()).not.toBe(0)
  expect(said()).toMatch(
    /did not start\. Port \d+ \(PORT\) is taken by another program\. .*choose another port/,
  )
  expect(said()).not.toMatch(/\n\s+at /)
})
