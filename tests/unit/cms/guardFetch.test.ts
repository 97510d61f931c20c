import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { guardFetch } from '../../../cms/components/session/guardFetch.ts'

const MUST_PROVE = { errors: [{ message: 'x', data: { prove: true } }] }
const SIGNED_IN = { user: { id: '1' } }
const OVER = { user: null }

beforeEach(() =>
  vi.stubGlobal('window', { location: { origin: 'http://cms.test', href: 'http://cms.test/admin' } }),
)
afterEach(() => vi.unstubAllGlobals())

type Answers = [status: number, body?: object][]

/** A guarded fetch over a server that gives these answers one after the other. */
function guard(answers: Answers, { proof = true, signIn = true } = {}) {
  const send = vi.fn<typeof fetch>(() => {
    const [status = 500, body = {}] = answers.shift() ?? []
    return Promise.resolve(Response.json(body, { status }))
  })
  const questions = {
    proof: vi.fn(() => Promise.resolve(proof)),
    signIn: vi.fn(() => Promise.resolve(signIn)),
  }
  const [onSignOut, onUse] = [vi.fn(), vi.fn()]
  const guarded = guardFetch(send, { api: '/api', admin: '/admin', questions, onSignOut, onUse })
  return { guarded, send, onSignOut, onUse, ...questions }
}

describe('a request of the admin', () => {
  test('for which a proof is asked is repeated with its body once the person has given it', async () => {
    const { guarded, send, proof, signIn } = guard([[403, MUST_PROVE], [200]])
    const answer = await guarded('/api/news/1', { method: 'DELETE', body: 'x' })
    expect(answer.status).toBe(200)
    expect(send.mock.calls[1]).toEqual(['/api/news/1', { method: 'DELETE', body: 'x' }])
    expect([proof.mock.calls.length, signIn.mock.calls.length]).toEqual([1, 0])
  })

  test('keeps its refusal when the person declines', async () => {
    const { guarded, send } = guard([[403, MUST_PROVE]], { proof: false })
    expect(await (await guarded('/api/news/1')).json()).toEqual(MUST_PROVE)
    expect(send).toHaveBeenCalledTimes(1)
  })

  test.each([
    ['/api/news/1', undefined, 401],
    ['/api/news/1', undefined, 403],
    ['/admin/collections/news/1', { method: 'POST', headers: { 'Next-Action': 'a' } }, 404],
  ])('to %s after the end of the session is repeated after a new sign-in', async (url, init, status) => {
    const { guarded, signIn } = guard([[status], [200, OVER], [200, { doc: 1 }]])
    expect(await (await guarded(url, init)).json()).toEqual({ doc: 1 })
    expect(signIn).toHaveBeenCalledTimes(1)
  })

  test('that is forbidden to a signed-in person is not repeated', async () => {
    const { guarded, signIn } = guard([[403], [200, SIGNED_IN]])
    expect((await guarded('/api/news/1')).status).toBe(403)
    expect(signIn).not.toHaveBeenCalled()
  })

  test.each([
    ['/api/users/login'],
    ['/api/users/prove'],
    ['/api/presence'],
    ['https://other.test/api/news'],
    ['/admin/x'],
  ])('to %s is left alone', async (url) => {
    const { guarded, send } = guard([[401], [200, OVER]])
    expect((await guarded(url)).status).toBe(401)
    expect(send).toHaveBeenCalledTimes(1)
  })

  test.each([
    ['/api/news/1', 200, 1],
    ['/api/news/1', 403, 0],
    ['/api/users/me', 200, 0],
    ['https://other.test/api/news', 200, 0],
  ])('to %s with answer %s shows the session in use: %s', async (url, status, times) => {
    const { guarded, onUse } = guard([[status], [200, SIGNED_IN]])
    await guarded(url)
    expect(onUse).toHaveBeenCalledTimes(times)
  })

  test('that the page sends on its own does not show the session in use', async () => {
    const { guarded, onUse } = guard([[200]])
    await guarded('/api/presence', { method: 'POST', headers: { 'X-Unattended': '1' } })
    expect(onUse).not.toHaveBeenCalled()
  })

  test('that signs out is told of', async () => {
    const { guarded, onSignOut } = guard([[200]])
    await guarded('/api/users/logout', { method: 'POST' })
    expect(onSignOut).toHaveBeenCalledTimes(1)
  })
})
