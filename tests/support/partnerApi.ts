import type { APIRoute } from 'astro'
import type { Payload } from 'payload'
import type { CaseOffice } from './cases.ts'
import { rest } from './restClient.ts'
import { signIn, type Person } from './people.ts'

const PAGES = '../../site/pages/api/'

const OPEN311 = 'open311/v2/'

/** The routes of partners, by the shape of their paths; the first that fits. */
const ROUTES: [RegExp, string][] = [
  [/^v1\/cases$/, 'v1/cases/index.ts'],
  [/^v1\/cases\/(?<number>[^/]+)$/, 'v1/cases/[number]/index.ts'],
  [/^v1\/cases\/(?<number>[^/]+)\/add$/, 'v1/cases/[number]/add.ts'],
  [/^v1\/cases\/(?<number>[^/]+)\/files\/(?<id>[^/]+)$/, 'v1/cases/[number]/files/[id].ts'],
  [/^v1\/cases\/(?<number>[^/]+)\/(?<act>[^/]+)$/, 'v1/cases/[number]/[act].ts'],
  [/^open311\/v2\/(?<name>discovery|services|requests)\.(?<format>\w+)$/, `${OPEN311}$<name>.[format].ts`],
  [/^open311\/v2\/services\/(?<code>[^/.]+)\.(?<format>\w+)$/, `${OPEN311}services/[code].[format].ts`],
  [/^open311\/v2\/requests\/(?<number>[^/.]+)\.(?<format>\w+)$/, `${OPEN311}requests/[number].[format].ts`],
]

export interface ApiRequest {
  key?: string | undefined
  /** JSON, or a form. */
  body?: object | FormData | undefined
  headers?: Record<string, string>
}

/** Asks a route of partners as the portal does, once its server has let the request in. */
export async function askApi(
  address: string,
  { key, body, headers = {} }: ApiRequest = {},
): Promise<Response> {
  const url = new URL(`http://test.example/api/${address}`)
  const asked = url.pathname.slice('/api/'.length)
  const [pattern, file] = ROUTES.find(([one]) => one.test(asked))!
  const isForm = body instanceof FormData || body instanceof URLSearchParams
  const request = new Request(url, {
    method: body ? 'POST' : 'GET',
    headers: {
      ...(key && { authorization: `Bearer ${key}` }),
      ...(body && !isForm && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body && { body: isForm ? body : JSON.stringify(body) }),
  })
  const params = pattern.exec(asked)?.groups ?? {}
  const path = PAGES + file.replace('$<name>', params.name ?? '')
  const page = (await import(/* @vite-ignore */ path)) as Record<string, APIRoute>
  const context = { url, request, params, locals: { locale: 'vi', path: url.pathname } }
  return page[request.method]!(context as never)
}

export interface MadePartner {
  id: string
  key: string
}

/** Makes partners as an administrator does. */
export async function partnerMaker({ payload }: CaseOffice) {
  const admin: Person = await signIn(payload, 'admin')
  const kinds = await kindIds(payload)
  async function make(
    rights: Record<string, ('create' | 'read' | 'update')[]>,
    more: object = {},
  ): Promise<MadePartner> {
    const grants = Object.entries(rights).map(([kind, given]) => ({
      kind: kinds.get(kind),
      ...Object.fromEntries(given.map((right) => [right, true])),
    }))
    const body = { name: 'Ứng dụng của tỉnh', grants, ...more }
    const made = await rest(payload, { method: 'POST', path: '/partners', token: admin.token, body })
    const id = String(made.json.doc.id)
    const answer = await rest(payload, { method: 'POST', path: `/partners/${id}/key`, token: admin.token })
    return { id, key: answer.json.key }
  }
  return { admin, make }
}

async function kindIds({ db }: Payload): Promise<ReadonlyMap<string, string | number>> {
  const { docs } = await db.find<{ id: string; key: string }>({ collection: 'case-kinds', limit: 99 })
  return new Map(docs.map(({ id, key }) => [key, id]))
}
