import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openForm, type OpenForm } from '../../../cms/components/merge/forms.ts'
import { mergeStale } from '../../../cms/components/merge/mergeStale.ts'

const PATH = '/api/news/1'
const stale = { at: '2026-11-30T02:00:00.000Z', by: 'Lan' }
const theirs = { title: 'Của Lan', updatedAt: stale.at }
const before = { at: '2026-11-30T01:00:00.000Z', data: { title: 'Cũ' } }

type Sent = { url: string; base: string | null; data: unknown }
let sent: Sent[]
let close: () => void
let form: OpenForm

/** Refuses a save that is not based on the newest version. */
const server: typeof fetch = async (input, init) => {
  const url = String(input)
  const body = init?.body instanceof FormData ? init.body.get('_payload') : null
  const base = new Headers(init?.headers).get('base-version')
  sent.push({ url, base, data: body && JSON.parse(String(body)) })
  if (body === null) return Response.json(theirs)
  return base === stale.at || base === null
    ? Response.json({ doc: {} })
    : Response.json({ errors: [{ message: 'x', data: { stale } }] }, { status: 409 })
}

function saved(data: object, path = PATH) {
  const body = new FormData()
  body.set('_payload', JSON.stringify(data))
  return mergeStale(server)(`${path}?locale=en&depth=0`, { method: 'PATCH', body })
}

beforeEach(() => {
  vi.stubGlobal('window', { location: { href: 'https://cms.test/admin', origin: 'https://cms.test' } })
  sent = []
  form = { base: before, settle: async ({ mine }) => ({ ...mine, title: 'Ghép' }) }
  close = openForm(PATH, form)
})
afterEach(() => {
  close()
  vi.unstubAllGlobals()
})

test('a save says what it is based on, and is repeated merged on top of what others saved', async () => {
  const settle = vi.spyOn(form, 'settle')
  expect((await saved({ title: 'Của tôi' })).status).toBe(200)
  expect(settle).toHaveBeenCalledWith({ base: before.data, mine: { title: 'Của tôi' }, theirs, stale })
  expect(sent.map(({ base }) => base)).toEqual([before.at, null, stale.at])
  expect(sent[1]!.url).toMatch(/^\/api\/news\/1\?.*locale=en/)
  expect(sent[2]!.data).toEqual({ title: 'Ghép' })
})

test('without the decision of the person nothing is saved, and the refusal is passed on', async () => {
  form.settle = () => Promise.resolve(null)
  expect((await saved({ title: 'Của tôi' })).status).toBe(409)
  expect(sent).toHaveLength(2)
})

test('other requests, and forms of new documents, go as they are', async () => {
  await saved({ title: 'Khác' }, '/api/news/2')
  form.base = null
  await saved({ title: 'Mới' })
  await mergeStale(server)(PATH, { method: 'GET' })
  expect(sent.map(({ base }) => base)).toEqual([null, null, null])
})
