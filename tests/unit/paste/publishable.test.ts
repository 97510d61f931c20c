import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { richText } from '../../../cms/content/richNodes.ts'
import { findFaultyText } from '../../../cms/content/richText.ts'
import type { Block } from '../../../cms/paste/blocks.ts'
import { clean, readPaste } from '../../../cms/paste/clean.ts'
import { lossWords } from '../../../cms/paste/words.ts'
import { toNodes } from '../../../cms/paste/toNodes.ts'

const FOLDER = 'tests/fixtures/paste'
const texts = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => readFileSync(`${FOLDER}/${file}`, 'utf8'))

/** A picture is a node only when it has been uploaded. */
const isUploaded = ({ type }: Block) => type !== 'picture'
const faultIn = (html: string) =>
  findFaultyText({ body: richText(toNodes(readPaste(html).blocks.filter(isUploaded))) })

describe('what was pasted', () => {
  test('is always a text that pages can show', () => {
    for (const text of texts) expect(faultIn(text)).toBeUndefined()
  })

  test('contains nothing that runs, whatever it is made of', () => {
    const pieces = texts.flatMap((text) => text.split(/(?=<)/))
    const soup = fc.array(fc.constantFrom(...pieces, '<a href="javascript:x()">', '<img src=x onerror=x>'), {
      maxLength: 60,
    })
    fc.assert(
      fc.property(soup, (parts) => {
        const { html } = clean(parts.join(''))
        expect(html).not.toMatch(/<script|<iframe|<[^>]* on\w+=|href="(?!https?:|mailto:|tel:|\/)/i)
        expect(faultIn(parts.join(''))).toBeUndefined()
      }),
      { numRuns: 200 },
    )
  })

  test('may be nested as deeply as somebody likes', () => {
    for (const tag of ['div', 'b', 'ul><li', 'table><tr><td', 'blockquote'])
      expect(faultIn(`${`<${tag}>`.repeat(20_000)}chữ`)).toBeUndefined()
  })

  test('has its losses said in both languages', () => {
    const { losses } = clean('<iframe src="https://a.vn"></iframe><p><a href="file:///C:/a.doc">tệp</a></p>')
    expect(losses.map(lossWords)).toEqual([
      expect.objectContaining({ vi: expect.stringContaining('khung nhúng bị bỏ') }),
      {
        vi: '1 liên kết không dùng được trên cổng (tệp trên máy, mã lệnh) bị gỡ, chữ vẫn giữ. (“tệp”)',
        en: expect.stringContaining('link(s) that cannot work on the portal'),
      },
    ])
  })

  test('takes a picture copied alone from the file beside it, and no drawing of a whole text', () => {
    const files = ['data:image/png;base64,iVBORw0KGgo=']
    const html = '<img src="https://a.vn/cau.png" alt="Cầu">'
    expect(readPaste(html, { files })).toEqual({
      blocks: [{ type: 'picture', picture: { src: files[0], alt: 'Cầu' } }],
      losses: [],
    })
    const { blocks, losses } = readPaste(`<p>Ảnh ${html}</p>`, { files })
    expect(blocks).toEqual([{ type: 'paragraph', words: [{ text: 'Ảnh', format: 0 }] }])
    expect(losses).toEqual([{ kind: 'picture', count: 1, detail: 'Cầu' }])
  })
})
