import { expect, test } from 'playwright/test'
import { READY_WITHIN_MS, runStart, startSystem, toSettings } from '../../support/e2e/system.ts'
import { systemUnderTest, untilSystemStarts } from '../../support/e2e/systemSetup.ts'

// The first copy is still loading its sample when the second one is started.
test.describe.configure({ timeout: READY_WITHIN_MS + 180_000 })

test('a second copy runs beside the first, stops without a trace, and starts again with nothing to make', async ({
  request,
}) => {
  const { port, cmsPort } = systemUnderTest()
  const first = await startSystem({ seed: 'none', taken: [port, cmsPort] })
  try {
    await untilSystemStarts()
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
  await untilSystemStarts()
  const { ended, said } = runStart(toSettings({ ...systemUnderTest(), dataDir: outputDir }))
  expect(await ended()).not.toBe(0)
  expect(said()).toMatch(
    /did not start\. Port \d+ \(PORT\) is taken by another program\. .*choose another port/,
  )
  expect(said()).not.toMatch(/\n\s+at /)
})
