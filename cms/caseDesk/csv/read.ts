import { readTable, type Line as TableLine } from '../../csv/table.ts'

const COLUMNS = [
  ...(['system', 'number', 'kind', 'topic', 'text', 'commune', 'place', 'agency'] as const),
  ...(['received_on', 'answered_on', 'answer', 'name', 'phone', 'email', 'address'] as const),
]
type Column = (typeof COLUMNS)[number]
const NEEDED: Column[] = ['number', 'kind', 'text']

export type CaseLine = TableLine<Column>
export type CaseCells = NonNullable<CaseLine['cells']>

/** The lines of a CSV file of cases of another system. @throws UnreadableFile */
export const readCaseLines = (text: string, most?: number): CaseLine[] =>
  readTable(text, { all: COLUMNS, needed: NEEDED }, most)
