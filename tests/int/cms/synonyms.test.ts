import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let editor: Person

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  editor = await signIn(payload, 'publisher')
})
afterAll(() => running.stop())

const rows = (...meanings: string[]) => meanings.map((text) => ({ text }))
const save = (body: object, language = 'vi') =>
  rest(payload, {
    method: 'POST',
    path: '/synonyms',
    token: editor.token,
    body,
    headers: { 'accept-language': language },
  })
const reasons = (json: { errors: { data?: { errors: { path: string; message: string }[] } }[] }) =>
  json.errors.flatMap(({ data }) => data?.errors ?? [])

describe('a synonym', () => {
  test('is kept tidy and may be found by its folded term', async () => {
    const { status, json } = await save({
      term: '  Sổ   đỏ ',
      meanings: rows(' giấy chứng nhận  quyền sử dụng đất '),
    })
    expect(status).toBe(201)
    expect(json.doc).toMatchObject({
      term: 'Sổ đỏ',
      meanings: [{ text: 'giấy chứng nhận quyền sử dụng đất' }],
      direction: 'one-way',
      kind: 'everyday',
      enabled: true,
      key: 'so do',
    })
    const { json: changed } = await rest(payload, {
      method: 'PATCH',
      path: `/synonyms/${json.doc.id}`,
      token: editor.token,
      body: { term: 'Bìa đỏ' },
    })
    expect(changed.doc).toMatchObject({
      key: 'bia do',
      meanings: [{ text: 'giấy chứng nhận quyền sử dụng đất' }],
    })
  })

  test.each([
    ['no meaning', { term: 'kt3', meanings: [] }, 'meanings', 'ít nhất một nghĩa'],
    ['its own meaning', { term: 'thuong tru', meanings: rows('thường trú') }, 'meanings.0.text', 'bỏ dấu'],
    ['a meaning twice', { term: 'kt3', meanings: rows('tạm trú', 'Tạm trú') }, 'meanings', 'hai lần'],
    ['too long a term', { term: 'x'.repeat(81), meanings: rows('y') }, 'term', '80'],
    ['too long a meaning', { term: 'kt3', meanings: rows('y'.repeat(121)) }, 'meanings.0.text', '120'],
    ['too many', { term: 'kt3', meanings: rows(...'abcdefghijklm') }, 'meanings', '12'],
    ['no letters', { term: '...', meanings: rows('y') }, 'term', 'hai chữ'],
    ['a bar', { term: 'kt3', meanings: rows('tạm | trú') }, 'meanings.0.text', '|'],
  ])('with %s is refused with the reason', async (_case, body, path, words) => {
    const { status, json } = await save(body)
    expect(status).toBe(400)
    expect(reasons(json)).toContainEqual(
      expect.objectContaining({ path, message: expect.stringContaining(words) }),
    )
  })

  test('may stand once; the answer names the one that is there, in the language of the editor', async () => {
    expect((await save({ term: 'mất bằng', meanings: rows('cấp lại', 'làm lại') })).status).toBe(201)
    const again = { term: 'Mat bang', meanings: rows('Làm lại', 'cấp lại') }
    const { status, json } = await save(again, 'en')
    expect(status).toBe(400)
    expect(reasons(json)[0]?.message).toBe('This rule exists already: "mất bằng → cấp lại, làm lại".')
    expect((await save({ ...again, types: ['news'] })).status).toBe(201)
  })
})

describe('the CSV file', () => {
  const ask = (body: string | Buffer | undefined, path = '') =>
    rest(payload, {
      method: body === undefined ? 'GET' : 'POST',
      path: `/synonyms/csv${path}`,
      token: editor.token,
      body: body === undefined ? undefined : Buffer.from(body as string),
      headers: { 'content-type': 'text/csv', 'accept-language': 'vi' },
    })
  const head = 'term,meanings,direction,kind,types,enabled,note\n'
  const termed = async (term: string) =>
    (
      await payload.find({
        collection: 'synonyms',
        where: { term: { equals: term } },
        depth: 0,
        overrideAccess: true,
      })
    ).docs

  test('tried out, says what would happen and stores nothing', async () => {
    const { status, json } = await ask(`${head}lltp,lý lịch tư pháp\nhỏng,hong`, '?dryRun=true')
    expect(status).toBe(200)
    expect(json).toMatchObject({ dryRun: true, added: 1, changed: 0, left: 0, refused: 1 })
    expect(json.lines[1]).toMatchObject({
      line: 3,
      outcome: 'refused',
      reason: expect.stringContaining('bỏ dấu'),
    })
    expect(await termed('lltp')).toEqual([])
  })

  test('adds, changes and leaves, and a bad line stops no good one', async () => {
    const text = `${head}lltp,lý lịch tư pháp,one-way,abbreviation,procedures|news,true,ghi\nhỏng,\nntp,người phụ thuộc`
    expect((await ask(text)).json).toMatchObject({ added: 2, refused: 1 })
    expect(await termed('lltp')).toMatchObject([
      {
        meanings: [{ text: 'lý lịch tư pháp' }],
        types: ['procedures', 'news'],
        kind: 'abbreviation',
        note: 'ghi',
      },
    ])
    const next = `${head}lltp,lý lịch tư pháp|phiếu lý lịch,one-way,abbreviation,procedures|news,false,ghi\nntp,người phụ thuộc`
    expect((await ask(next)).json).toMatchObject({ added: 0, changed: 1, left: 1, refused: 0 })
    expect(await termed('lltp')).toMatchObject([
      { meanings: [{}, { text: 'phiếu lý lịch' }], enabled: false },
    ])
  })

  test('that was exported changes nothing when it comes back', async () => {
    const { status, json: text, headers } = await ask(undefined)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toMatch(/^text\/csv/)
    expect(headers.get('content-disposition')).toContain('attachment')
    const { json } = await ask(text as string)
    expect(json).toMatchObject({ added: 0, changed: 0, refused: 0 })
    expect(json.left).toBeGreaterThan(3)
  })

  test.each([
    ['is too large', 413, head + 'x'.repeat(1_000_001)],
    ['has too many lines', 413, head + 'kt3,tạm trú\n'.repeat(2001)],
    ['has no lines', 400, head],
    ['names no columns', 400, 'kt3,tạm trú'],
    ['is not UTF-8', 400, Buffer.from([0x74, 0xff, 0xfe, 0x0a])],
  ])('that %s is refused as a whole with %i', async (_case, expected, text) => {
    const { status, json } = await ask(text)
    expect(status).toBe(expected)
    expect(json.errors[0].message.length).toBeGreaterThan(10)
  })

  test('is taken as text/csv only', async () => {
    const { status } = await rest(payload, {
      method: 'POST',
      path: '/synonyms/csv',
      token: editor.token,
      body: {},
    })
    expect(status).toBe(415)
  })
})
