import { beforeEach, describe, expect, it, vi } from 'vitest'

const secret = 'a secret for tests only, never used elsewhere'
const settings: { PORTAL_PURGE_SECRET?: string } = {}
vi.mock('../../../site/data/env.ts', () => ({ env: settings }))
const { ALL } = await import('../../../site/pages/api/purge.ts')
const { keep } = await import('../../../site/data/kept.ts')

const cache = { enabled: true, invalidate: vi.fn(async () => undefined) }
const url = 'https://tinh.example.vn/api/purge'

interface Sent {
  body?: string
  method?: string
  authorization?: string | undefined
}

async function ask({
  body = '{"tags":["news"]}',
  method = 'POST',
  authorization = `Bearer ${secret}`,
}: Sent = {}) {
  const headers = authorization ? { authorization } : new Headers()
  const request = new Request(url, method === 'POST' ? { method, headers, body } : { method, headers })
  return (await ALL({ request, cache } as never)) as Response
}

describe('a purge', () => {
  beforeEach(() => {
    settings.PORTAL_PURGE_SECRET = secret
    cache.enabled = true
    vi.clearAllMocks()
  })

  it('makes old what was made of the content, and has kept answers asked for again first', async () => {
    const order: string[] = []
    const read = keep(async () => order.push('read'), 60_000)
    await read()
    cache.invalidate.mockImplementationOnce(async () => void (await read(), order.push('purged')))
    expect((await ask({ body: '{"tags":["news","news:a-1_B","site-settings"]}' })).status).toBe(204)
    expect(cache.invalidate).toHaveBeenCalledExactlyOnceWith({
      tags: ['news', 'news:a-1_B', 'site-settings'],
    })
    expect(order).toEqual(['read', 'read', 'purged'])
  })

  it('works without a page cache', async () => {
    cache.enabled = false
    expect((await ask()).status).toBe(204)
    expect(cache.invalidate).not.toHaveBeenCalled()
  })

  it.each([
    ['nothing', ''],
    ['another secret', `Bearer ${secret.slice(0, -1)}x`],
    ['a part of it', `Bearer ${secret.slice(0, -1)}`],
    ['more than it', `Bearer ${secret}x`],
    ['no scheme', secret],
    ['another scheme', `Basic ${secret}`],
    ['the word alone', 'Bearer'],
  ])('is refused with %s for a secret', async (_, authorization) => {
    const answer = await ask({ authorization })
    expect(answer.status).toBe(401)
    expect(await answer.text()).not.toContain(secret)
    expect(cache.invalidate).not.toHaveBeenCalled()
  })

  it('is judged by its secret before its body is looked at', async () => {
    expect((await ask({ authorization: '', body: 'x' })).status).toBe(401)
    expect((await ask({ authorization: '', body: 'x'.repeat(200_000) })).status).toBe(401)
  })

  it.each([
    'x',
    'null',
    '[]',
    '{}',
    '{"tags":[]}',
    '{"tags":"news"}',
    '{"tags":["News"]}',
    '{"tags":["news:"]}',
    '{"tags":["news:a b"]}',
    '{"tags":["news:1,home"]}',
    '{"tags":["news\\nhome"]}',
    '{"tags":["news"],"path":"/"}',
    JSON.stringify({ tags: [`news:${'a'.repeat(65)}`] }),
    JSON.stringify({ tags: Array.from({ length: 1001 }, (_, n) => `news:${n}`) }),
  ])('that is not one is a 400: %.40s', async (body) => {
    expect((await ask({ body })).status).toBe(400)
    expect(cache.invalidate).not.toHaveBeenCalled()
  })

  it('of a thousand long tags is taken, and a longer body is a 413', async () => {
    const tags = Array.from({ length: 1000 }, (_, n) => `${'c'.repeat(64)}:${String(n).padStart(64, '0')}`)
    expect((await ask({ body: JSON.stringify({ tags }) })).status).toBe(204)
    expect((await ask({ body: JSON.stringify({ tags: ['a'.repeat(200_000)] }) })).status).toBe(413)
  })

  it.each(['GET', 'PUT', 'DELETE'])('by %s is a 405', async (method) => {
    const answer = await ask({ method })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe('POST')
  })

  it('is a 404 where no secret is set, whatever is sent', async () => {
    delete settings.PORTAL_PURGE_SECRET
    for (const sent of [
      {},
      { method: 'GET' },
      { authorization: 'Bearer undefined' },
      { authorization: 'Bearer ' },
    ])
      expect((await ask(sent)).status).toBe(404)
  })
})
