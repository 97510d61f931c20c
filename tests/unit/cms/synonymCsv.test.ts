import { expect, test } from 'vitest'
import { UnreadableFile } from '../../../cms/csv/table.ts'
import { readCsv, toCsv } from '../../../cms/synonyms/csv.ts'
import { planImport } from '../../../cms/synonyms/plan.ts'
import type { Rule } from '../../../cms/synonyms/rule.ts'

const rule = (term: string, meanings: string[], more: Partial<Rule> = {}): Rule => ({
  term,
  meanings,
  direction: 'one-way',
  kind: 'everyday',
  types: [],
  enabled: true,
  note: '',
  ...more,
})

const stored = (id: string, given: Rule) => ({ ...given, id })
const lines = (...rows: string[]) =>
  readCsv(['term,meanings,direction,kind,types,enabled,note', ...rows].join('\n'))
const todo = (text: string[], kept: Rule[] = []) =>
  planImport(
    lines(...text),
    kept.map((given, at) => stored(`id${at}`, given)),
  ).map((step) => [step.line, step.todo])

test('what is exported is imported as it was, whatever it holds', () => {
  const rules = [
    rule('gplx', ['giấy phép lái xe', 'bằng lái'], { kind: 'abbreviation', types: ['procedures', 'news'] }),
    rule('=cmd|x', ['+84', '-1 nghĩa'], { note: '@ghi "chú", dòng\nhai' }),
    rule("'=đã có dấu nháy", ["'thường"], { enabled: false, direction: 'two-way' }),
  ]
  const steps = planImport(
    readCsv(toCsv(rules)),
    rules.map((given, at) => stored(`id${at}`, given)),
  )
  expect(steps.map(({ todo }) => todo)).toEqual(['leave', 'leave', 'leave'])
})

test('of an endless file no more is read than is told, and a long one can be planned', () => {
  expect(readCsv(`term,meanings\n${'a\n'.repeat(400_000)}`, 2001)).toHaveLength(2001)
  const many = Array.from({ length: 2000 }, (_, n) => rule(`từ ${n} abc`, [`nghĩa ${n}`]))
  const kept = many.map((given, n) => stored(`id${n}`, { ...given, term: `khác ${n}` }))
  expect(planImport(readCsv(toCsv(many)), kept).every(({ todo }) => todo === 'add')).toBe(true)
})

test('no cell of the file is a formula, and Excel reads it as UTF-8', () => {
  const text = toCsv([rule('=HYPERLINK("http://evil")', ['+1', '@x'], { note: '-2' })])
  expect(text.startsWith('\uFEFFterm,meanings')).toBe(true)
  expect(text).toContain(`"'=HYPERLINK(""http://evil"")",'+1|@x,`)
  expect(text).toContain(",'-2")
})

test.each([';', '\t'])('a file that a spreadsheet separated with %j is read', (by) => {
  const text = `Term${by}Meanings${by}khác\r\ngplx${by}giấy phép lái xe${by}x\r\n`
  expect(readCsv(text)).toMatchObject([{ line: 2, cells: { term: 'gplx', meanings: 'giấy phép lái xe' } }])
})

test('a file without the columns is refused as a whole', () => {
  expect(() => readCsv('a,b\n1,2')).toThrow(UnreadableFile)
  expect(() => readCsv('')).toThrow(UnreadableFile)
})

test('a line is new, changes the rule of its term, or leaves it', () => {
  const kept = [rule('gplx', ['giấy phép lái xe']), rule('sổ đỏ', ['giấy chứng nhận'])]
  expect(todo(['gplx,giấy phép lái xe', 'Sổ đỏ,giấy chứng nhận|sổ hồng', 'cà vẹt,đăng ký xe'], kept)).toEqual(
    [
      [2, 'leave'],
      [3, 'change'],
      [4, 'add'],
    ],
  )
})

test('of two rules with one term each keeps its own line', () => {
  const kept = [rule('bằng', ['giấy phép lái xe']), rule('bằng', ['văn bằng'])]
  expect(todo(['bằng,văn bằng|chứng chỉ', 'bằng,giấy phép lái xe'], kept)).toEqual([
    [2, 'change'],
    [3, 'leave'],
  ])
})

test.each([
  ['gplx,', 'nghĩa'],
  [',x', 'từ'],
  ['so do,sổ đỏ', 'bỏ dấu'],
  ['gplx,giấy phép,both', 'direction'],
  ['gplx,giấy phép,,lạ', 'kind'],
  ['gplx,giấy phép,,,thu-tuc', 'types'],
  ['gplx,giấy phép,,,,có thể', 'enabled'],
  [`${'dài '.repeat(30)},x`, '80'],
])('%s is refused with the reason', (text, reason) => {
  const [bad, good] = planImport(lines(text, 'cccd,căn cước'), [])
  expect(bad).toMatchObject({
    line: 2,
    todo: 'refuse',
    why: { vi: expect.stringMatching(new RegExp(reason, 'i')) },
  })
  expect(good).toMatchObject({ line: 3, todo: 'add' })
})

test('a line that stays open has its own number, also in a file that ends with a line end', () => {
  for (const end of ['', '\n', '\r\n\r\n'])
    expect(readCsv(`term,meanings\ngplx,bằng lái\n"hỏng,x${end}`).at(-1)).toEqual({ line: 3, cells: null })
})

test('a line that repeats another and a quotation mark that stays open are told', () => {
  const text = ['gplx,giấy phép lái xe', 'GPLX,Giấy phép lái xe', '"hỏng,x', 'sau,y']
  expect(todo(text)).toEqual([
    [2, 'add'],
    [3, 'refuse'],
    [4, 'refuse'],
  ])
})
