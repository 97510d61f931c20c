import { afterEach, expect, test, vi } from 'vitest'
import { takeNewConfiguration } from '../../../cms/hotReload.ts'

const holder = globalThis as { _payload?: Map<string, { reload: boolean | Promise<void> }> }

/** Evaluates the configuration again in a process that has a Payload. @returns whether it is to take it */
function isReloaded(mode: string, reload: boolean | Promise<void> = false): boolean | Promise<void> {
  vi.stubEnv('NODE_ENV', mode)
  const instance = { reload }
  holder._payload = new Map([['default', instance]])
  takeNewConfiguration()
  return instance.reload
}

afterEach(() => {
  vi.unstubAllEnvs()
  delete holder._payload
})

test('in development Payload takes a configuration that was evaluated anew', () => {
  expect(isReloaded('development')).toBe(true)
})

test('in service, where pages and routes evaluate it each, it does not', () => {
  expect(isReloaded('production')).toBe(false)
})

test('a reload under way is left to end', () => {
  const underWay = Promise.resolve()
  expect(isReloaded('development', underWay)).toBe(underWay)
})

test('the first evaluation finds no Payload', () => {
  vi.stubEnv('NODE_ENV', 'development')
  expect(takeNewConfiguration).not.toThrow()
})
