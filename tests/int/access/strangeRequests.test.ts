import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn } from '../../support/people.ts'
import { rest, type RestRequest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let tokens: (string | undefined)[]
let news: string

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  tokens = [undefined, (await signIn(payload, 'publisher')).token, (await signIn(payload, 'admin')).token]
  news = String((await make(payload, 'news', 'published')).id)
})
afterAll(() => running.stop())

const MANY = Array.from({ length: 300 }, (_, n) => `where[or][${n}][title][equals]=x`).join('&')
const DEEP = encodeURIComponent('{"and":['.repeat(300) + ']}'.repeat(300))

/** What nothing can be made of: 400. */
const REFUSED = [
  ...['where=x', 'where=5', 'where=null', 'where={', 'where[]=x', `where=${DEEP}`, 'where=[[1]]'],
  ...['where[title][nonsense]=x', 'where[title][near]=x'],
  ...['limit=abc', 'limit=-1', 'limit=1.5', 'limit=1e400', 'limit[a]=b', 'limit=99999999999999999999'],
  ...['page=abc', 'page=-1', 'page[]=1', 'page=99999999999999999999', 'depth=x', 'depth=-1', 'depth[a]=b'],
  ...[
    'sort[a]=b',
    'sort[0][a]=b',
    'select=x',
    'select=5',
    'select[title]=x',
    'select[x][y]=z',
    'select[]=title',
  ],
  ...['populate=x', 'populate[news]=x', 'populate[news][title]=5', 'joins=x', 'draft[a]=b', 'draft[]=x'],
  ...['trash[a]=b', 'fallback-locale[a]=b', 'fallbackLocale[a]=b', 'locale[a]=b', 'pagination[a]=b'],
  ...['data=x', 'data={"title":"x"}', 'data[title]=x', 'publishSpecificLocale=xx', 'autosave[a]=b'],
]
/** What some types know and others do not, or what may be left alone: anything but a failure of ours. */
const ODD = [
  ...[
    'where=',
    'where[nothing][equals]=x',
    'where[id][equals][a]=b',
    'where[id][in]=x',
    'where[id][equals]=x',
  ],
  ...['where[id][in][0][x]=y', 'where[and]=x', 'where[or][0]=x', 'where[and][0][and][0][id][equals]=%00'],
  ...[
    'where[createdAt][equals]=never',
    'where[publishedAt][greater_than]=never',
    'where[id][like]=%25',
    'where[id][exists]=x',
    'where[id]=x',
    MANY,
  ],
  ...['where[__proto__][a]=b', 'where[constructor][equals]=x', 'where[id][equals]=%ff', '%E0%A4%A=x'],
  ...['limit=', 'limit=999999999', 'page=999999999&limit=999999999', 'page=', 'depth=99', 'depth='],
  ...['sort=nothing.of.this', 'sort=-', 'sort=,', 'sort=id,nothing', 'sort=__proto__', 'sort='],
  ...['select=', 'select[nothing]=true', 'select[id][a]=true', 'select[__proto__]=true', 'populate[no]='],
  ...['populate[nothing][a]=true', 'populate[__proto__][a]=true', 'joins[x][limit]=y', 'joins[x]=false'],
  ...['locale=xx', 'locale=', 'locale=__proto__', 'locale=*', 'fallback-locale=xx', 'fallback-locale=null'],
  ...['draft=x', 'draft=true', 'trash=x', 'trash=true', 'pagination=x', 'flattenLocales=x', 'prefix=x'],
]

/** One or two of each kind: what every type is asked for. */
const FEW = [
  ...['where=x', 'where[id][equals][a]=b', 'where[nothing][equals]=x', 'where[id][nonsense]=x', 'limit=abc'],
  ...['page=99999999999999999999', 'depth[a]=b', 'sort=nothing.of.this', 'sort[a]=b', 'select=x'],
  ...['select[x][y]=z', 'populate=x', 'joins[x]=y', 'locale=xx', 'fallbackLocale[a]=b', 'draft[a]=b'],
  ...['draft=true', 'trash=true'],
]

