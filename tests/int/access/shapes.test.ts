import type { FlattenedField, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readShapes } from '../../../cms/sealed/shapes.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest, type RestResponse } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let admin: Person

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  admin = await signIn(payload, 'admin')
})
afterAll(() => running.stop())

function nest(depth: number): object {
  let inner: object = {}
  for (let level = 0; level < depth; level++) inner = { a: inner }
  return inner
}

const DEEP = nest(1000)
const LONG = 'ă'.repeat(150_000)
const ROWS = [5, 'x', '', {}, { a: 1 }, [5], [null], [[]], true]
/** What no field of a kind takes. */
const WRONG: Record<string, unknown[]> = {
  text: [DEEP, { vi: 'x' }, [{}], 5, true, LONG],
  textarea: [DEEP, { vi: 'x' }, [{}], 5, LONG],
  email: [{}, [{}], 5, LONG],
  number: [{}, [], 'x', [1], true],
  checkbox: [{}, [], 5, 'perhaps', DEEP],
  date: [
    {},
    [],
    true,
    'never',
    '31/11/2026',
    '+275760-09-13T00:00:00.000Z',
    '2026-02-30',
    '2027-02-29',
    DEEP,
  ],
  select: [{}, 5, true, DEEP, [{}], [5]],
  relationship: [{}, DEEP, true, [{}], [[]], [DEEP], { relationTo: 'no-such', value: 'x' }, { id: {} }],
  richText: ['x', '{"root":{}}', 5, true, [], {}, { root: 5 }, { root: DEEP }, { root: [] }],
  array: ROWS,
  blocks: [...ROWS, [{ blockType: 'no-such' }], [{}]],
  group: [5, 'x', [], true],
  json: [DEEP],
}
WRONG.upload = WRONG.relationship!
WRONG.radio = WRONG.select!
WRONG.tab = WRONG.group!
WRONG.code = WRONG.textarea!

/** What fits by its shape alone. */
const ODD: Record<string, unknown[]> = {
  text: ['', '\0', '\ud800', 'x'.repeat(4000), '${x}', "'; DROP TABLE news;--", null],
  textarea: ['', '\0', '\ud800', 'x'.repeat(90_000), null],
  email: ['', 'x', '\0', null],
  number: [-0, 1e308, 1e21, 0.1, '12', '', '1e999', '12abc', null],
  checkbox: ['true', '', null],
  date: ['', ' ', '2028-02-29', '1900-01-01', '2200-12-30T23:59:59.999Z', '1', '-1', null],
  select: ['no-such', '', '__proto__', 'constructor', null],
  relationship: [
    '',
    'none',
    'x',
    '0',
    '__proto__',
    5,
    -1,
    { id: 'x' },
    '00000000-0000-4000-8000-000000000000',
    null,
  ],
  richText: [{ root: { type: 'root', children: [] } }, null],
  array: [0, [], [{}], [{ id: 'x' }], [{ id: { a: 1 } }], [{ id: 5 }], null],
  blocks: [0, [], null],
  group: [{}, null],
  json: [5, 'x', [], nest(50), null],
}
ODD.upload = ODD.relationship!
ODD.radio = ODD.select!
ODD.tab = ODD.group!
ODD.code = ODD.textarea!

interface Leaf {
  path: string
  field: FlattenedField
  bodyWith: (value: unknown) => Record<string, unknown>
}

/** Every field of a schema with the body that puts a value there. */
function* leavesOf(
  fields: readonly FlattenedField[],
  path = '',
  wrap: (inner: Record<string, unknown>) => Record<string, unknown> = (inner) => inner,
): Generator<Leaf> {
  for (const field of fields) {
    const { name, type } = field
    const at = path ? `${path}.${name}` : name
    yield { path: at, field, bodyWith: (value) => wrap({ [name]: value }) }
    if (type === 'group' || type === 'tab')
      yield* leavesOf(field.flattenedFields, at, (inner) => wrap({ [name]: inner }))
    if (type === 'array')
      yield* leavesOf(field.flattenedFields, `${at}.0`, (inner) => wrap({ [name]: [inner] }))
    if (type === 'blocks')
      for (const block of field.blocks)
        yield* leavesOf(block.flattenedFields, `${at}.0`, (inner) =>
          wrap({ [name]: [{ blockType: block.slug, ...inner }] }),
        )
  }
}

/** Fields that no request sets: the system drops what is sent for them. */
const isOfTheSystem = ({ path, field }: Leaf) =>
  ['join', 'ui'].includes(field.type) || /(^|\.)(id|blockType)$|^(sizes|filename|url|thumbnailURL)/.test(path)

const send = (path: string, body: unknown, method: 'POST' | 'PATCH' = 'POST') =>
  rest(payload, { method, path, token: admin.token, body })

const pathsIn = ({ json }: RestResponse): string[] =>
  (json?.errors ?? []).flatMap((error: { data?: { errors?: { path: string }[] } }) =>
    (error.data?.errors ?? []).map(({ path }) => path),
  )

