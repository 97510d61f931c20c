import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../support/e2e/test.ts'
import { systemUnderTest } from '../support/e2e/systemSetup.ts'

test('npm start ends with the addresses and the first administrator, and serves', async ({ request }) => {
  const { output, portalUrl, cmsUrl, administrator } = systemUnderTest()
  const [portal, admin, account] = output.trimEnd().split('\n').slice(-3)
  expect(portal).toBe(`Portal:         ${portalUrl}`)
  expect(admin).toBe(`Admin:          ${cmsUrl}/admin`)
  expect(account).toContain('shown only this once')
  expect(administrator?.password).toMatch(/^\w{20,}$/)
  expect((await request.get('/readyz')).status()).toBe(200)
  expect((await request.get(`${cmsUrl}/admin/login`)).status()).toBe(200)
})

test('secrets and the database are for their owner alone', () => {
  const { dataDir } = systemUnderTest()
  const othersMay = (name: string) => statSync(join(dataDir, name)).mode & 0o007
  expect(othersMay('secrets.json')).toBe(0)
  expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600)
  expect(othersMay('.')).toBe(0)
})
