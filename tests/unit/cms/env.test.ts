import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const file = fileURLToPath(new URL('../../../cms/env.ts', import.meta.url))
const run = promisify(execFile)

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-env-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** What a process of its own reads from the settings. */
async function read(settings: Record<string, string>) {
  const script = `const { env } = await import(${JSON.stringify(file)}); console.log(JSON.stringify(env))`
  const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', script]
  const { stdout } = await run(process.execPath, args, {
    env: { NODE_ENV: 'test', DATA_DIR: folder, ...settings },
  })
  return JSON.parse(stdout)
}

describe('settings', () => {
  test('processes that start at once on an empty folder share one secret', async () => {
    const all = await Promise.all(Array.from({ length: 6 }, () => read({})))
    expect(new Set(all.map(({ PAYLOAD_SECRET }) => PAYLOAD_SECRET)).size).toBe(1)
    expect(readdirSync(folder)).toEqual(['secrets.json'])
    expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600)
    const kept = JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8'))
    expect(kept).toEqual({
      payloadSecret: all[0].PAYLOAD_SECRET,
      meiliMasterKey: expect.stringMatching(/.{32}/),
      portalPurgeSecret: expect.stringMatching(/.{32}/),
    })
  }, 60_000)

  test('mail takes a server and a sender, or neither', async () => {
    const SMTP_URL = 'smtps://cong%40tinh:m%2Fk@mail.tinh.example.vn'
    const MAIL_FROM = 'cong@tinh.example.vn'
    expect(await read({ SMTP_URL, MAIL_FROM })).toMatchObject({ SMTP_URL, MAIL_FROM, INVITATION_HOURS: 72 })
    const wrong = [
      { SMTP_URL },
      { MAIL_FROM },
      { SMTP_URL: 'http://mail.example', MAIL_FROM },
      { SMTP_URL, MAIL_FROM: 'cong' },
    ]
    for (const settings of wrong) await expect(read(settings as never)).rejects.toThrow(/SMTP_URL|MAIL_FROM/)
  })

  test('an identity server takes issuer, id and secret, at a safe address', async () => {
    const server = {
      OIDC_ISSUER: 'https://dangnhap.tinh.example.vn/realms/tinh/',
      OIDC_CLIENT_ID: 'cong-tinh',
      OIDC_CLIENT_SECRET: 'x',
    }
    const more = { OIDC_MFA_VALUES: 'mfa, cao', OIDC_LABEL: 'Đăng nhập một lần' }
    expect(await read({ ...server, ...more })).toMatchObject({ ...server, OIDC_MFA_VALUES: ['mfa', 'cao'] })
    const wrong = [
      { ...server, OIDC_CLIENT_SECRET: '' },
      { OIDC_CLIENT_ID: 'cong-tinh' },
      { OIDC_LABEL: 'x' },
      { ...server, OIDC_ISSUER: 'http://dangnhap.tinh.example.vn' },
      { ...server, OIDC_ISSUER: 'https://a.vn/.well-known/openid-configuration' },
      { ...server, OIDC_MFA_VALUES: 'mfa,,' },
    ]
    for (const settings of wrong) await expect(read(settings as never)).rejects.toThrow(/OIDC_/)
  })

  test('a contact for holes is an address that can be written to or opened', async () => {
    const { SECURITY_CONTACT } = await read({
      SECURITY_CONTACT: 'mailto:a@tinh.example.vn, https://tinh.example.vn/x',
    })
    expect(SECURITY_CONTACT).toEqual(['mailto:a@tinh.example.vn', 'https://tinh.example.vn/x'])
    for (const wrong of ['a@tinh.example.vn', 'http://tinh.example.vn', 'mailto:a@b\nExpires: never'])
      await expect(read({ SECURITY_CONTACT: wrong }), wrong).rejects.toThrow(/SECURITY_CONTACT/)
  })

  test('a port that browsers refuse is named as wrong', async () => {
    await expect(read({ PORT: '6000' })).rejects.toThrow(/PORT: browsers refuse/)
  })
})
