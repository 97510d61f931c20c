import { readTable, writeTable, type Line as TableLine } from '../csv/table.ts'
import { BETWEEN_MEANINGS, type Rule } from './rule.ts'

export const COLUMNS = ['term', 'meanings', 'direction', 'kind', 'types', 'enabled', 'note'] as const
export type Column = (typeof COLUMNS)[number]
const NEEDED: Column[] = ['term', 'meanings']

export type Line = TableLine<Column>

function toCells(rule: Rule): string[] {
  const cells: Record<Column, string> = {
    ...rule,
    meanings: rule.meanings.join(BETWEEN_MEANINGS),
    types: rule.types.join(BETWEEN_MEANINGS),
    enabled: rule.enabled ? 'true' : 'false',
  }
  return COLUMNS.map((column) => cells[column])
}

/** Rules as a CSV file; see writeTable. */
export const toCsv = (rules: Rule[]): string => writeTable(COLUMNS, rules.map(toCells))

/** The lines of a CSV file of rules; see readTable. @throws UnreadableFile */
export const readCsv = (text: string, most?: number): Line[] =>
  readTable(text, { all: COLUMNS, needed: NEEDED }, most)