const ask = (method: RestRequest['method'], path: string, more: Partial<RestRequest> = {}) =>
  rest(payload, { method, path, ...more })

/** Everything that documents are read from. */
const targets = () => [
  ...payload.config.collections
    .map(({ slug }) => `/${slug}`)
    .filter((path) => path !== '/payload-migrations'),
  ...payload.config.globals.map(({ slug }) => `/globals/${slug}`),
]

type Asked = [method: RestRequest['method'], path: string, more?: Partial<RestRequest>]

/** Those of the requests that were answered with a failure of ours. */
async function failures(asked: Iterable<Asked>, token: string | undefined): Promise<string[]> {
  const found: string[] = []
  for (const [method, path, more] of asked) {
    const { status } = await ask(method, path, { token, ...more })
    if (status >= 500 && status !== 501) found.push(`${method} ${path.slice(0, 120)}: ${status}`)
  }
  return found
}

const OVERRIDE = { 'X-Payload-HTTP-Method-Override': 'GET' }
const FORM = { ...OVERRIDE, 'content-type': 'application/x-www-form-urlencoded' }
const bytes = (text: string) => new TextEncoder().encode(text)
const asForm = (query: string): Partial<RestRequest> => ({ headers: FORM, body: bytes(query) })

describe('conditions that mean nothing', () => {
  test('are a bad address for who reads', async () => {
    for (const query of REFUSED) {
      const token = tokens[1]
      const { status, json } = await ask('GET', `/news?${query}`, { token })
      expect([status, typeof json.errors?.[0]?.message], query.slice(0, 80)).toEqual([400, 'string'])
    }
  })

  test('are no failure of ours on any list, global, count or version', async () => {
    const reads = (path: string, queries: string[]) =>
      queries.map((query): Asked => ['GET', `${path}?${query}`])
    const ofAll = targets().flatMap((path) => reads(path, FEW))
    expect(await failures(reads('/news', [...REFUSED, ...ODD]), undefined)).toEqual([])
    expect(await failures(ofAll, tokens[2])).toEqual([])
  }, 240_000)

  test('nor on a single document and what hangs below, whatever the method says', async () => {
    const below = ['/count', '/versions', '/x', '/versions/x', `/${news}/references`]
    const asked = [
      ...FEW.flatMap((query) => below.map((path): Asked => ['GET', `/news${path}?${query}`])),
      ...[...REFUSED, ...ODD].flatMap((query): Asked[] => [
        ['GET', `/news/${news}?${query}`],
        ['POST', '/news', asForm(query)],
      ]),
    ]
    expect(await failures(asked, tokens[1])).toEqual([])
  }, 120_000)

  test('nor where something is written', async () => {
    const body = { author: 'Tòa soạn' }
    const asked = [
      ...[...REFUSED, ...ODD].map((query): Asked => ['PATCH', `/news/${news}?${query}`, { body }]),
      ...[...REFUSED, ...ODD].map((query): Asked => ['DELETE', `/life-events?${query}`]),
      ...FEW.flatMap((query): Asked[] => [
        ['PATCH', `/news?${query}&where[id][equals]=x`, { body }],
        ['PATCH', `/news?${query}`, { body }],
        ['POST', `/news?${query}`, { body }],
        ['POST', `/globals/search-settings?${query}`, { body: {} }],
        ['POST', `/news/${news}/duplicate?${query}`, { body: {} }],
        ['POST', `/news/versions/x?${query}`],
        ['DELETE', `/news/x?${query}`],
      ]),
    ]
    expect(await failures(asked, tokens[1])).toEqual([])
  }, 240_000)
})

