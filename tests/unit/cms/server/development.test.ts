import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { isDevelopment, withoutPolicy } from '../../../../cms/server/development.ts'
import { makeGuard } from '../../../../cms/server/guard.ts'

const PAGE_POLICY = "default-src 'none'; script-src 'self'"

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** A page behind the guard, as cms/server.ts puts it together. @returns its headers */
async function headersOfPage(dev: boolean, path = '/admin'): Promise<Headers> {
  const page: Parameters<typeof withoutPolicy>[0] = async (_request, response) => {
    response.setHeader('Content-Security-Policy', PAGE_POLICY)
    response.end('page')
  }
  const guard = makeGuard({
    next: dev ? withoutPolicy(page) : page,
    cmsUrl: 'http://127.0.0.1',
    secret: 'a secret for tests only, never used elsewhere',
    trustProxy: false,
    onError: () => undefined,
  })
  const listening = createServer(guard)
  server = listening
  await new Promise<void>((done) => listening.listen(0, '127.0.0.1', done))
  const { port } = listening.address() as AddressInfo
  return (await fetch(`http://127.0.0.1:${port}${path}`)).headers
}

test.each([
  ['a flag by itself', ['--dev'], 'production'],
  ['a flag without NODE_ENV', ['--dev'], undefined],
  ['NODE_ENV by itself', [], 'development'],
  ['neither', [], 'production'],
])('%s is no development', (_name, args, mode) => {
  expect(isDevelopment(args, mode)).toBe(false)
})

test('both signs together are', () => {
  expect(isDevelopment(['node', 'cms/server.ts', '--dev'], 'development')).toBe(true)
})

test('in service a page keeps its policy', async () => {
  expect((await headersOfPage(false)).get('content-security-policy')).toBe(PAGE_POLICY)
})

test('in development a page carries no policy, and every other header', async () => {
  const headers = await headersOfPage(true)
  expect(headers.get('content-security-policy')).toBeNull()
  expect(headers.get('x-frame-options')).toBe('DENY')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
})

test('in development what is refused keeps its policy', async () => {
  expect((await headersOfPage(true, '//elsewhere.example')).get('content-security-policy')).toMatch(/sandbox/)
})