/** Everything that takes documents: collections where one may be made, and globals. */
const targets = () => [
  ...payload.config.collections
    .filter(({ slug }) => !['payload-migrations', 'payload-jobs'].includes(slug))
    .map(({ slug, flattenedFields }) => ({ path: `/${slug}`, fields: flattenedFields })),
  ...payload.config.globals.map(({ slug, flattenedFields }) => ({
    path: `/globals/${slug}`,
    fields: flattenedFields,
  })),
]

type Case = Leaf & { target: string; value: unknown }

function* casesOf(values: Record<string, unknown[]>): Generator<Case> {
  for (const { path: target, fields } of targets())
    for (const leaf of leavesOf(fields))
      for (const value of values[leaf.field.type] ?? [])
        if (!isOfTheSystem(leaf)) yield { ...leaf, target, value }
}

/** One field of each kind: asking for every one would take minutes. */
function* ofEachKind(cases: Iterable<Case>): Generator<Case> {
  const seen = new Set<string>()
  for (const one of cases) {
    const { type, ...more } = one.field
    const { hasMany, localized } = more as { hasMany?: boolean; localized?: boolean }
    const place = [one.target.startsWith('/globals'), one.path.includes('.')]
    const kind = JSON.stringify([type, hasMany, localized, ...place, JSON.stringify(one.value).slice(0, 40)])
    if (!seen.has(kind)) yield one
    seen.add(kind)
  }
}

const show = ({ target, path, field, value }: Case, more: unknown) =>
  `${target} ${path} (${field.type}) ${JSON.stringify(value).slice(0, 60)}: ${String(more)}`

test('no field takes a value of another shape', () => {
  const faults: string[] = []
  for (const one of casesOf(WRONG)) {
    const { fields } = targets().find(({ path }) => path === one.target)!
    const { misshapen } = readShapes(one.bodyWith(one.value), { fields })
    const isNamed = misshapen.some(({ path }) => path.startsWith(one.path) || one.path.startsWith(path))
    if (!isNamed) faults.push(show(one, JSON.stringify(misshapen)))
  }
  expect(faults).toEqual([])
})

test('what is refused for its shape is refused with 400 at its field, by every way of writing', async () => {
  const { id } = await make(payload, 'news', 'published')
  const faults: string[] = []
  for (const one of ofEachKind(casesOf(WRONG))) {
    const answers = [await send(`${one.target}?draft=true&depth=0`, one.bodyWith(one.value))]
    if (one.target === '/news') {
      answers.push(await send(`/news/${id}`, one.bodyWith(one.value), 'PATCH'))
      answers.push(await send(`/news?where[id][equals]=${id}`, one.bodyWith(one.value), 'PATCH'))
    }
    for (const answer of answers) {
      const isNamed = pathsIn(answer).some((path) => path.startsWith(one.path) || one.path.startsWith(path))
      const isRight = answer.status === 403 || (answer.status === 400 && isNamed)
      if (!isRight) faults.push(show(one, `${answer.status} ${pathsIn(answer)}`))
    }
  }
  expect(faults).toEqual([])
}, 300_000)

test('no odd value is a failure of ours', async () => {
  const faults: string[] = []
  for (const one of ofEachKind(casesOf(ODD))) {
    const { status } = await send(`${one.target}?draft=true&depth=0`, one.bodyWith(one.value))
    if (status >= 500) faults.push(show(one, status))
  }
  expect(faults).toEqual([])
}, 300_000)

describe('a write in all languages at once', () => {
  test.each([
    [{ title: 'x' }, 400],
    [{ title: ['x'] }, 400],
    [{ title: { fr: 'x' } }, 400],
    [{ title: { vi: { a: 1 } } }, 400],
    [JSON.parse('{"title":{"__proto__":{"a":1}}}'), 400],
    [JSON.parse('{"title":{"vi":"x"},"__proto__":{"isAdmin":true}}'), 400],
    [{ title: { vi: 'Tin', en: 'News' } }, 201],
    [{ title: { vi: 'Chỉ tiếng Việt' } }, 201],
  ])('of %j is answered with %d', async (body, status) => {
    const query = '?draft=true&locale=all&depth=0'
    expect((await send(`/news${query}`, body)).status).toBe(status)
  })
})

test('a relation leads to content that there is', async () => {
  const category = '00000000-0000-4000-8000-000000000000'
  for (const query of ['?draft=true', '']) {
    const answer = await send(`/news${query}`, {
      title: 'Tin',
      category,
      _status: query ? 'draft' : 'published',
    })
    expect([answer.status, pathsIn(answer)]).toEqual([400, ['category']])
  }
})

test('a refusal says what is expected, in the language of the sender', async () => {
  const body = { lead: nest(1000) }
  const vi = await send('/news?draft=true', { lead: { a: 1 } })
  expect(vi.json.errors[0].data.errors).toEqual([
    { path: 'lead', label: 'Đoạn dẫn', message: 'Chỉ nhận chữ.' },
  ])
  const en = await rest(payload, {
    method: 'POST',
    path: '/news',
    token: admin.token,
    body,
    headers: { 'accept-language': 'en' },
  })
  expect(en.json.errors[0].data.errors[0]).toEqual({
    path: 'lead',
    label: 'Lead',
    message: 'This is nested too deeply.',
  })
})
