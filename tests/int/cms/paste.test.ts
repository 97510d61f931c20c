import { readdirSync, readFileSync } from 'node:fs'
import { convertHTMLToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import { Window } from 'happy-dom'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { richText } from '../../../cms/content/richNodes.ts'
import { findFaultyText } from '../../../cms/content/richText.ts'
import type { Block } from '../../../cms/paste/blocks.ts'
import { clean, readPaste } from '../../../cms/paste/clean.ts'
import { toNodes } from '../../../cms/paste/toNodes.ts'
import { countStored } from '../../support/countStored.ts'
import { item, level, makeDocx, p, run } from '../../support/docx.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'
import { makeZip, OFFICE_PARTS } from '../../support/zip.ts'

const FOLDER = 'tests/fixtures/paste'
const texts = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => [file, readFileSync(`${FOLDER}/${file}`, 'utf8')] as const)

let running: Running
let payload: Payload
let editor: Person

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  editor = await signIn(payload, 'publisher')
})
afterAll(() => running.stop())

/** A picture is a node only when it has been uploaded. */
const isUploaded = ({ type }: Block) => type !== 'picture'

describe('pasted texts', () => {
  test('can all be published, but for a link that only says “Xem thêm”', async () => {
    const refused: [string, string][] = []
    for (const [name, text] of texts) {
      const body = richText(toNodes(readPaste(text).blocks.filter(isUploaded)))
      const data = { title: name, slug: `dan-${name.replace('.html', '')}`, body, _status: 'published' }
      const { status, json } = await rest(payload, {
        method: 'POST',
        path: '/pages',
        token: editor.token,
        body: data,
      })
      if (status !== 201) refused.push([name, json.errors[0].data.errors[0].message])
    }
    expect(refused).toEqual([['zalo-message.html', expect.stringMatching(/^Chữ của liên kết .*“Xem thêm”/)]])
  })

  test('can be read by Payload’s own reader of HTML too', () => {
    const field = payload.collections.news.config.flattenedFields.find(({ name }) => name === 'body')
    const editorConfig = editorConfigFactory.fromField({ field: field as never })
    /** The part of jsdom that Payload uses. */
    class JSDOM {
      readonly window = new Window()
      constructor(html: string) {
        this.window.document.write(html)
      }
    }
    for (const [, text] of texts) {
      const html = clean(text).html.replace(/<img[^>]*>/g, '')
      const read = convertHTMLToLexical({ editorConfig, html, JSDOM: JSDOM as never })
      expect(findFaultyText({ body: read })).toBeUndefined()
    }
  })
})

describe('a Word file', () => {
  const NUMBERING = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', 'Điều %1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
  const docx = makeDocx({
    body: item('Phạm vi', 1) + p(run('Nội dung')) + '<w:p><m:oMath/></w:p>',
    numbering: NUMBERING,
  })
  const send = (body: Buffer, token: string | null = editor.token, language = 'vi') =>
    rest(payload, {
      ...{ method: 'POST', path: '/word-text', body, ...(token && { token }) },
      headers: { 'accept-language': language, 'content-type': 'application/octet-stream' },
    })

  test('becomes a text for the editor, with what was lost; nothing is stored', async () => {
    const { status, json, headers } = await send(docx)
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(json.losses).toEqual([{ kind: 'formula', count: 1, detail: '' }])
    expect(json.document.root.children.map(({ children }: never) => children)).toMatchObject([
      [{ text: 'Điều 1. Phạm vi' }],
      [{ text: 'Nội dung' }],
    ])
    expect(findFaultyText({ body: json.document })).toBeUndefined()
    expect(await countStored(payload, 'files')).toBe(0)
  })

  test('is taken only from those who may edit', async () => {
    expect((await send(docx, null)).status).toBe(401)
    expect((await send(docx, 'khong-phai-token')).status).toBe(401)
    // Settings are read once, when the CMS starts.
    const { wordText } = await import('../../../cms/paste/route.ts')
    const request = { user: { roles: [] }, i18n: { language: 'vi' } }
    await expect(wordText.handler(request as never)).rejects.toMatchObject({
      status: 403,
      message: 'Tài khoản này không được viết bài.',
    })
  })

  test('is refused in words when it is none, a bomb, or too large', async () => {
    const messageOf = async (body: Buffer, language?: string) => {
      const { status, json } = await send(body, editor.token, language)
      return [status, json.errors?.[0]?.message]
    }
    expect(await messageOf(Buffer.from('chữ'))).toEqual([422, expect.stringContaining('không phải tệp Word')])
    expect(await messageOf(makeZip(OFFICE_PARTS.xlsx), 'en')).toEqual([
      422,
      expect.stringContaining('not a Word file'),
    ])
    expect(await messageOf(Buffer.alloc(0))).toEqual([422, expect.stringContaining('không có chữ nào')])
    const bomb = makeDocx({ body: '', more: [['word/media/a.bin', Buffer.alloc(200_000_000)]] })
    expect(await messageOf(bomb)).toEqual([422, expect.stringContaining('giải nén ra quá lớn')])
    expect(await messageOf(makeDocx({ body: '<w:p>' }))).toEqual([422, expect.stringContaining('hỏng')])
    expect(await messageOf(Buffer.alloc(15_000_001))).toEqual([413, expect.stringContaining('lớn hơn 15 MB')])
  })
})
