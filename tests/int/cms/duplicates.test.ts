import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let admin: Person
let { readReport } = {} as typeof import('../../../cms/duplicates/report.ts')

beforeAll(async () => {
  running = await startPayload({ LOG_LEVEL: 'fatal' })
  payload = running.payload
  ;({ readReport } = await import('../../../cms/duplicates/report.ts'))
  admin = await signIn(payload, 'admin')
})
afterAll(() => running.stop())

async function shownTo({ id }: Person, isDismissed = false) {
  const user = await payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true })
  const req = await createLocalReq({ user: { ...user, collection: 'users' } as never }, payload)
  const { pairs } = await readReport(req, 'news', { isDismissed })
  return pairs.map(({ a, b, sign }) => `${[a.title, b.title].sort().join(' | ')}: ${sign}`)
}

test('likely duplicates are told as far as they may be read, and forgotten once marked', async () => {
  const agency = async () => String((await make(payload, 'agencies', 'published')).id)
  const [own, other] = [await agency(), await agency()]
  const news = async (title: string, status: 'draft' | 'published', data: object = {}) =>
    String((await make(payload, 'news', status, { title, ...data } as never)).id)
  const a = await news('Khai mạc hội chợ mùa xuân', 'published', { agency: other })
  const b = await news('KHAI MẠC HỘI CHỢ MÙA XUÂN.', 'published', { agency: other })
  await news('Khai mạc hội chợ mua xuân', 'draft', { agency: other })
  const ofOwn = await signIn(payload, 'publisher', 'cua-co-quan@test.example', own)
  expect(await shownTo(admin)).toHaveLength(3)
  expect(await shownTo(ofOwn)).toEqual(['KHAI MẠC HỘI CHỢ MÙA XUÂN. | Khai mạc hội chợ mùa xuân: title'])

  const mark = (who: Person | null, body: object) =>
    rest(payload, { method: 'POST', path: '/duplicates', body, ...(who && { token: who.token }) })
  const pair = { type: 'news', a, b, isDismissed: true }
  for (const who of [null, ofOwn, await signIn(payload, 'auditor')])
    expect((await mark(who, pair)).status).toBe(403)
  for (const wrong of [{}, { ...pair, b: a }, { ...pair, type: 'users' }])
    expect((await mark(admin, wrong)).status).toBe(400)
  expect((await mark(admin, pair)).status).toBe(200)
  expect([(await shownTo(admin)).length, (await shownTo(admin, true)).length]).toEqual([2, 1])
  expect((await mark(admin, { ...pair, isDismissed: false })).status).toBe(200)
  expect(await shownTo(admin)).toHaveLength(3)
})
