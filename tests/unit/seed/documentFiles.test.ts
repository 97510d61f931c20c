import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readText } from '../../../cms/documentText/readText.ts'
import { loadContent } from '../../../cms/seed/content.ts'
import { FILES_FOLDER, pdfNameOf } from '../../../cms/seed/documentFiles.ts'

const documents = (await loadContent('documents')).filter(({ body }) => body)

test('twelve documents of the province are marked as examples, and no PDF is of none', () => {
  expect(documents.length).toBeGreaterThanOrEqual(12)
  for (const { number, title } of documents) {
    expect([number, title.vi]).toEqual([
      expect.stringContaining('(ví dụ)'),
      expect.stringContaining('(ví dụ)'),
    ])
    expect(title.en).toContain('(example)')
  }
  expect(readdirSync(FILES_FOLDER).sort()).toEqual(documents.map(({ number }) => pdfNameOf(number)).sort())
})

test.each(documents)('the PDF of $number has its text, with the same headings', async ({ number, body }) => {
  const given = body!.vi.flatMap((block) =>
    'items' in block ? block.items.map((item) => `- ${item}`) : 'text' in block ? [block.text] : [],
  )
  const blocks = await readText(readFileSync(`${FILES_FOLDER}/${pdfNameOf(number)}`))
  const read = blocks.flatMap((block) => ('text' in block ? [block.text] : []))
  // Before the text stand the kind of the document and its name, after it the signature.
  const from = read.indexOf(given[0]!)
  expect(read.slice(from, from + given.length)).toEqual(given)
  const headings = (all: readonly object[]) =>
    all.flatMap((block) => ('type' in block && /^h\d$/.test(String(block.type)) ? [block.type] : []))
  expect(headings(blocks)).toEqual(headings(body!.vi))
})
