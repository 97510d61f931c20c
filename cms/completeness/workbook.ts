import writeXlsxFile, { type CellObject } from 'write-excel-file/node'
import { labelIn } from '../words/labelIn.ts'
import type { CheckedProcedure } from './list.ts'
import { PART_WORDS, PARTS } from './parts.ts'
import type { Report } from './report.ts'
import { agenciesOf, isComplete, type Summary } from './summary.ts'

const WORDS = {
  vi: {
    byAgency: 'Theo cơ quan',
    procedures: 'Thủ tục',
    agency: 'Cơ quan',
    total: 'Số thủ tục',
    complete: 'Đủ bảy bộ phận',
    code: 'Mã thủ tục',
    name: 'Tên thủ tục',
    yes: 'Có',
    no: 'Thiếu',
  },
  en: {
    byAgency: 'By agency',
    procedures: 'Procedures',
    agency: 'Agency',
    total: 'Procedures',
    complete: 'All seven parts',
    code: 'Code',
    name: 'Name',
    yes: 'Yes',
    no: 'Missing',
  },
}

/** Text as a string cell, which no spreadsheet program runs as a formula. */
const text = (value: string): CellObject => ({ value, type: String })
const head = (value: string): CellObject => ({ ...text(value), fontWeight: 'bold', wrap: true })
const count = (value: number): CellObject => ({ value, type: Number })
const share = (part: number, whole: number): CellObject => ({
  ...{ value: whole === 0 ? 0 : part / whole, type: Number, format: '0.0%' },
})

/**
 * The report as a workbook for Excel: a sheet with a row for each agency, and one with a row for each procedure.
 * @param language of the headings
 */
export function toWorkbook(
  { procedures, whole, agencies, nameOf }: Report,
  language: string,
): Promise<Buffer> {
  const code = language === 'en' ? 'en' : 'vi'
  const words = WORDS[code]
  const parts = PARTS.map((part) => head(labelIn(PART_WORDS[part], code)!))
  const summary = (one: Summary, name: string) => [
    ...[text(name), count(one.total), share(one.complete, one.total)],
    ...PARTS.map((part) => share(one.counts[part], one.total)),
  ]
  const procedure = (one: CheckedProcedure) => [
    ...[text(one.code), text(one.name), text(agenciesOf(one).map(nameOf).join('; '))],
    ...PARTS.map((part) => text(one.has.has(part) ? words.yes : words.no)),
    text(isComplete(one) ? words.yes : words.no),
  ]
  return writeXlsxFile([
    {
      sheet: words.byAgency,
      columns: [{ width: 45 }],
      stickyRowsCount: 1,
      data: [
        [head(words.agency), head(words.total), head(words.complete), ...parts],
        summary(whole, whole.agency),
        ...agencies.map((one) => summary(one, nameOf(one.agency))),
      ],
    },
    {
      sheet: words.procedures,
      columns: [{ width: 12 }, { width: 70 }, { width: 40 }],
      stickyRowsCount: 1,
      data: [
        [head(words.code), head(words.name), head(words.agency), ...parts, head(words.complete)],
        ...procedures.map(procedure),
      ],
    },
  ]).toBuffer()
}
