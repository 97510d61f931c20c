import { expect, test } from 'vitest'
import { readCsv, toCsv } from '../../../cms/redirects/csv.ts'
import { readLines } from '../../../cms/redirects/plan.ts'

const read = (csv: string) =>
  readLines(readCsv(csv)).map((one) => ('wanted' in one ? [one.line, 'ok'] : [one.line, one.why.en]))

test('a file is read with what each line asks for', () => {
  const lines = readLines(readCsv('from;to;reason\n/en/Cu/ ; /thu-tuc ;\n/bai.aspx;;Đã cũ\n'))
  expect(lines).toEqual([
    { line: 2, wanted: { from: '/Cu', to: '/thu-tuc', reason: '', note: '' } },
    { line: 3, wanted: { from: '/bai.aspx', to: '', reason: 'Đã cũ', note: '' } },
  ])
})

test('lines that contradict one another are named', () => {
  const found = read('from,to\n/a,/b\n/b,/c\n/c,/a\n/d,/tin-tuc\n/en/d/,/van-ban\n/e,/e\n/f,/a\n')
  expect(found).toEqual([
    [2, 'Lines of the file lead in a circle.'],
    [3, 'Lines of the file lead in a circle.'],
    [4, 'Lines of the file lead in a circle.'],
    [5, 'ok'],
    [6, 'Line 5 of the file has this old address already.'],
    [7, 'Lines of the file lead in a circle.'],
    [8, 'ok'],
  ])
})

test('what is too long is refused', () => {
  expect(read(`from,to,reason\n/a,,${'x'.repeat(1001)}\n`)).toEqual([
    [2, 'A reason has at most 1,000 characters, and a note at most 500.'],
  ])
})

test('what was exported is imported unchanged, formulas included', () => {
  const row = { from: '/a', to: '', reason: '=1+1', note: '"x", y' }
  expect(readLines(readCsv(toCsv([row])))).toEqual([{ line: 2, wanted: row }])
})
