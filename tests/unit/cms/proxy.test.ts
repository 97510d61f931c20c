import { NextRequest } from 'next/server'
import { describe, expect, test, vi } from 'vitest'
import { proxy } from '../../../cms/proxy.ts'

vi.mock('../../../cms/env.ts', () => ({
  env: { CMS_URL: 'https://quantri.test.example', PORTAL_URL: 'https://test.example' },
}))

const ask = (path: string) => proxy(new NextRequest(`https://quantri.test.example${path}`))

describe('a page of the admin', () => {
  test.each(['/admin/reset', '/admin/reset/0a1b2c'])(
    '%s leads to the page for forgotten passwords',
    async (path) => {
      const { status, headers } = await ask(path)
      expect([status, headers.get('location')]).toEqual([303, 'https://quantri.test.example/admin/forgot'])
    },
  )

  test.each(['/admin', '/admin/login', '/admin/collections/news/reset'])('%s stays', async (path) => {
    const { status, headers } = await ask(path)
    expect([status, headers.get('location')]).toEqual([200, null])
    expect(headers.get('content-security-policy')).toContain("form-action 'self'")
  })
})
