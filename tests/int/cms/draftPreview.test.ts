import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDraft } from '../../../cms/preview/draft.ts'
import { shared } from '../../../site/cache/shared.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest, type RestRequest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let desk: Person
let ofCommune: Person
let ofOthers: Person
let commune: string
let item: { id: string; slug: string }

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  commune = String((await make(payload, 'agencies', 'published', { name: 'UBND xã Bắc Hà' })).id)
  const other = String((await make(payload, 'agencies', 'published')).id)
  desk = await signIn(payload, 'publisher')
  ofCommune = await signIn(payload, 'publisher', 'xa@test.example', commune)
  ofOthers = await signIn(payload, 'publisher', 'khac@test.example', other)
  const { id, slug } = (await make(payload, 'news', 'published', {
    title: 'Tin cũ',
    agency: commune,
  })) as never
  item = { id: String(id), slug }
  await payload.update({
    ...{ collection: 'news', id, draft: true, depth: 0, overrideAccess: true },
    data: { title: 'Tin sửa lại' },
  })
})
afterAll(() => running.stop())

const ask = (person: Person | null, method: RestRequest['method'], path: string) =>
  rest(payload, { method, path, ...(person && { token: person.token }) })
const tokenIn = (url: string | null | undefined) => /\/xem-thu\/([\w.-]+)$/.exec(url ?? '')?.[1] ?? ''
const read = (url: string | null | undefined) => readDraft(tokenIn(url), process.env.PAYLOAD_SECRET!)

/** The title of the news item as a page of the portal shows it. @param url of a preview link */
async function titleShown(url?: string, slug = item.slug): Promise<string | undefined> {
  const { findNewsItem } = await import('../../../site/data/news.ts')
  const draft = url === undefined ? undefined : (read(url) ?? undefined)
  const slot = { rule: undefined, place: { ...(draft && { isPreview: true, draft }) } }
  return shared.slot.run(slot, async () => (await findNewsItem(slug, 'vi'))?.title)
}
const makeLink = async () => (await ask(desk, 'POST', `/news/${item.id}/preview-link`)).json.url as string

test('the button leads whoever may read the draft to it, for an hour', async () => {
  for (const person of [desk, ofCommune]) {
    const { status, headers } = await ask(person, 'GET', `/news/${item.id}/preview`)
    expect([status, headers.get('cache-control')]).toEqual([303, 'no-store'])
    const draft = read(headers.get('location'))
    expect(draft).toMatchObject({ collection: 'news', id: item.id })
    expect(draft!.expires.getTime() - draft!.made.getTime()).toBe(3_600_000)
  }
})

test('strangers get no link, nor do people of other agencies', async () => {
  expect((await ask(null, 'GET', `/news/${item.id}/preview`)).status).toBe(403)
  expect((await ask(ofOthers, 'GET', `/news/${item.id}/preview`)).status).toBe(403)
  for (const method of ['POST', 'DELETE'] as const) {
    expect((await ask(null, method, `/news/${item.id}/preview-link`)).status).toBe(403)
    expect((await ask(ofOthers, method, `/news/${item.id}/preview-link`)).status).toBe(403)
  }
  expect((await ask(desk, 'GET', '/news/khong-co/preview')).status).toBe(404)
})

test('a page shows the draft by its link alone', async () => {
  expect(await titleShown()).toBe('Tin cũ')
  expect(await titleShown(await makeLink())).toBe('Tin sửa lại')
})

test('a link to one draft opens no other', async () => {
  const { slug } = (await make(payload, 'news', 'draft', { title: 'Tin khác', slug: 'tin-khac' })) as never
  expect(await titleShown(await makeLink(), slug)).toBeUndefined()
})

test('revoked links show nothing, and new ones work', async () => {
  const url = await makeLink()
  expect((await ask(desk, 'DELETE', `/news/${item.id}/preview-link`)).status).toBe(204)
  await expect(titleShown(url)).rejects.toMatchObject({ status: 410 })
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(await titleShown(await makeLink())).toBe('Tin sửa lại')
})
