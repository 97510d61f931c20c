import { beforeEach, describe, expect, it, vi } from 'vitest'
import makeProvider from '../../../site/cache/provider.ts'
import { shared } from '../../../site/cache/shared.ts'

const logger = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }

/** Answers as Astro does after `Astro.cache.set`. */
const kept = (text: string) => async () =>
  new Response(text, {
    headers: {
      'content-type': 'text/html',
      'cdn-cache-control': 'max-age=60, stale-while-revalidate=600',
      'cache-tag': 'news, news:1',
    },
  })

let provider: ReturnType<typeof makeProvider>
const ask = (
  path: string,
  next: () => Promise<Response>,
  headers: Record<string, string> = {},
  method = 'GET',
) => {
  const request = new Request(`http://host-${Math.random()}.example${path}`, { headers, method })
  return provider.onRequest!({ request, url: new URL(request.url), logger } as never, next as never)
}

beforeEach(() => {
  shared.cache = undefined
  provider = makeProvider(undefined)
})

describe('cache provider under any server', () => {
  it('answers from what it kept, whatever Host is sent', async () => {
    await ask('/', kept('a'))
    const answer = await ask('/', kept('b'))
    expect([await answer.text(), answer.headers.get('x-cache')]).toEqual(['a', 'hit'])
  })

  it.each([
    ['a session', { cookie: 'payload-token=x' }],
    ['an authorization', { authorization: 'Bearer x' }],
  ])('keeps nothing with %s and shows it nothing kept', async (_, headers) => {
    await ask('/', kept('cho người khác'))
    expect(await (await ask('/', kept('riêng'), headers)).text()).toBe('riêng')
    expect(await (await ask('/', kept('b'))).text()).toBe('cho người khác')
  })

  it.each([
    ['a cookie', { 'set-cookie': 'a=b' }],
    ['no-store', { 'cache-control': 'no-store' }],
    ['private', { 'cache-control': 'private' }],
  ])('keeps no answer with %s', async (_, headers) => {
    const next = async () => {
      const answer = await kept('a')()
      for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value)
      return answer
    }
    await ask('/', next)
    expect(await (await ask('/', kept('b'))).text()).toBe('b')
  })

  it('does not keep what a form is answered', async () => {
    await ask('/', kept('a'), {}, 'POST')
    expect(await (await ask('/', kept('b'))).text()).toBe('b')
  })

  it('makes pages old by tag', async () => {
    await ask('/', kept('a'))
    await provider.invalidate({ tags: 'news:1' })
    expect((await ask('/', kept('b'))).headers.get('x-cache')).toBe('stale')
  })
})