describe('a POST that stands for a GET', () => {
  test.each(['{', '', 'null', '5', '"x"', '[]', '\0'])('with the body %j is refused', async (text) => {
    for (const name of ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override']) {
      const headers = { [name]: 'GET', 'content-type': 'application/json' }
      const { status, json } = await ask('POST', '/news', { headers, body: bytes(text) })
      expect([status, json.errors?.[0].message]).toEqual([400, expect.stringContaining('Không đọc được')])
    }
  })

  test('reads what its body asks for', async () => {
    const form = await ask('POST', '/news', asForm(`where[id][equals]=${news}&depth=0`))
    expect([form.status, form.json.docs.length]).toEqual([200, 1])
    const headers = { ...OVERRIDE, 'content-type': 'application/json' }
    const one = await ask('POST', `/news/${news}`, { headers, body: { depth: 0, locale: 'vi' } })
    expect([one.status, one.json.id]).toEqual([200, news])
    for (const body of [{ select: 5 }, { depth: 'x' }, { data: { title: 'x' } }, { populate: [] }])
      expect((await ask('POST', `/news/${news}`, { headers, body })).status).toBe(400)
  })
})

describe('a write without a document', () => {
  const bodies: [string, Partial<RestRequest>][] = [
    ['nothing', {}],
    ['a text', { headers: { 'content-type': 'text/plain' }, body: bytes('{"title":"x"}') }],
    [
      'a form of fields',
      { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: bytes('a=b') },
    ],
    ['no type', { headers: { 'content-type': '' }, body: bytes('x') }],
    ...['{', 'null', '5', '"x"', '[]', '[{}]'].map((text): [string, Partial<RestRequest>] => [
      text,
      { headers: { 'content-type': 'application/json' }, body: bytes(text) },
    ]),
    [
      'a form without end',
      { headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: bytes('--x\r\n') },
    ],
    ['a form of no parts', { headers: { 'content-type': 'multipart/form-data' }, body: bytes('x') }],
    [
      'a document that is none',
      {
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
        body: bytes('--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{\r\n--x--\r\n'),
      },
    ],
  ]

  test.each(bodies)('that sends %s is refused in plain words', async (_, sent) => {
    for (const [method, path] of [
      ['PATCH', `/news/${news}`],
      ['PATCH', `/news?where[id][equals]=${news}`],
      ['POST', '/news'],
      ['POST', '/globals/search-settings'],
    ] as const) {
      const { status, json } = await ask(method, path, { token: tokens[1], ...sent })
      expect([status, typeof json.errors?.[0]?.message], `${method} ${path}`).toEqual([400, 'string'])
    }
  })

  test('is no failure of ours anywhere', async () => {
    const few = bodies.filter(([what]) => ['nothing', 'a text', '{', 'null', '[]'].includes(what))
    const asked = targets().flatMap((path) =>
      few.flatMap(([, sent]): Asked[] => [
        ['POST', path, sent],
        ['PATCH', `${path}/x`, sent],
        ['POST', `${path}/x/duplicate`, sent],
        ['POST', `${path}/versions/x`, sent],
      ]),
    )
    expect(await failures(asked, tokens[1])).toEqual([])
    expect(await failures(asked.slice(0, 60), undefined)).toEqual([])
  }, 240_000)

  test('and what has no name is not found', async () => {
    for (const path of ['/khong-co', '/globals/khong-co', '/khong-co/x', '/globals', '/news/x/khong-co'])
      for (const method of ['GET', 'POST', 'PATCH', 'DELETE'] as const)
        expect((await ask(method, path, { token: tokens[1] })).status, `${method} ${path}`).toBe(404)
  })
})

test('ids that nothing has are no failure of ours', async () => {
  const ids = ['x', '-1', '__proto__', '%00', 'a'.repeat(2000), '$ne']
  const asked = targets().flatMap((path) =>
    ids.flatMap((id): Asked[] => [
      ['GET', `${path}/${id}`],
      ['GET', `${path}/versions/${id}`],
      ['PATCH', `${path}/${id}`, { body: {} }],
      ['DELETE', `${path}/${id}`],
    ]),
  )
  expect(await failures(asked, tokens[1])).toEqual([])
}, 120_000)
